import * as z from 'zod';
import { failure, success } from '../../domain/result';
import type { Campaign } from '../../domain/review/campaign/campaign';
import { canAssign } from '../../domain/review/role';
import { findCampaign, insertCampaign, replaceCampaignRaters, updateCampaign } from '../data/campaigns';
import { countReviewers, findActor } from '../data/memberships';
import { campaignSettings } from './campaign-fields';
import { id } from './fields';
import { recordAudit } from './record-audit';
import { refusal } from './refusal';
import { defineUseCase, type Answer } from './use-case';

const MAX_SEED = 2 ** 31;

/** Makes a campaign, or changes one that is not open yet. Without a version that it is based on it is new. */
export const saveCampaign = defineUseCase({
  id: 'save-campaign',
  access: 'project',
  input: campaignSettings.extend({ id, projectId: id, baseVersion: z.int().min(0) }),
  async run(context, { projectId, baseVersion, raterIds, ...wanted }): Answer<Campaign> {
    const { db, user, now } = context;
    return db.$transaction(async (transaction) => {
      const refused = refusal(await findActor(transaction, user, projectId), canAssign);
      if (refused !== null) return failure(refused);
      const raters = [...new Set(raterIds)];
      if ((await countReviewers(transaction, projectId, raters)) < raters.length) {
        return failure('not_a_reviewer');
      }
      const stored = await findCampaign(transaction, wanted.id);
      if (stored === null ? baseVersion !== 0 : stored.projectId !== projectId) return failure('not_found');
      if (stored !== null && baseVersion === 0) return failure('id_taken');
      if (stored !== null && stored.state !== 'draft') return failure('campaign_state');
      if (stored !== null && stored.version !== baseVersion) return failure('campaign_stale');
      const campaign: Campaign = {
        ...wanted,
        ...{ projectId, state: 'draft', version: baseVersion + 1 },
        // Anything but secret: it only has to be another for each campaign.
        seed: stored?.seed ?? now().getTime() % MAX_SEED,
        createdById: stored?.createdById ?? user.id,
        createdAt: stored?.createdAt ?? now().toISOString(),
      };
      if (stored === null) {
        await insertCampaign(transaction, campaign);
        await recordAudit(transaction, context, [
          { kind: 'campaign_created', projectId, details: { campaignId: campaign.id } },
        ]);
      } else if (!(await updateCampaign(transaction, campaign))) return failure('campaign_stale');
      await replaceCampaignRaters(transaction, campaign.id, raters);
      return success(campaign);
    });
  },
});
