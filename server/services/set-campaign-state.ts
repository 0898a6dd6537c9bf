import * as z from 'zod';
import { failure, success, type Result } from '../../domain/result';
import type { Assignment } from '../../domain/review/assignment';
import { isRated, type Campaign } from '../../domain/review/campaign/campaign';
import { dealOutputs } from '../../domain/review/campaign/deal-outputs';
import { canAssign } from '../../domain/review/role';
import { insertAssignments } from '../data/assignments';
import {
  listCampaignArticles,
  listCampaignRaterIds,
  updateCampaign,
  type CampaignArticle,
} from '../data/campaigns';
import { countReviewers } from '../data/memberships';
import type { Connection } from '../db/open-database';
import type { ErrorCode } from './codes';
import { enterCampaign } from './enter-campaign';
import { id } from './fields';
import { notify } from './notify';
import { recordAudit } from './record-audit';
import { defineUseCase, type Answer, type SignedInContext } from './use-case';

/**
 * Opens a campaign: everybody is asked for their share, in an order of their own. Or closes it: then people see what the others did, and it can be
 * adjudicated. A closed one can be opened again until somebody has ruled on it.
 */
export const setCampaignState = defineUseCase({
  id: 'set-campaign-state',
  access: 'project',
  input: z.object({ campaignId: id, baseVersion: z.int().min(1), state: z.enum(['open', 'closed']) }),
  async run(context, { campaignId, baseVersion, state }): Answer<Campaign> {
    const { db, user, now } = context;
    return db.$transaction(async (transaction) => {
      const entered = await enterCampaign(transaction, user, campaignId, canAssign);
      if (!entered.ok) return entered;
      const { campaign } = entered.value;
      if (campaign.version !== baseVersion) return failure('campaign_stale');
      const isNew = campaign.state === 'draft';
      if (campaign.state === state || (isNew && state === 'closed')) return failure('campaign_state');

      const articles = await listCampaignArticles(transaction, [campaignId]);
      if (state === 'open' && articles.some(({ adjudication }) => adjudication !== null)) {
        return failure('campaign_state');
      }
      const moments = state === 'closed' ? { closedAt: now() } : { openedAt: now(), closedAt: null };
      const next = { ...campaign, state, version: baseVersion + 1 };
      if (!(await updateCampaign(transaction, next, moments))) return failure('campaign_stale');
      const dealt = isNew ? await deal(transaction, context, campaign, articles) : success(null);
      if (!dealt.ok) return dealt;
      if (state === 'closed') await tellRaters(transaction, context, campaign, articles);
      await recordAudit(transaction, context, [
        {
          kind: state === 'open' ? 'campaign_opened' : 'campaign_closed',
          projectId: campaign.projectId,
          details: { campaignId },
        },
      ]);
      return success(next);
    });
  },
});

async function deal(
  transaction: Connection,
  context: SignedInContext,
  campaign: Campaign,
  articles: readonly CampaignArticle[],
): Promise<Result<null, ErrorCode>> {
  const { user, now, newId } = context;
  const { projectId, ratersPerOutput, seed } = campaign;
  const rated = articles.filter(({ role }) => isRated(role, campaign));
  if (!rated.some(({ role }) => role !== 'control')) return failure('campaign_empty');
  const raterIds = await listCampaignRaterIds(transaction, campaign.id);
  if (raterIds.length < ratersPerOutput) {
    return failure('campaign_too_few_raters', { needed: ratersPerOutput });
  }
  // They may have left the project, or have been shut out, since they were chosen.
  if ((await countReviewers(transaction, projectId, raterIds)) < raterIds.length) {
    return failure('not_a_reviewer');
  }
  const outputs = rated.map(({ id: articleId, document, system, role }) => ({
    ...{ articleId, document, system, isForAll: role === 'control' },
  }));
  const dealt = [...dealOutputs(outputs, { raterIds, ratersPerOutput, seed })];
  const assignedAt = now().toISOString();
  await insertAssignments(
    transaction,
    dealt.flatMap(([userId, articleIds]) =>
      articleIds.map((articleId, index): Assignment => ({
        ...{ id: newId(), articleId, userId, state: 'open', dueOn: '', assignedById: user.id },
        ...{ assignedAt, note: '', position: index + 1, version: 1 },
      })),
    ),
  );
  await notify(
    transaction,
    context,
    dealt.map(([userId, { length: count }]) => ({
      ...{ userId, kind: 'campaign_opened', projectId },
      details: { campaignId: campaign.id, name: campaign.name, count },
    })),
  );
  return success(null);
}

async function tellRaters(
  transaction: Connection,
  context: SignedInContext,
  { id: campaignId, name, projectId }: Campaign,
  articles: readonly CampaignArticle[],
): Promise<void> {
  const raters = new Set(articles.flatMap(({ reviews }) => reviews.map(({ reviewerId }) => reviewerId)));
  await notify(
    transaction,
    context,
    [...raters].map((userId) => ({
      ...{ userId, kind: 'campaign_closed', projectId },
      details: { campaignId, name },
    })),
  );
}
