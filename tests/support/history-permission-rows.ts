import { randomUUID } from 'node:crypto';
import type { UseCaseId } from '@/server/services/registry';
import { addPerson } from './people';
import {
  ANYBODY_SIGNED_IN,
  FROM_ADMIN,
  FROM_EDITOR,
  FROM_VIEWER,
  type PermissionRow,
} from './permission-expectations';
import { addApproval, addArticle, addCorrection } from './sample-article';

const EVERYTHING = { kind: null, personId: null, articleId: null, from: '', to: '' };

export const HISTORY_ROWS = {
  'get-history': {
    expected: FROM_VIEWER,
    input: async (db, projectId) => ({ articleId: (await addArticle(db, projectId)).id, before: null }),
  },
  'get-article': {
    expected: FROM_VIEWER,
    input: async (db, projectId) => ({ articleId: (await addArticle(db, projectId)).id }),
  },
  'compare-versions': {
    expected: FROM_VIEWER,
    input: async (db, projectId) => ({
      articleId: (await addArticle(db, projectId)).id,
      before: 0,
      after: 1,
    }),
  },
  'plan-restore': {
    expected: FROM_EDITOR,
    input: async (db, projectId) => ({ articleId: (await addArticle(db, projectId)).id, version: 0 }),
  },
  'restore-version': {
    expected: FROM_EDITOR,
    input: async (db, projectId) => {
      const article = await addArticle(db, projectId);
      const person = await addPerson(db, 'The proposer');
      await addApproval(db, await addCorrection(db, article, person, 'open', 'opens'), person);
      return {
        id: randomUUID(),
        articleId: article.id,
        version: 0,
        baseSequence: 1,
        partly: false,
        override: false,
      };
    },
  },
  'list-audit': {
    expected: FROM_ADMIN,
    input: (_db, projectId) => ({ query: { ...EVERYTHING, projectId }, offset: 0, limit: 10 }),
  },
  'audit-facets': { expected: FROM_ADMIN, input: (_db, projectId) => ({ projectId }) },
  'audit-access': { expected: ANYBODY_SIGNED_IN, input: () => ({}) },
} as const satisfies Partial<Record<UseCaseId, PermissionRow>>;
