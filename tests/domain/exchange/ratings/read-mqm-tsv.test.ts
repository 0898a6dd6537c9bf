import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMqmTsv } from '@/domain/exchange/ratings/mqm-tsv/read-mqm-tsv';
import {
  outputKeyOf,
  segmentKeyOf,
  systemsOf,
  wordsAt,
  type Rating,
  type RatingSet,
} from '@/domain/exchange/ratings/rating-set';
import { corpusText, lacksCorpus } from '../../../support/corpus';
import { runSteps } from '@/domain/run-steps';

const fixture = (name: string): string =>
  readFileSync(new URL(`../../../fixtures/exchange/ratings/${name}`, import.meta.url), 'utf8');

const read = (text: string): RatingSet => runSteps(readMqmTsv([text]));
function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new Error(`There is no ${String(index)}`);
  return item;
}
const who = ({ system, segment, rater }: Rating): string => `${system} ${segment} ${rater}`;
const wordsOf = (rating: Rating): readonly string[] =>
  rating.errors.map(({ places }) =>
    places.map((place) => (place.side === 'source' ? '|' : '') + wordsAt(rating, place)).join(' + '),
  );

describe('MQM of 2020/21', () => {
  const { ratings, unread } = read(fixture('mqm.tsv'));

  test('has a rating for each system, segment and rater, in the order of the document', () => {
    expect(ratings.map(who)).toEqual([
      'sysA 1 rater1',
      'sysA 1 rater2',
      'sysB 1 rater1',
      'sysA 2 rater1',
      'sysA 2 rater2',
      'sysA 2 rater3',
      'sysB 2 rater3',
      'sysA 1 rater3',
    ]);
    expect(unread).toEqual([{ row: 13, reason: 'row_unreadable' }]);
  });

  test('keeps spans of the source, of several stretches, without length, twice, and with spaces at their ends', () => {
    expect(wordsOf(at(ratings, 0))).toEqual(['open', '', '|فتح + |أبوابه']);
    expect(at(at(at(ratings, 0).errors, 1).places, 0).span).toEqual({ start: 17, end: 17 });
    expect(wordsOf(at(ratings, 2))).toEqual(['A +  opened ', 'cafe\u0301  opened ', 'cafe\u0301  opened ']);
  });

  test('names categories and severities as the file does', () => {
    expect(at(ratings, 0).errors[0]).toMatchObject({
      ...{ category: 'Fluency/Grammar', severity: 'Minor', comment: 'Verb form', row: 2 },
    });
  });

  test('tells a clean segment from one that nobody rated', () => {
    expect(ratings[1]).toMatchObject({ errors: [], isRated: true, comment: 'Fine', row: 5 });
    expect(ratings[5]).toMatchObject({ errors: [], isRated: false, attention: [{ category: 'Found' }] });
  });

  test('undoes the quoting of CSV, and leaves words in quotation marks alone', () => {
    expect(at(ratings, 3).target).toBe('The "workers" returned to their homes.');
    expect(wordsOf(at(ratings, 3))).toEqual(['their']);
    expect(at(ratings, 6).target).toBe('"All home."');
  });

  test('keeps an error whose marks do not pair, and says so', () => {
    expect(at(ratings, 4).errors).toMatchObject([{ problem: 'marks_broken', places: [], severity: 'Minor' }]);
  });

  test('finds the words again where a row has the text a little otherwise', () => {
    const [error] = at(ratings, 7).errors;
    expect(wordsOf(at(ratings, 7))).toEqual(['doors']);
    expect(at(ratings, 7).target).toBe('The 🛳️ port  open its doors.');
    expect(error?.problem).toBeNull();
  });
});

test('two rows of one rating whose texts differ agree on the text of the first', () => {
  const header = 'system\tdoc\tdoc_id\tseg_id\trater\tsource\ttarget\tcategory\tseverity';
  const row = (target: string) => `s\td\t1\t1\tr\tsource\t${target}\tStyle\tMinor`;
  const { ratings } = read(
    [header, row('The <v>ship</v> left.'), row('The ship   <v>left</v>.'), row('The <v>boat</v>.')].join(
      '\n',
    ),
  );
  expect(ratings).toHaveLength(1);
  expect(at(ratings, 0).target).toBe('The ship left.');
  expect(wordsOf(at(ratings, 0))).toEqual(['ship', 'left', '']);
  expect(at(ratings, 0).errors.map(({ problem }) => problem)).toEqual([null, null, 'quote_not_found']);
  expect(at(at(at(ratings, 0).errors, 1).places, 0).isReanchored).toBe(true);
});

describe('MQM of Marot', () => {
  const { ratings, unread } = read(fixture('marot.tsv'));

  test('has its metadata, and what other columns there are', () => {
    expect(unread).toEqual([]);
    expect(ratings.map(who)).toEqual(['sysA 1 rater1', 'sysA 1 rater2', 'sysA 2 rater1', 'sysB 1 rater1']);
    expect(at(ratings, 0).errors[0]).toMatchObject({ comment: '“port” is meant' });
    expect(ratings[0]).toMatchObject({ document: 'news.1', globalSegment: '31' });
    expect(at(at(ratings, 3).errors, 0).rest).toEqual([
      { name: '# Documentation: one row for each error', value: 'more' },
      { name: 'metadata', value: '{"timestamp" : 1.70e12}' },
    ]);
  });

  test('does not count what was planted', () => {
    expect(ratings[2]).toMatchObject({
      errors: [],
      isRated: true,
      attention: [{ category: 'Missed', severity: 'HOTW-test', comment: 'injected: home was away' }],
    });
  });
});

test('a file may come in chunks of any size', () => {
  const text = fixture('marot.tsv');
  const whole = read(text);
  fc.assert(
    fc.property(fc.array(fc.nat(text.length), { maxLength: 20 }), (cuts) => {
      const places = [0, ...cuts.sort((a, b) => a - b), text.length];
      const chunks = places.slice(1).map((end, index) => text.slice(places[index], end));
      expect(runSteps(readMqmTsv(chunks))).toEqual(whole);
    }),
  );
});

test('a file of another kind says nothing', () => {
  for (const text of ['', '\n', 'system\tdoc\nx\ty', '{}'])
    expect(read(text)).toEqual({ ratings: [], unread: [] });
});

test.skipIf(lacksCorpus('mqm-google'))('the TED talks of WMT 2021 are read whole', () => {
  const { ratings, unread } = read(corpusText('mqm-google/mqm_ted_zhen.tsv.gz'));
  expect(unread).toEqual([]);
  expect(systemsOf({ ratings, unread })).toHaveLength(15);
  expect(new Set(ratings.map(segmentKeyOf)).size).toBe(529);
  expect(new Set(ratings.map(outputKeyOf)).size).toBe(529 * 15);
  expect(ratings.flatMap(({ errors }) => errors)).toHaveLength(5618);
  expect(ratings.filter(({ errors, isRated }) => isRated && errors.length === 0)).toHaveLength(4297);
  expect(ratings.flatMap(({ errors }) => errors).filter(({ problem }) => problem !== null)).toHaveLength(1);
});
