import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LossLog, type LossKind } from '@/domain/exchange/ratings/loss-log';
import { joinTexts } from '@/domain/exchange/ratings/join-texts';
import type { RatingFormatId } from '@/domain/exchange/ratings/rating-format';
import type { RatedError, Rating, RatingSet } from '@/domain/exchange/ratings/rating-set';
import { findRatingFormat, RATING_FORMATS } from '@/domain/exchange/ratings/registry';
import { arbitraryRatingSet, comparable } from '../../../support/arbitrary-ratings';

function write(
  id: RatingFormatId,
  set: RatingSet,
): { readonly text: string; readonly lost: readonly LossKind[] } {
  const lost = new LossLog();
  const format = RATING_FORMATS.find((one) => one.id === id);
  if (format === undefined || !('write' in format)) throw new Error(`${id} is not written`);
  const text = [...format.write(set, lost)].join('');
  return { text, lost: lost.list().map(({ kind }) => kind) };
}

const read = (id: RatingFormatId, text: string): RatingSet =>
  RATING_FORMATS.find((one) => one.id === id)?.read(text) ?? { ratings: [], unread: [] };

const mapErrors = (rating: Rating, change: (error: RatedError) => RatedError): Rating => ({
  ...rating,
  errors: rating.errors.map(change),
  attention: rating.attention.map(change),
});
const targetOnly = (error: RatedError): RatedError => ({
  ...error,
  // One place, which is what these formats know.
  places: error.places.filter(({ side }) => side === 'target').slice(0, 1),
});
const placed = (error: RatedError): RatedError => ({ ...error, isMissing: error.places.length === 0 });
const planted = (rating: Rating): Rating => ({
  ...rating,
  attention: rating.attention.map((error) => ({ ...error, severity: 'HOTW-test' })),
});
const inOneLine = (text: string | null): string => (text ?? '').replaceAll(/[\t\r\n]/g, ' ');

/** What each format can say, of any set: all of that comes back, and nothing is told to be lost. */
const EXPRESSIBLE: Readonly<Partial<Record<RatingFormatId, (rating: Rating) => Rating>>> = {
  'web-annotation': (rating) => (rating.isRated ? rating : { ...rating, rater: '', attention: [] }),
  'mqm-tsv': (rating) => ({
    ...mapErrors(planted(rating), (error) => ({
      ...error,
      ...{ isMissing: false, correction: null, confidence: null, provenance: '' },
    })),
    ...{ source: inOneLine(rating.source), target: inOneLine(rating.target), score: null, isRated: true },
    comment: rating.errors.length === 0 ? rating.comment : '',
  }),
  'marot-tsv': (rating) => ({
    ...mapErrors(planted(rating), (error) => ({ ...error, isMissing: false })),
    ...{ source: inOneLine(rating.source), target: inOneLine(rating.target), score: null, isRated: true },
    comment: rating.errors.length === 0 ? rating.comment : '',
  }),
  'appraise-json': (rating) => ({
    ...mapErrors(rating, (error) => placed(targetOnly(error))),
    ...{ rater: '', globalSegment: '', score: null, attention: [], isRated: true },
    rest: [
      { name: 'sourceID', value: JSON.stringify(rating.document) },
      { name: 'itemType', value: '"TGT"' },
    ],
  }),
  'appraise-csv': (rating) => ({
    ...mapErrors(rating, (error) => placed(targetOnly(error))),
    ...{ source: null, target: null, globalSegment: '', attention: [], comment: '', isRated: true },
    rest: [
      { name: 'itemType', value: 'TGT' },
      { name: 'flag', value: 'False' },
    ],
  }),
  'pearmut-json': (rating) => ({
    ...mapErrors(rating, (error) => placed(targetOnly(error))),
    ...{ attention: [], comment: '', segment: rating.segment || 'one' },
  }),
};

const uniqueBy = (ratings: readonly Rating[], keyOf: (rating: Rating) => string): readonly Rating[] => [
  ...new Map(ratings.map((rating) => [keyOf(rating), rating])).values(),
];
const namesOf = ({ system, document, segment, globalSegment, rater }: Rating): string =>
  JSON.stringify([system, document, segment, globalSegment, rater]);

/** Without its texts a file of spans says too little to compare, which is what this one loses. */
const SILENT: readonly LossKind[] = ['texts'];

test.each(Object.entries(EXPRESSIBLE))('%s gives back all that it can say', (id, express) => {
  const format = id as RatingFormatId;
  fc.assert(
    fc.property(arbitraryRatingSet, (any) => {
      const set = { ratings: uniqueBy(any.ratings.map(express), namesOf), unread: [] };
      const { text, lost } = write(format, set);
      expect(lost.filter((kind) => !SILENT.includes(kind))).toEqual([]);
      const again = read(format, text);
      expect(again.unread).toEqual([]);
      expect(comparable(again)).toEqual(comparable(set));
      // Once more it is the same file.
      expect(write(format, again).text).toBe(text);
    }),
    { numRuns: 300 },
  );
});

test('mt-metrics-eval gives back spans of both sides, in code points, once the texts are there', () => {
  fc.assert(
    fc.property(arbitraryRatingSet, ({ ratings }) => {
      const set = {
        ratings: ratings.map((rating, position) => ({
          ...mapErrors(planted(rating), (error) => ({
            ...error,
            ...{ places: error.places.slice(0, 1), isMissing: false },
          })),
          ...{ system: 'one', document: '', segment: '', globalSegment: '', position },
          ...{ attention: [], score: null, comment: '', isRated: true, rater: rating.rater || 'r' },
        })),
        unread: [],
      };
      const whole = set.ratings.filter(({ errors }) => errors.every(({ places }) => places.length === 1));
      const { text, lost } = write('seg-rating', set);
      expect(lost.filter((kind) => kind !== 'texts' && kind !== 'whole_segment')).toEqual([]);
      const sources = set.ratings.map(({ source }) => source ?? '');
      const outputs = new Map([['one', set.ratings.map(({ target }) => target ?? '')]]);
      const again = joinTexts(read('seg-rating', text), { sources, outputs, documents: [] });
      const kept = again.ratings.filter(({ position }) => whole.some((one) => one.position === position));
      const withoutScores = kept.map((rating) => mapErrors(rating, (error) => ({ ...error, rest: [] })));
      expect(comparable({ ratings: withoutScores, unread: [] })).toEqual(
        comparable({ ratings: whole, unread: [] }),
      );
    }),
  );
});

test('whatever a set holds, each format writes a file that is its own, and no error is left out in silence', () => {
  const written = RATING_FORMATS.flatMap(({ id, ...format }) => ('write' in format ? [id] : []));
  fc.assert(
    fc.property(arbitraryRatingSet, fc.constantFrom(...written), (set, id) => {
      const { text, lost } = write(id, set);
      const again = read(id, text);
      expect(again.unread).toEqual([]);
      const count = (of: RatingSet): number => of.ratings.reduce((sum, { errors }) => sum + errors.length, 0);
      if (count(set) > 0 && id !== 'avg-scores') expect(findRatingFormat(text)?.id ?? id).toBe(id);
      if (count(again) < count(set)) expect(lost).not.toEqual([]);
    }),
    { numRuns: 500 },
  );
});
