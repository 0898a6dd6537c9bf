import { randomUUID } from 'node:crypto';
import type { UseCaseId } from '@/server/services/registry';
import {
  ANYBODY_SIGNED_IN,
  FROM_ADMIN,
  FROM_EDITOR,
  FROM_REVIEWER,
  FROM_VIEWER,
  type PermissionRow,
} from './permission-expectations';
import { makeDocx } from './make-docx';
import { addOutsideRun } from './outside-run';
import { addArticle } from './sample-article';

export const CHECK_ROWS = {
  'list-check-findings': {
    expected: FROM_VIEWER,
    input: async (db, projectId) => ({ articleId: (await addArticle(db, projectId)).id }),
  },
  'count-findings': {
    // Articles of others are left out of the answer.
    expected: ANYBODY_SIGNED_IN,
    input: async (db, projectId) => ({ articleIds: [(await addArticle(db, projectId)).id] }),
  },
  'dismiss-check-finding': {
    expected: FROM_REVIEWER,
    input: async (db, projectId) => ({
      id: randomUUID(),
      articleId: (await addArticle(db, projectId)).id,
      check: 'doubled-word',
      scope: 'place',
      key: '["default","the the",""]',
      count: 1,
      dismissed: true,
    }),
  },
  'get-check-settings': { expected: FROM_VIEWER, input: (_db, projectId) => ({ projectId }) },
  'update-check-settings': {
    expected: FROM_ADMIN,
    input: (_db, projectId) => ({ projectId, changes: [], restored: [] }),
  },
  'list-finding-runs': { expected: FROM_VIEWER, input: (_db, projectId) => ({ projectId }) },
  'import-findings': {
    expected: FROM_EDITOR,
    input: (_db, projectId) => ({
      batchId: randomUUID(),
      projectId,
      articleId: null,
      text: '{"check":"other","start":0,"end":4,"quote":"port","row":null}',
      fileName: 'findings.jsonl',
      system: 'Other system',
      dry: false,
    }),
  },
  'import-review-document': {
    expected: FROM_REVIEWER,
    input: async (db, projectId) => ({
      articleId: (await addArticle(db, projectId)).id,
      content: Buffer.from(makeDocx({ body: '<w:p><w:r><w:t>Text</w:t></w:r></w:p>' })).toString('base64'),
      fileName: 'reviewed.docx',
      dry: false,
    }),
  },
  'remove-findings': {
    expected: FROM_EDITOR,
    input: async (db, projectId) => ({ projectId, batchId: await addOutsideRun(db, projectId) }),
  },
  'score-findings': {
    expected: FROM_VIEWER,
    input: async (db, projectId) => ({ projectId, batchId: await addOutsideRun(db, projectId) }),
  },
} satisfies Partial<Record<UseCaseId, PermissionRow>>;
