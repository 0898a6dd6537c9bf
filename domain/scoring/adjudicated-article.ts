import { adjudicatedMarks, stands, type AdjudicatedItem } from '../adjudication/adjudicated-items';
import { groupBy } from '../group-by';
import type { SegmentScore } from '../review/review';
import type { ArticleReview, ReviewedArticle } from './rated-article';

/**
 * The article as it scores once it is adjudicated: with one rating, the adjudicator's, of the errors that stand. An error is put right where a correction of one of its
 * marks was approved. Figures that reviewers gave segments are averaged: nothing was ruled of them.
 */
export function adjudicatedArticle(
  article: ReviewedArticle,
  items: readonly AdjudicatedItem[],
  adjudicatorId: string,
): ReviewedArticle {
  const putRight = new Set(article.counted.filter(({ isPutRight }) => isPutRight).map(({ mark }) => mark.id));
  const marks = adjudicatedMarks(items, adjudicatorId);
  const counted = items.filter(stands).map((item, index) => ({
    mark: marks[index] ?? item.mark,
    isPutRight: item.marks.some(({ id }) => putRight.has(id)),
  }));
  const scores = averageScores(article.reviews);
  const review = { reviewerId: adjudicatorId, isFinished: true, checked: [], scores };
  return { ...article, marks, counted, reviews: [review] };
}

function averageScores(reviews: readonly ArticleReview[]): readonly SegmentScore[] {
  const all = reviews.flatMap(({ scores }) => scores);
  const places = groupBy(all, ({ blockId, start }) => `${blockId} ${String(start)}`);
  return [...places.values()].flatMap((scores) => {
    const [first] = scores;
    if (first === undefined) return [];
    const sum = scores.reduce((total, { score }) => total + score, 0);
    return [{ blockId: first.blockId, start: first.start, score: sum / scores.length }];
  });
}
