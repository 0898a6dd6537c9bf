import { randomUUID } from 'node:crypto';
import { listReasons } from '@/domain/review/reason';
import type { UseCaseId } from '@/server/services/registry';
import { addPerson } from './people';
import {
  ANYBODY_SIGNED_IN,
  FROM_ADMIN,
  FROM_VIEWER,
  type Expectation,
  type PermissionRow,
} from './permission-expectations';
import { addArticle, addCorrection } from './sample-article';

const REASONS = listReasons([]);

/** Only the proposer, whom no asker of the matrix is. */
const NONE_OF_THEM: Expectation = {
  own: {
    ...FROM_ADMIN.own,
    admin: 'forbidden',
    administrator: 'forbidden',
  },
  other: { ...FROM_ADMIN.other, administrator: 'forbidden' },
};

export const MINE_ROWS = {
  'answer-decision': {
    expected: NONE_OF_THEM,
    input: async (db, projectId) => {
      const article = await addArticle(db, projectId);
      const proposal = await addCorrection(db, article, await addPerson(db, 'Somebody'), 'open', 'opens');
      const { id: correctionId, articleId, version: baseVersion } = proposal;
      return { id: randomUUID(), articleId, correctionId, baseVersion, note: 'Why?', replacement: null };
    },
  },
  'list-reasons': { expected: FROM_VIEWER, input: (_db, projectId) => ({ projectId }) },
  'update-reasons': {
    expected: FROM_ADMIN,
    input: async (db, projectId) => {
      await db.projectReason.deleteMany({ where: { projectId } });
      const own = { code: `own-${randomUUID()}`, label: 'House style', isActive: true, isPreference: false };
      return { projectId, base: REASONS, reasons: [...REASONS, own] };
    },
  },
  'reviewer-stats': { expected: FROM_ADMIN, input: (_db, projectId) => ({ projectId }) },
  'list-my-decisions': {
    expected: ANYBODY_SIGNED_IN,
    input: () => ({
      query: { articleId: '', state: '', category: '', reason: '', onlyNew: false },
      since: null,
      offset: 0,
      limit: 50,
    }),
  },
  'decision-news': { expected: ANYBODY_SIGNED_IN, input: () => ({}) },
  'mark-visit': {
    expected: ANYBODY_SIGNED_IN,
    input: () => ({ page: 'decisions', at: new Date().toISOString() }),
  },
} satisfies Partial<Record<UseCaseId, PermissionRow>>;
