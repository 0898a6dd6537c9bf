import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LossLog } from '@/domain/exchange/ratings/loss-log';
import { PLAIN_ERROR, placeAt, type Rating } from '@/domain/exchange/ratings/rating-set';
import { findRatingFormat } from '@/domain/exchange/ratings/registry';
import { corpusText, lacksCorpus } from '../../../support/corpus';

const fixture = (name: string): string =>
  readFileSync(new URL(`../../../fixtures/exchange/${name}`, import.meta.url), 'utf8');

const FILES = [
  'ratings/mqm.tsv',
  'ratings/marot.tsv',
  'ratings/annotations.jsonld',
  'qe/port.seg.rating',
  'qe/appraise.csv',
  'qe/appraise.json',
  'qe/pearmut.json',
];

function open(text: string) {
  const format = findRatingFormat(text);
  if (format?.rewrite === undefined) throw new Error('No format writes the file back');
  const { rewrite, read } = format;
  const set = read(text);
  return {
    set,
    write: (edits: readonly (readonly [Rating, Rating])[]): string =>
      rewrite(text, set, new Map(edits), new LossLog()),
    read,
  };
}

const added = { ...PLAIN_ERROR, category: 'Style', severity: 'minor', row: 0 };
const namesOf = ({ system, document, segment, globalSegment, position, rater }: Rating): string =>
  JSON.stringify([system, document, segment, globalSegment, position, rater]);
const newError = (rating: Rating) => ({
  ...added,
  places: [
    {
      ...placeAt('target', { start: 0, end: Math.min(3, rating.target?.length ?? 3) }),
      // Of a file that counts so, and holds no texts.
      ...(rating.position === null ? {} : { unit: 'code-point' as const }),
    },
  ],
});

describe.each(FILES)('%s', (name) => {
  const text = fixture(name);
  const { set, write, read } = open(text);

  test('comes back byte for byte where nothing is changed', () => {
    expect(write([])).toBe(text);
    expect(write(set.ratings.map((rating) => [rating, rating]))).toBe(text);
  });

  test('has what was added and taken out, and all else as it was', () => {
    const candidates = set.ratings.filter(({ isCheck, isRated }) => isRated && !isCheck);
    fc.assert(
      fc.property(fc.constantFrom(...candidates), fc.nat(3), fc.boolean(), (rating, kept, isAdded) => {
        const errors = [...rating.errors.slice(0, kept), ...(isAdded ? [newError(rating)] : [])];
        const rewritten = write([[rating, { ...rating, errors }]]);
        const again = read(rewritten).ratings;
        expect(again).toHaveLength(set.ratings.length);
        again.forEach((now) => {
          const was = set.ratings.find((one) => namesOf(one) === namesOf(now));
          const expected = was === rating ? errors : (was?.errors ?? []);
          expect(now.errors.map((error) => ({ ...error, row: 0, rest: [] }))).toEqual(
            expected.map((error) => ({ ...error, row: 0, rest: [] })),
          );
          expect(now.isRated).toBe(was?.isRated);
        });
        // Lines that say nothing of it are the very same.
        const lines = new Set(rewritten.split('\n').map((line) => line.trimEnd()));
        const others = set.ratings.filter((one) => one !== rating).flatMap((one) => one.errors);
        if (name.endsWith('.tsv'))
          for (const { row } of others) expect(lines).toContain((text.split('\n')[row - 1] ?? '').trimEnd());
      }),
      { numRuns: 60 },
    );
  });
});

test('a list keeps the way its file is written', () => {
  const text =
    '[{"targetText":"One two.","mqm":[ {"start_i": 0, "end_i": 2,"severity":"minor" , "x":1e2} ] , "n": 1.0}]';
  const { set, write } = open(text);
  const [rating] = set.ratings;
  if (rating === undefined) throw new Error('There is no rating');
  const errors = [...rating.errors, { ...added, places: [placeAt('target', { start: 4, end: 7 })] }];
  expect(write([[rating, { ...rating, errors }]])).toBe(
    '[{"targetText":"One two.","mqm":[ {"start_i": 0, "end_i": 2,"severity":"minor" , "x":1e2}, ' +
      '{"start_i":4,"end_i":6,"severity":"minor","error_type":"Style"} ] , "n": 1.0}]',
  );
});

test.skipIf(lacksCorpus('mqm-google'))('real data of WMT comes back but for the rows that change', () => {
  const text = corpusText('mqm-google/mqm_ted_zhen.tsv.gz');
  const { set, write } = open(text);
  expect(write([]) === text).toBe(true);
  const [rating] = set.ratings;
  if (rating === undefined) throw new Error('There is no rating');
  const before = text.split('\n');
  const after = write([[rating, { ...rating, errors: rating.errors.slice(1) }]]).split('\n');
  expect(before.length - after.length).toBe(1);
  expect(before.filter((line) => !after.includes(line))).toEqual([before[(rating.errors[0]?.row ?? 0) - 1]]);
});

test.skipIf(lacksCorpus('esa'))('real exports of Appraise come back', () => {
  for (const name of ['ESA.scores.first200.csv', 'ar-en.esa.json', 'zh-en.esa.json']) {
    const text = corpusText(`esa/${name}`);
    const { set, write } = open(text);
    expect(set.unread, name).toEqual([]);
    expect(write([]) === text, name).toBe(true);
  }
  const { set } = open(corpusText('esa/ESA.scores.first200.csv'));
  expect(set.ratings).toHaveLength(200);
  // 24 were spoilt on purpose, 12 are exercises.
  expect(set.ratings.filter(({ isCheck }) => isCheck)).toHaveLength(36);
  const all = set.ratings.flatMap(({ errors, attention }) => [...errors, ...attention]);
  expect([all.length, all.filter(({ isMissing }) => isMissing).length]).toEqual([163, 30]);
});
