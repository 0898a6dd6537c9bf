import { randomUUID } from 'node:crypto';
import type { NewKnownName } from '@/domain/names/ledger/to-known-name';
import { insertKnownNames } from '@/server/data/known-names';
import type { Database } from '@/server/db/open-database';
import type { UseCaseId } from '@/server/services/registry';
import { FROM_EDITOR, FROM_REVIEWER, FROM_VIEWER, type PermissionRow } from './permission-expectations';

const EVERYTHING = { text: '', sourceLang: '', targetLang: '' };

const someName = (): NewKnownName => ({
  sourceLang: 'fr',
  targetLang: 'en',
  source: `Nom ${randomUUID()}`,
  preferred: 'Name',
  variants: [],
});

/** Somebody else's. */
async function addName(db: Database, projectId: string): Promise<string> {
  const id = randomUUID();
  const change = { byId: randomUUID(), at: new Date() };
  await insertKnownNames(db, projectId, [{ id, ...someName() }], change);
  return id;
}

export const NAME_ROWS = {
  'list-known-names': {
    expected: FROM_VIEWER,
    input: (_db, projectId) => ({ projectId, query: EVERYTHING, offset: 0, limit: 10 }),
  },
  'save-known-name': {
    expected: FROM_REVIEWER,
    input: (_db, projectId) => ({ id: randomUUID(), projectId, baseVersion: 0, name: someName() }),
  },
  'delete-known-name': {
    expected: FROM_EDITOR,
    input: async (db, projectId) => ({ id: await addName(db, projectId), projectId, baseVersion: 1 }),
  },
  'merge-known-names': {
    expected: FROM_EDITOR,
    input: async (db, projectId) => ({
      projectId,
      kept: { id: await addName(db, projectId), baseVersion: 1 },
      other: { id: await addName(db, projectId), baseVersion: 1 },
    }),
  },
  'import-known-names': {
    expected: FROM_EDITOR,
    input: (_db, projectId) => ({
      projectId,
      text: `source,preferred\n${randomUUID()},Name`,
      sourceLang: 'fr',
      targetLang: 'en',
      dry: false,
    }),
  },
} satisfies Partial<Record<UseCaseId, PermissionRow>>;
