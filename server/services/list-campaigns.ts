import * as z from 'zod';
import { groupBy } from '../../domain/group-by';
import { failure, success } from '../../domain/result';
import type { CampaignRow } from '../../domain/review/campaign/campaign-view';
import { canRead } from '../../domain/review/role';
import { listCampaignArticles, listCampaigns, type CampaignArticle } from '../data/campaigns';
import { listHiddenCampaignIds } from '../data/hidden-campaigns';
import { findActor } from '../data/memberships';
import { id } from './fields';
import { refusal } from './refusal';
import { defineUseCase, type Answer } from './use-case';

/** The campaigns of a project, the newest first, with how far they are; of a blind one, whoever rates in it is told how far they are themselves. */
export const listCampaignRows = defineUseCase({
  id: 'list-campaigns',
  access: 'project',
  input: z.object({ projectId: id }),
  async run({ db, user }, { projectId }): Answer<{ readonly campaigns: readonly CampaignRow[] }> {
    const refused = refusal(await findActor(db, user, projectId), canRead);
    if (refused !== null) return failure(refused);
    const campaigns = await listCampaigns(db, projectId);
    const ids = campaigns.map((campaign) => campaign.id);
    const articles = groupBy(await listCampaignArticles(db, ids), ({ campaignId }) => campaignId);
    const hidden = new Set(await listHiddenCampaignIds(db, user, ids));
    return success({
      campaigns: campaigns.map((campaign) => {
        const all = articles.get(campaign.id) ?? [];
        return { ...campaign, ...count(all, hidden.has(campaign.id) ? user.id : null) };
      }),
    });
  },
});

type Counts = Pick<CampaignRow, 'documents' | 'outputs' | 'asked' | 'finished'>;

/** Of one person alone where an id is given. */
function count(articles: readonly CampaignArticle[], onlyId: string | null): Counts {
  const isMeant = ({ userId }: { readonly userId: string }): boolean => onlyId === null || userId === onlyId;
  const own = articles.filter(({ assignments }) => onlyId === null || assignments.some(isMeant));
  const asked = own.flatMap(({ assignments }) => assignments.filter(isMeant));
  return {
    documents: new Set(own.map(({ document }) => document)).size,
    // A control is one of them to whoever does not know.
    outputs: own.filter(({ role }) => onlyId !== null || role !== 'control').length,
    asked: asked.length,
    finished: asked.filter(({ state }) => state === 'done').length,
  };
}
