import { SegmentView } from '../article/segment-view';
import type { UnitRating } from '../article/unit';
import { findScores } from '../review/segment-score';
import type { ExportArticle } from './export-model';

/** How segments are scored here: from 0 to 100, directly, once their errors are marked (ESA). */
export const ESA_PROFILE = 'urn:verso:rating:esa';

type Scored = Pick<ExportArticle, 'source' | 'target' | 'segments' | 'reviews' | 'isControl'>;

/** How good each segment is by the scores of all who gave it one, on average; null where nobody did. What was spoilt on purpose is not rated. */
export function segmentRatings(article: Scored): readonly (UnitRating | null)[] {
  const { source, target, segments, reviews, isControl } = article;
  const blocks = [...source, ...target];
  const given = reviews
    .filter(({ scores }) => scores.length > 0 && isControl !== true)
    .map(({ scores }) => findScores(blocks, segments, scores));
  return segments.map((_, index) => {
    const scores = given.flatMap((scores) => scores[index] ?? []);
    if (scores.length === 0) return null;
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    return { kind: 'score', value: Math.round(mean * 100) / 100, threshold: null, profileRef: ESA_PROFILE };
  });
}

/** By the id of a block, the rating of the segment that all of it is in: of the translation, and of the source where that is all there is. */
export function blockRatings(article: Scored): ReadonlyMap<string, UnitRating> {
  const ratings = segmentRatings(article);
  if (ratings.every((rating) => rating === null)) return new Map();
  const { segments } = article;
  const rated = (['source', 'target'] as const).flatMap((side) => {
    const view = new SegmentView(article[side], segments, side);
    return article[side].flatMap(({ id: blockId, text }): readonly (readonly [string, UnitRating])[] => {
      const number = view.segmentOf({ blockId, start: 0 });
      if (number === null || number !== view.segmentOf({ blockId, start: text.length })) return [];
      const { target } = segments[number - 1] ?? { target: { from: 0, to: 0 } };
      const rating = ratings[number - 1] ?? null;
      const isSaidOfTarget = side === 'source' && target.from < target.to;
      return rating === null || isSaidOfTarget ? [] : [[blockId, rating]];
    });
  });
  return new Map(rated);
}
