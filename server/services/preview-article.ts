import * as z from 'zod';
import { CORRECTION_SCOPES } from '../../domain/correction/select-corrections';
import { success } from '../../domain/result';
import { previewArticle as preview } from '../../domain/review/article-preview';
import { correctionsInSight } from '../../domain/review/blindness';
import { canRead } from '../../domain/review/role';
import { listBlocks } from '../data/blocks';
import { listCorrections } from '../data/corrections';
import { enterArticleInSight } from './enter-article';
import { id } from './fields';
import { defineUseCase } from './use-case';

/** The article as it will read, with what was approved or with all that is proposed. */
export const previewArticle = defineUseCase({
  id: 'preview-article',
  access: 'project',
  input: z.object({ articleId: id, scope: z.enum(CORRECTION_SCOPES) }),
  async run({ db, user }, { articleId, scope }) {
    return db.$transaction(async (transaction) => {
      const entered = await enterArticleInSight(transaction, user, articleId, canRead);
      if (!entered.ok) return entered;
      const blocks = (await listBlocks(transaction, [articleId])).get(articleId) ?? [];
      const { sight } = entered.value;
      const corrections = correctionsInSight(
        { sight, userId: user.id },
        await listCorrections(transaction, articleId),
      );
      return success(preview({ articleId, info: entered.value.article.info }, blocks, corrections, scope));
    });
  },
});
