import * as z from 'zod';
import { success } from '../../domain/result';
import type { ArticleWork } from '../../domain/review/article-row';
import { canAssign } from '../../domain/review/role';
import { listArticleWork } from '../data/article-rows';
import { enterArticle } from './enter-article';
import { id } from './fields';
import { defineUseCase, type Answer } from './use-case';

/** Who was asked to review an article or has begun, and how far they are: for whoever shares out the work. */
export const listWork = defineUseCase({
  id: 'list-work',
  access: 'project',
  input: z.object({ articleId: id }),
  async run({ db, user }, { articleId }): Answer<readonly ArticleWork[]> {
    const entered = await enterArticle(db, user, articleId, canAssign);
    return entered.ok ? success(await listArticleWork(db, articleId)) : entered;
  },
});
