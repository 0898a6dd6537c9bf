import { expect, test } from 'vitest';
import type { Block } from '@/domain/article/block';
import { placeInSentence } from '@/domain/reports/place-in-sentence';

const text = 'The port opened. Grain was loaded. Ships left.';
const block: Block = {
  id: 'b',
  side: 'target',
  index: 0,
  kind: 'paragraph',
  level: 0,
  text,
  sentenceStarts: [0, 17, 35],
};

const anchor = (quote: string, blockId = 'b') => {
  const start = text.indexOf(quote);
  return { blockId, start, end: start + quote.length, quote, prefix: '', suffix: '' };
};

const shown = (quote: string) => {
  const placed = placeInSentence(block, anchor(quote), 'en');
  return placed && [placed.text, placed.text.slice(placed.start, placed.end)];
};

test('a mark is shown in its sentence, first, middle or last', () => {
  expect(shown('port')).toEqual(['The port opened.', 'port']);
  expect(shown('Grain')).toEqual(['Grain was loaded.', 'Grain']);
  expect(shown('left.')).toEqual(['Ships left.', 'left.']);
});

test('one that reaches into the next sentence is shown in both', () => {
  expect(shown('opened. Grain')).toEqual(['The port opened. Grain was loaded.', 'opened. Grain']);
});

test('a place where something is missing stands within its sentence, at its end too', () => {
  const at = (start: number) => placeInSentence(block, { ...anchor(''), start, end: start }, 'en');
  expect(at(17)).toMatchObject({ text: 'Grain was loaded.', start: 0, end: 0 });
  expect(at(34)).toMatchObject({ text: 'Grain was loaded.', start: 17, end: 17 });
  expect(at(text.length)).toMatchObject({ text: 'Ships left.', start: 11, end: 11 });
});

test('a place in another text is not shown in this one', () => {
  expect(placeInSentence(block, anchor('port', 'other'), 'en')).toBeNull();
});
