import type { SpanRating, UnitRating } from '../article/unit';
import { findScores } from '../review/segment-score';
import { coversText } from '../text/covers-text';
import { viewArticle } from './article-view';
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

/** What is said of one block: of all of it, or of the parts of it that are segments of their own. */
export interface BlockRating {
  readonly rating?: UnitRating;
  readonly spanRatings?: readonly SpanRating[];
}

/** By the id of a block, the ratings of its segments, as they read now: of the translation, and of the source where that is all there is. */
export function blockRatings(article: ExportArticle): ReadonlyMap<string, BlockRating> {
  const ratings = segmentRatings(article);
  if (ratings.every((rating) => rating === null)) return new Map();
  const { source, corrected } = viewArticle(article);
  const texts = new Map([...article.source, ...article.corrected].map(({ id, text }) => [id, text]));
  const rated = new Map<string, BlockRating>();
  for (const [index, rating] of ratings.entries()) {
    if (rating === null) continue;
    const ofTarget = corrected.placesOf(index + 1);
    const [side, places] =
      ofTarget.length > 0
        ? (['target', ofTarget] as const)
        : (['source', source.placesOf(index + 1)] as const);
    for (const { blockId, ...span } of places) {
      const before = rated.get(blockId);
      const said = coversText(texts.get(blockId) ?? '', span)
        ? { rating }
        : { spanRatings: [...(before?.spanRatings ?? []), { side, span, rating }] };
      rated.set(blockId, { ...before, ...said });
    }
  }
  return rated;
}
