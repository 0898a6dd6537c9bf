import { segmentOfError } from '../annotation/segment-of-error';
import type { ErrorMark } from '../annotation/error';
import type { Block, Side } from '../article/block';
import type { Segment } from '../article/segment';
import { SegmentView } from '../article/segment-view';
import type { CountedMark } from '../review/counted-marks';
import { findRatedSegments, type RatedState } from '../review/rated-segments';
import type { CheckedSentence, SegmentScore } from '../review/review';
import type { RatedError, RatedSegment, SegmentRating } from './rated-segment';

export interface ArticleReview {
  readonly reviewerId: string;
  readonly isFinished: boolean;
  readonly checked: readonly CheckedSentence[];
  readonly scores: readonly SegmentScore[];
}

/** What people said of an article, and the text that came of it. */
export interface ReviewedArticle {
  readonly system: string;
  /** Shared with other translations of the same text. */
  readonly document: string;
  /** What kind of text it is; '' where nobody said. */
  readonly domain: string;
  /** BCP 47. */
  readonly sourceLang: string;
  readonly targetLang: string;
  readonly source: readonly Block[];
  readonly target: readonly Block[];
  /** The target with the approved corrections, block for block. Null where it was rated and nobody meant to correct it: such a text is no post-edit. */
  readonly corrected: readonly Block[] | null;
  readonly segments: readonly Segment[];
  readonly reviews: readonly ArticleReview[];
  /** Not withdrawn. By them, which segments were rated is known. */
  readonly marks: readonly ErrorMark[];
  /** Those among them that count. */
  readonly counted: readonly CountedMark[];
}

/** The same segments before and after the approved corrections; those of which nothing changed are the same objects. Raters are ids. */
export interface RatedArticle {
  readonly before: readonly RatedSegment[];
  readonly after: readonly RatedSegment[];
}

/** What one reviewer did about the article. */
interface Rater {
  readonly id: string;
  readonly isFinished: boolean;
  readonly states: readonly RatedState[];
  /** By the number of the segment; null for the article as a whole. */
  readonly errors: ReadonlyMap<number | null, readonly PlacedError[]>;
}

interface PlacedError {
  readonly error: RatedError;
  readonly isPutRight: boolean;
}

/**
 * The segments of an article that somebody rated, as scores are made of them, numbered from 1. What is of the whole article stands in one more, whose name is empty, where
 * somebody marked such an error; there, whoever is through with the article has rated it.
 *
 * After the corrections, an error that one of them puts right counts no more, and the text is the corrected one. A figure that somebody gave a segment was of the text as it
 * was: where that has changed, it is gone.
 */
export function ratedArticle(article: ReviewedArticle): RatedArticle {
  const view = {
    source: new SegmentView(article.source, article.segments, 'source'),
    target: new SegmentView(article.target, article.segments, 'target'),
  };
  const corrected =
    article.corrected === null ? null : new SegmentView(article.corrected, article.segments, 'target');
  const raters = article.reviews.map((review) => toRater(review, article, view));
  const isMarked = article.counted.length > 0;
  const before: RatedSegment[] = [];
  const after: RatedSegment[] = [];
  const add = (segment: number | null, rating: readonly (readonly [Rater, RatedState])[]): void => {
    if (rating.length === 0) return;
    const target = segment === null ? '' : view.target.textOf(segment);
    const text = segment === null ? null : (corrected?.textOf(segment) ?? null);
    const named = {
      ...{ system: article.system, document: article.document, domain: article.domain },
      ...{ sourceLang: article.sourceLang, targetLang: article.targetLang },
      ...(segment === null && { isWhole: true }),
      segment: segment === null ? '' : String(segment),
      source: segment === null ? '' : view.source.textOf(segment),
      ...{ target, corrected: text },
    };
    const asTranslated = {
      ...named,
      ratings: rating.map(([rater, state]) => ({ ...ratingBefore(rater, segment, state), isMarked })),
    };
    before.push(asTranslated);
    const isChanged = text !== null && text !== target;
    if (!isChanged && rating.every(([rater]) => errorsIn(rater, segment).every((each) => !each.isPutRight))) {
      after.push(asTranslated);
      return;
    }
    const ratings = rating.flatMap(([rater, state]) => ratingAfter(rater, segment, state, isChanged));
    if (ratings.length > 0)
      after.push({
        ...named,
        target: text ?? target,
        ratings: ratings.map((each) => ({ ...each, isMarked })),
      });
  };
  article.segments.forEach((_, index) => {
    add(
      index + 1,
      raters.flatMap((rater) => {
        const state = rater.states[index];
        return state?.isRated === true ? [[rater, state] as const] : [];
      }),
    );
  });
  if (raters.some(({ errors }) => errors.has(null)))
    add(
      null,
      raters
        .filter(({ isFinished, errors }) => isFinished || errors.has(null))
        .map((rater) => [rater, { isRated: true, score: null }]),
    );
  return { before, after };
}

function toRater(
  { reviewerId, ...review }: ArticleReview,
  { source, target, segments, marks, counted }: ReviewedArticle,
  view: Readonly<Record<Side, SegmentView>>,
): Rater {
  const blocks = [...source, ...target];
  const errors = new Map<number | null, PlacedError[]>();
  for (const { mark, isPutRight } of counted) {
    if (mark.reviewerId !== reviewerId) continue;
    const segment = mark.scope === 'article' ? null : segmentOfError(mark, view);
    const own = errors.get(segment) ?? [];
    errors.set(segment, own);
    own.push({ error: toRatedError(mark, segment, view), isPutRight });
  }
  const states = findRatedSegments({ reviewerId, blocks, segments, errors: marks, ...review });
  return { id: reviewerId, isFinished: review.isFinished, states, errors };
}

function toRatedError(
  mark: ErrorMark,
  segment: number | null,
  view: Readonly<Record<Side, SegmentView>>,
): RatedError {
  const places = (['target', 'source'] as const).flatMap((side) => {
    const anchor = mark[side];
    const span = anchor === null || mark.scope !== 'span' ? null : view[side].spanOf(anchor);
    // What begins in another segment cannot be told in the text of this one.
    if (span?.segment !== segment) return [];
    return [{ side, span: { start: span.start, end: Math.max(span.start, span.end) } }];
  });
  const quote = mark.scope === 'span' ? (mark.target ?? mark.source)?.quote : undefined;
  return { mark: mark.id, category: mark.category, severity: mark.severity, places, quote };
}

const errorsIn = ({ errors }: Rater, segment: number | null): readonly PlacedError[] =>
  errors.get(segment) ?? [];

const ratingBefore = (rater: Rater, segment: number | null, { score }: RatedState): SegmentRating => ({
  ...{ rater: rater.id, score, penalty: null },
  errors: errorsIn(rater, segment).map(({ error }) => error),
});

function ratingAfter(
  rater: Rater,
  segment: number | null,
  { score }: RatedState,
  isChanged: boolean,
): readonly SegmentRating[] {
  const marked = errorsIn(rater, segment);
  // All that was said of it is a figure for another text.
  if (isChanged && score !== null && marked.length === 0) return [];
  const left = marked.filter(({ isPutRight }) => !isPutRight);
  const holds = !isChanged && left.length === marked.length;
  // In another text, places are others.
  const errors = left.map(({ error }) => (isChanged ? { ...error, places: [] } : error));
  return [{ rater: rater.id, errors, score: holds ? score : null, penalty: null }];
}
