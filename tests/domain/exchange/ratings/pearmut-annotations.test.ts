import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findRatingFormat } from '@/domain/exchange/ratings/registry';

const LINES = readFileSync(
  new URL('../../../fixtures/exchange/qe/pearmut-annotations.jsonl', import.meta.url),
  'utf8',
);
const read = (text: string) => {
  const format = findRatingFormat(text);
  return { id: format?.id, ...(format?.read(text) ?? { ratings: [], unread: [] }) };
};
const shortOf = ({ ratings }: ReturnType<typeof read>) =>
  ratings.map(({ rater, document, segment, score, isRated, isCheck, errors, attention }) => [
    [rater, document, segment].join(' '),
    ...[score, isRated, isCheck, errors.length, attention.length],
  ]);

const EXPECTED = [
  ['gull welcome_0 tutorial', null, false, true, 0, 1],
  ['gull 0 one', 70, true, false, 1, 0],
  ['gull 0 two', 60, true, false, 2, 0],
  ['tern 2 three', null, false, false, 0, 0],
];

test('of what was submitted twice the last counts, what was reset does not, tutorials and what was skipped are no ratings', () => {
  const found = read(LINES);
  expect(found).toMatchObject({ id: 'pearmut-annotations', unread: [] });
  expect(shortOf(found)).toEqual(EXPECTED);
  const two = found.ratings[2];
  expect(two?.errors.map(({ isMissing }) => isMissing)).toEqual([false, true]);
  expect(two?.rest).toEqual([{ name: 'textfield', value: '"better"' }]);
});

test('as it is handed out for several campaigns it says the same of each', () => {
  const list = LINES.trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
  expect(shortOf(read(JSON.stringify({ port: list })))).toEqual(EXPECTED);
  const both = read(JSON.stringify({ port: list, quay: list }));
  expect(both.ratings).toHaveLength(8);
  expect(both.ratings.at(-1)?.document).toBe('quay/2');
});

test('a line that is none is told, and the others are read', () => {
  const found = read(`${LINES}{"annotation": [}\n`);
  expect(found.unread).toEqual([{ row: 7, reason: 'row_unreadable' }]);
  expect(found.ratings).toHaveLength(4);
});
