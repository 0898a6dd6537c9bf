import * as z from 'zod';
import type { AdjudicationView } from '../../domain/adjudication/adjudication-view';
import { success } from '../../domain/result';
import { enterAdjudication } from './adjudicated-article';
import { findAdjudication, listArticleRulings } from '../data/adjudications';
import { listBlocks } from '../data/blocks';
import { findCampaign } from '../data/campaigns';
import { id } from './fields';
import { loadNames } from './load-names';
import { defineUseCase, type Answer } from './use-case';

/** The marks of everybody who reviewed an article, side by side, with what was ruled of them. */
export const getAdjudication = defineUseCase({
  id: 'get-adjudication',
  access: 'project',
  input: z.object({ articleId: id }),
  async run({ db, user }, { articleId }): Answer<AdjudicationView> {
    return db.$transaction(async (transaction) => {
      const entered = await enterAdjudication(transaction, user, articleId);
      if (!entered.ok) return entered;
      const { article, marks, reviewerIds, isOwn } = entered.value;
      const adjudication = await findAdjudication(transaction, articleId);
      const rulings = await listArticleRulings(transaction, articleId);
      const place = article.campaign;
      const campaign = place === null ? null : await findCampaign(transaction, place.campaignId);
      const named = [
        ...reviewerIds,
        ...rulings.map(({ byId }) => byId),
        ...(adjudication ? [adjudication.byId] : []),
      ];
      const nameOf = await loadNames(transaction, named);
      return success({
        articleId,
        info: article.info,
        campaign: campaign && { id: campaign.id, name: campaign.name },
        projectId: article.projectId,
        blocks: (await listBlocks(transaction, [articleId])).get(articleId) ?? [],
        marks,
        rulings,
        state: adjudication?.state ?? 'open',
        doneBy: adjudication?.state === 'done' ? nameOf(adjudication.byId) : null,
        mayRule: !isOwn,
        reviewers: reviewerIds.map(nameOf),
        people: [...new Set(named)].map(nameOf),
      });
    });
  },
});
