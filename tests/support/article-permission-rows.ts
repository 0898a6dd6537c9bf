import { randomUUID } from 'node:crypto';
import type { Database } from '@/server/db/open-database';
import type { UseCaseId } from '@/server/services/registry';
import { putInCampaign, segmentPlace } from './campaign';
import { addPerson } from './people';
import {
  ANYBODY_SIGNED_IN,
  FROM_ADMIN,
  FROM_EDITOR,
  FROM_REVIEWER,
  FROM_VIEWER,
  type PermissionRow,
} from './permission-expectations';
import { addApproval, addArticle, addCorrection, anchorOf, type SampleArticle } from './sample-article';

/** A row whose input is made from an article of the project. */
const withArticle =
  (toInput: (article: SampleArticle, db: Database) => unknown): PermissionRow['input'] =>
  async (db, projectId) =>
    toInput(await addArticle(db, projectId), db);

async function addProposal(db: Database, article: SampleArticle) {
  return addCorrection(db, article, await addPerson(db, 'The proposer'), 'open', 'opens');
}

const QUERY = {
  articleIds: [],
  targetLangs: [],
  categories: [],
  severities: [],
  proposerIds: [],
  states: [],
  groupIds: [],
  sort: 'proposedAt',
  descending: false,
};

export const ARTICLE_ROWS = {
  'list-articles': {
    expected: FROM_VIEWER,
    input: (_db, projectId) => ({
      projectId,
      states: [],
      lang: '',
      search: '',
      sort: 'updatedAt',
      descending: true,
      offset: 0,
    }),
  },
  'update-article': {
    expected: FROM_EDITOR,
    input: withArticle(({ id }) => ({
      articleId: id,
      info: {
        title: 'Another title',
        sourceLang: 'ar',
        targetLang: 'en',
        mtSystem: '',
        address: '',
        byline: '',
        publishedOn: '',
        domain: '',
      },
    })),
  },
  'delete-article': { expected: FROM_ADMIN, input: withArticle(({ id }) => ({ articleId: id })) },
  'get-desk': { expected: FROM_VIEWER, input: withArticle(({ id }) => ({ articleId: id })) },
  'save-error': {
    expected: FROM_REVIEWER,
    input: withArticle(({ id, target }) => ({
      id: randomUUID(),
      articleId: id,
      baseVersion: 0,
      scope: 'span',
      target: anchorOf(target, 'open'),
      source: null,
      category: 'linguistic-conventions/grammar',
      severity: 'minor',
      comment: '',
      state: 'open',
    })),
  },
  'save-correction': {
    expected: FROM_REVIEWER,
    input: withArticle(({ id, target }) => ({
      id: randomUUID(),
      articleId: id,
      baseVersion: 0,
      errorId: null,
      anchor: anchorOf(target, 'open'),
      replacement: 'opens',
      state: 'proposed',
    })),
  },
  'set-checked': {
    expected: FROM_REVIEWER,
    input: withArticle(({ id, target }) => ({
      articleId: id,
      add: [{ blockId: target[0]?.id, start: 0 }],
      remove: [],
    })),
  },
  'save-segment-score': {
    expected: FROM_REVIEWER,
    input: withArticle(async (article, db) => {
      await putInCampaign(db, article, 'esa');
      return { articleId: article.id, ...segmentPlace(article, 0), score: 70, baseVersion: 0 };
    }),
  },
  'set-review-state': {
    expected: FROM_REVIEWER,
    input: withArticle(({ id }) => ({ articleId: id, state: 'open' })),
  },
  'edit-alignment': {
    expected: FROM_REVIEWER,
    input: withArticle(({ id, segments }) => ({
      articleId: id,
      baseVersion: 1,
      edit: { kind: 'pin', segmentId: segments[0]?.id, pinned: true },
    })),
  },
  'list-corrections': {
    expected: FROM_VIEWER,
    input: (_db, projectId) => ({ projectId, query: QUERY, offset: 0, limit: 100 }),
  },
  'correction-facets': { expected: FROM_VIEWER, input: (_db, projectId) => ({ projectId }) },
  decide: {
    expected: FROM_EDITOR,
    input: withArticle(async (article, db) => {
      const { id: correctionId } = await addProposal(db, article);
      const decision = { id: randomUUID(), correctionId, baseVersion: 1, kind: 'approve' };
      return { decisions: [{ ...decision, reason: null, note: '', editedText: null, override: false }] };
    }),
  },
  'get-rivals': {
    expected: FROM_VIEWER,
    input: withArticle(async (article, db) => ({ correctionId: (await addProposal(db, article)).id })),
  },
  'plan-bulk': {
    expected: FROM_VIEWER,
    input: (_db, projectId) => ({
      selection: { kind: 'query', projectId, query: QUERY },
      wish: { kind: 'approve', reason: null, note: '', override: false },
    }),
  },
  'list-batches': { expected: ANYBODY_SIGNED_IN, input: () => ({}) },
  'undo-decision': {
    expected: FROM_EDITOR,
    input: withArticle(async (article, db) => {
      const approval = await addApproval(db, await addProposal(db, article), await addPerson(db, 'Editor'));
      return { id: randomUUID(), decisionId: approval.id, baseVersion: 2 };
    }),
  },
  'preview-article': {
    expected: FROM_VIEWER,
    input: withArticle(({ id }) => ({ articleId: id, scope: 'all' })),
  },
} satisfies Partial<Record<UseCaseId, PermissionRow>>;
