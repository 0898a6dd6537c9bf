import { foldText } from '../text/fold-text';
import { categoryPath } from '../annotation/category-path';
import type { RatedError, RatedSegment } from './rated-segment';

/** ISO 5060 (5.8) asks that it be said how the same error is counted when it comes again. */
export const REPEATED_ERROR_POLICIES = ['every', 'first-in-document', 'first-in-project'] as const;
export type RepeatedErrorPolicy = (typeof REPEATED_ERROR_POLICIES)[number];

/**
 * The segments with the errors marked that are not to be counted again, in the order of the text. An error is the same as another when a rater marked it in the same output (document, or all
 * that the system translated) with the same category, in the same words, and wants the same in their place. What is marked in no words is never the same as another.
 */
export function markRepeats(
  segments: readonly RatedSegment[],
  policy: RepeatedErrorPolicy,
): readonly RatedSegment[] {
  if (policy === 'every') return segments;
  const seen = new Set<string>();
  const isRepeat = (segment: RatedSegment, rater: string, error: RatedError): boolean => {
    const quote = quoteOf(segment, error);
    if (quote === null) return false;
    const { correction = null } = error;
    const key = JSON.stringify([
      ...[segment.system, policy === 'first-in-document' ? segment.document : null, rater],
      ...[categoryPath(error.category), quote, correction === null ? null : normalised(correction)],
    ]);
    const isKnown = seen.has(key);
    seen.add(key);
    return isKnown;
  };
  return segments.map((segment) => ({
    ...segment,
    ratings: segment.ratings.map((rating) => ({
      ...rating,
      errors: rating.errors.map((error) =>
        isRepeat(segment, rating.rater, error) ? { ...error, isRepeat: true } : error,
      ),
    })),
  }));
}

const normalised = (text: string): string =>
  foldText(text, { lang: 'und', letterCase: 'fold', marks: 'keep' }).replaceAll(/\s+/gu, ' ').trim();

/** The marked words; null where nothing is marked. */
function quoteOf(segment: RatedSegment, { quote = '', places }: RatedError): string | null {
  if (quote !== '') return normalised(quote);
  const quotes = places
    .filter(({ span }) => span.start < span.end)
    .map(({ side, span }) => normalised(segment[side].slice(span.start, span.end)));
  return quotes.length === 0 ? null : quotes.join('\n');
}
