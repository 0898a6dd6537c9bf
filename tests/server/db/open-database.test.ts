import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { expect, inject, test } from 'vitest';
import { useTestDatabase } from '../../support/test-database';

const database = useTestDatabase();
const project = () => ({ id: randomUUID(), name: 'Desk' });

const onSqlite = test.skipIf(inject('templateDatabase')?.provider !== 'sqlite');

onSqlite('SQLite syncs every commit to the disk and holds foreign keys', async () => {
  const db = database();
  expect(await db.$queryRaw`PRAGMA synchronous`).toEqual([{ synchronous: 2n }]);
  expect(await db.$queryRaw`PRAGMA journal_mode`).toEqual([{ journal_mode: 'wal' }]);
  expect(await db.$queryRaw`PRAGMA foreign_keys`).toEqual([{ foreign_keys: 1n }]);
});

test('a write beside a transaction that fails is kept', async () => {
  const db = database();
  const [inside, beside] = [project(), project()];
  let write: Promise<unknown> = Promise.resolve();
  const failing = db.$transaction(async (transaction) => {
    await transaction.project.create({ data: inside });
    write = db.project.create({ data: beside });
    // Enough turns of the event loop for the write to be sent.
    for (let turn = 0; turn < 20; turn += 1) await setImmediate();
    throw new Error('given up');
  });
  await expect(failing).rejects.toThrow('given up');
  await write;
  expect(await db.project.count({ where: { id: inside.id } })).toBe(0);
  expect(await db.project.count({ where: { id: beside.id } })).toBe(1);
});

test('what a transaction has written is not seen beside it before it is finished', async () => {
  const db = database();
  const { id, name } = project();
  let seen: Promise<number> = Promise.resolve(-1);
  let finished = false;
  await db.$transaction(async (transaction) => {
    await transaction.project.create({ data: { id, name } });
    seen = db.project.count({ where: { id } }).then((count) => (finished ? 0 : count));
    for (let turn = 0; turn < 20; turn += 1) await setImmediate();
    finished = true;
  });
  expect(await seen).toBe(0);
});

test('many transactions that read and then write at once lose no write', async () => {
  const db = database();
  const { id, name } = project();
  await db.project.create({ data: { id, name } });
  await Promise.all(
    Array.from({ length: 20 }, () =>
      db.$transaction(async (transaction) => {
        await transaction.project.findUnique({ where: { id } });
        await transaction.membership.count();
        await transaction.invitation.create({
          data: {
            id: randomUUID(),
            tokenHash: randomUUID(),
            projectId: id,
            role: 'viewer',
            expiresAt: new Date(),
          },
        });
      }),
    ),
  );
  expect(await db.invitation.count({ where: { projectId: id } })).toBe(20);
});

test('what a transaction reads together is asked for in turn, as the driver of PostgreSQL will demand', async () => {
  const db = database();
  const { id, name } = project();
  await db.project.create({ data: { id, name } });
  const warnings: string[] = [];
  const listen = ({ message }: Error): void => void warnings.push(message);
  process.on('warning', listen);
  const read = await db.$transaction((transaction) =>
    transaction.project.findUnique({
      where: { id },
      include: { memberships: true, invitations: true, terms: true },
    }),
  );
  await setImmediate();
  process.off('warning', listen);
  expect(read).toMatchObject({ name, memberships: [], invitations: [], terms: [] });
  expect(warnings).toEqual([]);
});
