import * as z from 'zod';
import { success } from '../../domain/result';
import { canManageProject } from '../../domain/review/role';
import { deleteArticle as remove } from '../data/articles';
import { enterArticleToWrite } from './enter-article';
import { id } from './fields';
import { recordAudit } from './record-audit';
import { defineUseCase } from './use-case';

/** Deletes an article with all work on it. There is no way back. */
export const deleteArticle = defineUseCase({
  id: 'delete-article',
  access: 'project',
  input: z.object({ articleId: id }),
  async run(context, { articleId }) {
    return context.db.$transaction(async (transaction) => {
      const entered = await enterArticleToWrite(transaction, context.user, articleId, canManageProject);
      if (!entered.ok) return entered;
      await remove(transaction, articleId);
      const { projectId } = entered.value.article;
      await recordAudit(transaction, context, [{ kind: 'article_deleted', projectId, articleId }]);
      return success({ articleId });
    });
  },
  touches: ({ articleId }) => [articleId],
});
