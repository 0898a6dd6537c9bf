import pino from 'pino';
import { describe, expect, test } from 'vitest';
import type { SignedInUser } from '@/server/auth/signed-in-user';
import type { Database } from '@/server/db/open-database';
import { USE_CASES } from '@/server/services/registry';
import { runUseCase } from '@/server/services/run-use-case';
import type { AnyUseCase } from '@/server/services/use-case';
import { addMember, addPerson, addProject } from '../support/people';
import { ASKERS, type Asker, type PermissionRow } from '../support/permission-expectations';
import { PERMISSION_ROWS } from '../support/permission-rows';
import { contextOf } from '../support/test-context';
import { useTestDatabase } from '../support/test-database';

interface World {
  readonly db: Database;
  readonly own: string;
  readonly other: string;
  readonly people: Readonly<Record<Asker, SignedInUser | null>>;
}

async function buildWorld(db: Database): Promise<World> {
  const own = await addProject(db, 'Own');
  const other = await addProject(db, 'Other');
  await addMember(db, other, 'admin');
  const people = {
    signedOut: null,
    nonMember: await addPerson(db, 'Nobody'),
    viewer: await addMember(db, own, 'viewer'),
    reviewer: await addMember(db, own, 'reviewer'),
    editor: await addMember(db, own, 'editor'),
    admin: await addMember(db, own, 'admin'),
    administrator: await addPerson(db, 'The administrator', true),
  };
  return { db, own, other, people };
}

const silent = pino({ level: 'silent' });

async function ask(
  useCase: AnyUseCase,
  row: PermissionRow,
  world: World,
  projectId: string,
): Promise<object> {
  const answers: Partial<Record<Asker, string>> = {};
  for (const asker of ASKERS) {
    const input = await row.input(world.db, projectId);
    const context = contextOf(world.db, world.people[asker]);
    const result = await runUseCase(useCase, context, input, silent);
    answers[asker] = result.ok ? 'ok' : result.error.code;
  }
  return answers;
}

test('every use case is asked below, and is in the registry once', () => {
  const ids = USE_CASES.map((useCase) => useCase.id);
  expect(Object.keys(PERMISSION_ROWS).sort()).toEqual([...ids].sort());
});

describe('who may do what', () => {
  const database = useTestDatabase();

  test.each(USE_CASES.map((useCase) => [useCase.id, useCase] as const))('%s', async (id, useCase) => {
    const row = PERMISSION_ROWS[id];
    // A world of its own for each: what one use case does would let people in, or out, of the next.
    const world = await buildWorld(database());
    expect(await ask(useCase, row, world, world.own), 'in the own project').toEqual(row.expected.own);
    expect(await ask(useCase, row, world, world.other), 'in another project').toEqual(row.expected.other);
  });
});
