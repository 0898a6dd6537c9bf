import { randomUUID } from 'node:crypto';
import { DEFAULT_CHOICE } from '@/domain/exchange/pack/pack-choice';
import { insertPack } from '@/server/data/export-packs';
import type { Database } from '@/server/db/open-database';
import type { UseCaseId } from '@/server/services/registry';
import { addPerson } from './people';
import {
  ANYBODY_SIGNED_IN,
  FROM_ADMIN,
  FROM_VIEWER,
  ONLY_WHOSE_PACK,
  type PermissionRow,
} from './permission-expectations';
import { addArticle } from './sample-article';

const selectionOf = async (db: Database, projectId: string) => ({
  kind: 'articles',
  ids: [(await addArticle(db, projectId)).id],
});

/** Of somebody else than any of those who ask. */
async function addPack(db: Database): Promise<string> {
  const id = randomUUID();
  const { id: byId } = await addPerson(db, 'Whose pack it is');
  const createdAt = new Date();
  const expiresAt = new Date(createdAt.getTime() + 60_000);
  const pack = {
    id,
    byId,
    choice: DEFAULT_CHOICE,
    locale: 'en' as const,
    articleIds: [],
    createdAt,
    expiresAt,
  };
  await insertPack(db, pack);
  return id;
}

export const EXPORT_ROWS = {
  'plan-pack': {
    expected: FROM_VIEWER,
    input: async (db, projectId) => ({ selection: await selectionOf(db, projectId) }),
  },
  'prepare-pack': {
    expected: FROM_VIEWER,
    input: async (db, projectId) => ({
      id: randomUUID(),
      selection: await selectionOf(db, projectId),
      choice: DEFAULT_CHOICE,
      locale: 'en',
    }),
  },
  'keep-selection': {
    expected: ANYBODY_SIGNED_IN,
    input: async (db, projectId) => ({
      id: randomUUID(),
      articleIds: [(await addArticle(db, projectId)).id],
    }),
  },
  'get-pack': { expected: ONLY_WHOSE_PACK, input: async (db) => ({ packId: await addPack(db) }) },
  'stop-pack': { expected: ONLY_WHOSE_PACK, input: async (db) => ({ packId: await addPack(db) }) },
  'list-exports': {
    expected: FROM_VIEWER,
    input: async (db, projectId) => ({ articleId: (await addArticle(db, projectId)).id }),
  },
  'get-project-training': { expected: FROM_VIEWER, input: (_db, projectId) => ({ projectId }) },
  'set-project-training': {
    expected: FROM_ADMIN,
    input: (_db, projectId) => ({ projectId, licence: 'CC-BY-4.0', consent: true }),
  },
} satisfies Partial<Record<UseCaseId, PermissionRow>>;
