import * as z from 'zod';
import { success } from '../../domain/result';
import { canDecide, canRead, canReview } from '../../domain/review/role';
import { scoreArticle, type ArticleScore } from '../../domain/scoring/article-score';
import { ratedArticle, type RatedArticle } from '../../domain/scoring/rated-article';
import type { ScoringSettings } from '../../domain/scoring/scoring-settings';
import type { SignedInUser } from '../auth/signed-in-user';
import { listPeople } from '../data/people';
import { findReview } from '../data/reviews';
import { findScoringSettings } from '../data/scoring-settings';
import { loadReviewedArticle } from '../reports/load-reviewed-article';
import { withWantedCorrections } from '../reports/wanted-corrections';
import type { Connection } from '../db/open-database';
import { enterArticle } from './enter-article';
import { id } from './fields';
import { defineUseCase, type Answer } from './use-case';

export interface ArticleScoreView {
  readonly projectId: string;
  readonly title: string;
  readonly sourceLang: string;
  readonly targetLang: string;
  readonly settings: ScoringSettings;
  /** Null for a reviewer who is not through with the article yet: the figures would tell what others found. */
  readonly score: ArticleScore | null;
  /** Of all, rated or not. */
  readonly segments: number;
}

/** The scores of an article, as it was translated and with the approved corrections. */
export const getArticleScore = defineUseCase({
  id: 'get-article-score',
  access: 'project',
  input: z.object({ articleId: id }),
  async run({ db, user }, { articleId }): Answer<ArticleScoreView> {
    const loaded = await db.$transaction((transaction) => load(transaction, user, articleId));
    if (!loaded.ok) return loaded;
    const { rated, names, ...view } = loaded.value;
    // Samples are drawn when nobody waits for the database any more.
    const score = rated === null ? null : withNames(scoreArticle(rated, view.settings), names);
    return success({ ...view, score });
  },
});

interface LoadedArticle extends Omit<ArticleScoreView, 'score'> {
  /** Null where the figures are not for the person yet. */
  readonly rated: RatedArticle | null;
  /** By id. */
  readonly names: ReadonlyMap<string, string>;
}

async function load(transaction: Connection, user: SignedInUser, articleId: string): Answer<LoadedArticle> {
  const entered = await enterArticle(transaction, user, articleId, canRead);
  if (!entered.ok) return entered;
  const { article, actor } = entered.value;
  const { settings } = await findScoringSettings(transaction, article.projectId);
  const isReviewing =
    canReview(actor) &&
    !canDecide(actor) &&
    (await findReview(transaction, articleId, user.id))?.state !== 'finished';
  const reviewed = isReviewing ? null : await loadReviewedArticle(transaction, articleId);
  const rated = reviewed === null ? NOBODY : ratedArticle(reviewed.article);
  const reviewers = reviewed?.article.reviews.map(({ reviewerId }) => reviewerId) ?? [];
  const people = await listPeople(transaction, reviewers);
  const { title, sourceLang, targetLang } = article.info;
  return success({
    ...{ projectId: article.projectId, title, sourceLang, targetLang, settings },
    rated: isReviewing ? null : await withWantedCorrections(transaction, articleId, rated),
    segments: reviewed?.article.segments.length ?? 0,
    names: new Map(people.map(({ id: person, name }) => [person, name])),
  });
}

const NOBODY: RatedArticle = { before: [], after: [] };

const withNames = (score: ArticleScore, names: LoadedArticle['names']): ArticleScore => ({
  ...score,
  errors: score.errors.map((error) => ({ ...error, rater: names.get(error.rater) ?? '' })),
});
