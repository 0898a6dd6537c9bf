import { randomUUID } from 'node:crypto';
import type { Database } from '@/server/db/open-database';
import type { UseCaseId } from '@/server/services/registry';
import { addMember } from './people';
import { ANYBODY_SIGNED_IN, FROM_EDITOR, FROM_VIEWER, type PermissionRow } from './permission-expectations';
import { addArticle, anchorOf, type SampleArticle } from './sample-article';

export interface StoredCampaign {
  readonly campaignId: string;
  readonly article: SampleArticle;
}

/** A campaign of one output, as it is stored. */
export async function addCampaign(
  db: Database,
  projectId: string,
  { state = 'draft', isBlind = false }: { readonly state?: string; readonly isBlind?: boolean } = {},
): Promise<StoredCampaign> {
  const campaignId = randomUUID();
  const createdAt = new Date();
  const campaign = { id: campaignId, projectId, name: 'Harbours', isBlind, state };
  await db.campaign.create({ data: { ...campaign, createdById: 'nobody', createdAt } });
  const article = await addArticle(db, projectId);
  await db.article.update({ where: { id: article.id }, data: { campaignId, document: 'The port' } });
  const { id: userId } = await addMember(db, projectId, 'reviewer');
  await db.campaignRater.create({ data: { campaignId, userId } });
  return { campaignId, article };
}

async function addMarked(db: Database, projectId: string): Promise<{ articleId: string; markId: string }> {
  const { article } = await addCampaign(db, projectId, { state: 'closed' });
  const { id: reviewerId } = await addMember(db, projectId, 'reviewer');
  const { blockId, start, end, quote, prefix, suffix } = anchorOf(article.target, 'ship');
  const markId = randomUUID();
  await db.errorMark.create({
    data: {
      ...{ id: markId, articleId: article.id, reviewerId, scope: 'span', targetBlockId: blockId },
      ...{
        targetStart: start,
        targetEnd: end,
        targetQuote: quote,
        targetPrefix: prefix,
        targetSuffix: suffix,
      },
      ...{ category: 'accuracy/mistranslation', severity: 'minor', comment: '', typology: 'mqm-core/2.0' },
      provenance: JSON.stringify({ kind: 'person' }),
    },
  });
  return { articleId: article.id, markId };
}

export const CAMPAIGN_ROWS = {
  'save-campaign': {
    expected: FROM_EDITOR,
    input: (_db, projectId) => ({
      ...{ id: randomUUID(), projectId, baseVersion: 0, name: 'Harbours', protocol: 'mqm', isBlind: true },
      ...{ ratersPerOutput: 1, ratesReference: false, raterIds: [] },
    }),
  },
  'list-campaigns': { expected: FROM_VIEWER, input: (_db, projectId) => ({ projectId }) },
  'get-campaign': {
    expected: FROM_VIEWER,
    input: async (db, projectId) => ({ campaignId: (await addCampaign(db, projectId)).campaignId }),
  },
  'add-to-campaign': {
    expected: FROM_EDITOR,
    input: async (db, projectId) => ({
      campaignId: (await addCampaign(db, projectId)).campaignId,
      document: 'The port',
      articleIds: [(await addArticle(db, projectId)).id],
      referenceId: null,
    }),
  },
  'remove-from-campaign': {
    expected: FROM_EDITOR,
    input: async (db, projectId) => {
      const { campaignId, article } = await addCampaign(db, projectId);
      return { campaignId, articleId: article.id };
    },
  },
  'plant-errors': {
    expected: FROM_EDITOR,
    input: async (db, projectId) => {
      const { campaignId, article } = await addCampaign(db, projectId);
      const { blockId, start, end } = anchorOf(article.target, 'port');
      const stretches = [{ kind: 'error', blockId, start, end, text: 'airport' }];
      return { campaignId, articleId: article.id, stretches };
    },
  },
  'set-campaign-state': {
    expected: FROM_EDITOR,
    input: async (db, projectId) => ({
      campaignId: (await addCampaign(db, projectId)).campaignId,
      baseVersion: 1,
      state: 'open',
    }),
  },
  'get-adjudication': {
    expected: FROM_EDITOR,
    input: async (db, projectId) => ({ articleId: (await addMarked(db, projectId)).articleId }),
  },
  'rule-marks': {
    expected: FROM_EDITOR,
    input: async (db, projectId) => ({
      ...(await addMarked(db, projectId)),
      ...{ id: randomUUID(), baseSequence: 0, kind: 'keep', otherId: null, category: null, severity: null },
      ...{ reason: null, note: '', undoesId: null },
    }),
  },
  'set-adjudication-state': {
    expected: FROM_EDITOR,
    input: async (db, projectId) => ({
      articleId: (await addCampaign(db, projectId, { state: 'closed' })).article.id,
      baseSequence: 0,
      state: 'done',
    }),
  },
  'list-rated-campaigns': { expected: ANYBODY_SIGNED_IN, input: () => ({}) },
  'get-campaign-results': {
    expected: FROM_VIEWER,
    input: async (db, projectId) => ({
      campaignId: (await addCampaign(db, projectId, { state: 'closed' })).campaignId,
    }),
  },
} satisfies Partial<Record<UseCaseId, PermissionRow>>;
