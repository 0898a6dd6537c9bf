import { randomUUID } from 'node:crypto';
import type { TermContent } from '@/domain/terms/check-term';
import type { Database } from '@/server/db/open-database';
import { insertTerms } from '@/server/data/terms';
import type { UseCaseId } from '@/server/services/registry';
import { FROM_EDITOR, FROM_REVIEWER, FROM_VIEWER, type PermissionRow } from './permission-expectations';

const EVERYTHING = { text: '', status: null, sourceLang: '', targetLang: '' };

const someTerm = (): TermContent => ({
  sourceLang: 'fr',
  targetLang: 'en',
  source: `mot ${randomUUID()}`,
  target: 'word',
  status: 'preferred',
  note: '',
});

/** Somebody else's. */
async function addTerm(db: Database, projectId: string): Promise<{ id: string; term: TermContent }> {
  const [id, term] = [randomUUID(), someTerm()];
  await insertTerms(db, projectId, [{ id, ...term }], { byId: randomUUID(), at: new Date() });
  return { id, term };
}

export const TERM_ROWS = {
  'list-terms': {
    expected: FROM_VIEWER,
    input: (_db, projectId) => ({ projectId, query: EVERYTHING, offset: 0, limit: 10 }),
  },
  'get-termbase': {
    expected: FROM_VIEWER,
    input: (_db, projectId) => ({ projectId, sourceLang: 'fr', targetLang: 'en' }),
  },
  'save-term': {
    expected: FROM_REVIEWER,
    input: (_db, projectId) => ({ id: randomUUID(), projectId, baseVersion: 0, term: someTerm() }),
  },
  'delete-term': {
    expected: FROM_EDITOR,
    input: async (db, projectId) => ({ id: (await addTerm(db, projectId)).id, projectId, baseVersion: 1 }),
  },
  'import-terms': {
    expected: FROM_EDITOR,
    input: (_db, projectId) => ({
      projectId,
      text: `source,target\n${randomUUID()},word`,
      sourceLang: 'fr',
      targetLang: 'en',
      dry: false,
    }),
  },
} satisfies Partial<Record<UseCaseId, PermissionRow>>;
