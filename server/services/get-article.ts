import * as z from 'zod';
import type { ArticleInfo } from '../../domain/article/article';
import { success } from '../../domain/result';
import type { Sight } from '../../domain/review/blindness';
import { canRead, type Actor } from '../../domain/review/role';
import { enterArticleInSight } from './enter-article';
import { id } from './fields';
import { defineUseCase, type Answer } from './use-case';

export interface ArticleAbout {
  readonly info: ArticleInfo;
  readonly actor: Actor;
  /** `own`: what the info is made of is not theirs to know. */
  readonly sight: Sight;
}

/** What is said about an article, and what the person is in its project: for pages that do without its text. */
export const getArticle = defineUseCase({
  id: 'get-article',
  access: 'project',
  input: z.object({ articleId: id }),
  async run({ db, user }, { articleId }): Answer<ArticleAbout> {
    const entered = await enterArticleInSight(db, user, articleId, canRead);
    if (!entered.ok) return entered;
    const { article, actor, sight } = entered.value;
    return success({ info: article.info, actor, sight });
  },
});
