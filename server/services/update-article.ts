import * as z from 'zod';
import { success } from '../../domain/result';
import { canImport } from '../../domain/review/role';
import { updateArticleInfo } from '../data/articles';
import { articleInfo } from './article-fields';
import { enterArticleToWrite } from './enter-article';
import { id } from './fields';
import { recordAudit } from './record-audit';
import { defineUseCase } from './use-case';

/** Corrects what is said of an article beside its text. */
export const updateArticle = defineUseCase({
  id: 'update-article',
  access: 'project',
  input: z.object({ articleId: id, info: articleInfo }),
  async run(context, { articleId, info }) {
    return context.db.$transaction(async (transaction) => {
      const entered = await enterArticleToWrite(transaction, context.user, articleId, canImport);
      if (!entered.ok) return entered;
      await updateArticleInfo(transaction, articleId, info, context.now());
      const { projectId } = entered.value.article;
      await recordAudit(transaction, context, [{ kind: 'article_changed', projectId, articleId }]);
      return success({ info });
    });
  },
  touches: ({ articleId }) => [articleId],
});
