import fc from 'fast-check';
import {
  PLAIN_ERROR,
  PLAIN_RATING,
  placeAt,
  type ErrorPlace,
  type RatedError,
  type Rating,
  type RatingSet,
} from '@/domain/exchange/ratings/rating-set';
import { arbitraryText } from './arbitrary-text';

const name = fc.constantFrom('', 'A', 'sys "B"', 'نظام', '系统', 'news.1', '12', 'rater3');
const comment = fc.oneof(fc.constant(''), fc.constantFrom('why?', 'كلمة', '“so”', 'a, "b"; {c}'));
const category = fc.constantFrom('', 'Accuracy/Omission', 'fluency/grammar', 'Style/Awkward', 'أسلوب');
const severity = fc.constantFrom('minor', 'Major', 'critical', 'undecided', 'Neutral');

/** Places of one side, in text order and apart, never within a character: the shapes that real files have. */
function placesIn(text: string, side: ErrorPlace['side']): fc.Arbitrary<readonly ErrorPlace[]> {
  const borders: number[] = [0];
  for (const point of text) borders.push((borders.at(-1) ?? 0) + point.length);
  return fc
    .array(fc.nat(borders.length - 1), { maxLength: 4 })
    .map((picks) => picks.map((pick) => borders[pick] ?? 0).sort((a, b) => a - b))
    .map((ends) =>
      ends.flatMap((start, index) =>
        index % 2 === 0 && ends[index + 1] !== undefined
          ? [placeAt(side, { start, end: ends[index + 1] ?? start })]
          : [],
      ),
    );
}

function arbitraryError(source: string, target: string): fc.Arbitrary<RatedError> {
  return fc
    .record({
      target: placesIn(target, 'target'),
      source: placesIn(source, 'source'),
      sides: fc.constantFrom('target', 'source', 'both', 'missing', 'whole'),
      about: fc.record({
        category,
        severity,
        comment,
        correction: fc.option(comment),
        confidence: fc.option(fc.double({ min: 0, max: 1, noNaN: true }).map(Math.abs)),
        provenance: name,
      }),
    })
    .map(({ target: inTarget, source: inSource, sides, about }) => {
      const hasTarget = sides === 'target' || sides === 'both';
      const hasSource = sides === 'source' || sides === 'both';
      const places = [...(hasTarget ? inTarget : []), ...(hasSource ? inSource : [])];
      return { ...PLAIN_ERROR, ...about, places, isMissing: sides === 'missing', row: 0 };
    });
}

const arbitraryRating: fc.Arbitrary<Rating> = fc
  .record({ source: arbitraryText(8), target: arbitraryText(8) })
  .chain(({ source, target }) =>
    fc
      .record({
        names: fc.record({ system: name, document: name, segment: name, globalSegment: name, rater: name }),
        errors: fc.array(arbitraryError(source, target), { maxLength: 4 }),
        attention: fc.array(arbitraryError(source, target), { maxLength: 1 }),
        isRated: fc.boolean(),
        score: fc.option(fc.integer({ min: 0, max: 100 })),
        comment,
      })
      .map(({ names, ...said }) => ({
        ...PLAIN_RATING,
        ...{ source, target, ...names, ...said, row: 0 },
        isRated: said.isRated || said.errors.length > 0 || said.score !== null || said.comment !== '',
      })),
  );

/** Hostile texts, and errors of every shape: without length, overlapping, the same twice, of the source, of several places, with spaces at their ends. */
export const arbitraryRatingSet: fc.Arbitrary<RatingSet> = fc
  .uniqueArray(arbitraryRating, {
    maxLength: 6,
    selector: ({ system, document, segment, globalSegment, rater }) =>
      JSON.stringify([system, document, segment, globalSegment, rater]),
  })
  .map((ratings) => ({ ratings, unread: [] }));

/** What a round trip is compared by: where something stood in a file is no part of it. */
export const comparable = ({ ratings }: RatingSet): readonly unknown[] =>
  ratings
    .map((rating) => ({
      ...rating,
      row: 0,
      errors: rating.errors.map(withoutRow),
      attention: rating.attention.map(withoutRow),
    }))
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));

const withoutRow = (error: RatedError): RatedError => ({ ...error, row: 0 });
const keyOf = ({ system, document, segment, globalSegment, rater }: Rating): string =>
  JSON.stringify([system, document, segment, globalSegment, rater]);
