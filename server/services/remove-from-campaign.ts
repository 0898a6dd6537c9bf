import * as z from 'zod';
import { failure, success } from '../../domain/result';
import { canAssign } from '../../domain/review/role';
import { deleteArticle } from '../data/articles';
import { placeInCampaign } from '../data/campaigns';
import { enterArticlesToWrite } from './enter-articles';
import { enterCampaign } from './enter-campaign';
import { id } from './fields';
import { recordAudit } from './record-audit';
import { defineUseCase } from './use-case';

/** Takes an output out of a campaign that is not open yet: an article like others. A control is deleted, for it is of no other use. */
export const removeFromCampaign = defineUseCase({
  id: 'remove-from-campaign',
  access: 'project',
  input: z.object({ campaignId: id, articleId: id }),
  async run(context, { campaignId, articleId }) {
    return context.db.$transaction(async (transaction) => {
      const entered = await enterCampaign(transaction, context.user, campaignId, canAssign);
      if (!entered.ok) return entered;
      if (entered.value.campaign.state !== 'draft') return failure('campaign_state');
      const articles = await enterArticlesToWrite(transaction, context.user, [articleId], canAssign);
      if (!articles.ok) return articles;
      const [article] = articles.value;
      if (article?.campaign?.campaignId !== campaignId) return failure('not_found');
      if (article.campaign.role === 'control') {
        await deleteArticle(transaction, articleId);
        await recordAudit(transaction, context, [
          { kind: 'article_deleted', projectId: article.projectId, articleId },
        ]);
      } else {
        await placeInCampaign(transaction, articleId, { campaignId: null, document: '', role: 'output' });
      }
      return success({ articleId });
    });
  },
});
