import { randomUUID } from 'node:crypto';
import type { Database } from '@/server/db/open-database';
import { insertNameAct } from '@/server/data/name-choices';
import type { UseCaseId } from '@/server/services/registry';
import { FROM_EDITOR, FROM_REVIEWER, FROM_VIEWER, type PermissionRow } from './permission-expectations';
import { addArticle, type SampleArticle } from './sample-article';

/** One that has a name. */
const addNamed = (db: Database, projectId: string): Promise<SampleArticle> =>
  addArticle(db, projectId, 'Names', {
    target: ['The port', `They met Salim ${rareName()} on Sunday. Salim ${rareName()} was late.`],
  });

/** Nobody else's: a project remembers it. */
const rareName = (): string => `Q${randomUUID().replace(/[^a-f]/g, '')}`;

/** Somebody else's. */
async function addAct(db: Database, articleId: string): Promise<string> {
  const [id, byId] = [randomUUID(), randomUUID()];
  const choices = [{ id: randomUUID(), kind: 'merge', one: 'Salim', other: 'Selim' } as const];
  await insertNameAct(db, { id, articleId, byId, choices, groupId: null, remembered: null }, new Date());
  return id;
}

export const LEDGER_ROWS = {
  'get-name-ledger': {
    expected: FROM_VIEWER,
    input: async (db, projectId) => ({ articleId: (await addNamed(db, projectId)).id }),
  },
  'find-name-elsewhere': {
    expected: FROM_VIEWER,
    input: async (db, projectId) => ({ articleId: (await addNamed(db, projectId)).id, forms: ['Salim'] }),
  },
  'prefer-name': {
    expected: FROM_REVIEWER,
    input: async (db, projectId) => {
      const { id, target } = await addNamed(db, projectId);
      const [, name = ''] = /met (\S+ \S+) on/.exec(target[1]?.text ?? '') ?? [];
      return { id: randomUUID(), groupId: randomUUID(), articleId: id, rendering: name, form: name };
    },
  },
  'add-name': {
    expected: FROM_REVIEWER,
    input: async (db, projectId) => ({
      id: randomUUID(),
      articleId: (await addNamed(db, projectId)).id,
      source: '',
      preferred: rareName(),
    }),
  },
  'merge-names': {
    expected: FROM_REVIEWER,
    input: async (db, projectId) => ({
      id: randomUUID(),
      articleId: (await addNamed(db, projectId)).id,
      one: 'Salim',
      other: 'Selim',
    }),
  },
  'split-name': {
    expected: FROM_REVIEWER,
    input: async (db, projectId) => ({
      id: randomUUID(),
      articleId: (await addNamed(db, projectId)).id,
      from: 'Salim',
      away: ['Selim'],
    }),
  },
  'undo-name-choice': {
    expected: FROM_EDITOR,
    input: async (db, projectId) => {
      const articleId = (await addNamed(db, projectId)).id;
      return { id: await addAct(db, articleId), articleId };
    },
  },
} satisfies Partial<Record<UseCaseId, PermissionRow>>;
