import { expect, test } from 'vitest';
import { finalSentence, sentenceAround } from '../../../domain/review/final-sentence';
import { correctionOf } from '../../support/correction-of';

const TEXT = 'Two ship left. The workers rested.';
const BLOCK = {
  id: 'block',
  side: 'target',
  index: 0,
  kind: 'paragraph',
  level: 0,
  text: TEXT,
  sentenceStarts: [0, 15],
} as const;
const FIRST = { start: 0, end: 14 };

const approved = (words: string, text: string) => ({
  ...correctionOf(TEXT, words, text),
  state: 'approved' as const,
});

test('the sentence of a span ends with its last sign; a span over two takes both', () => {
  expect(sentenceAround(BLOCK, { start: 4, end: 8 })).toEqual(FIRST);
  expect(sentenceAround(BLOCK, { start: 14, end: 14 })).toEqual(FIRST);
  expect(sentenceAround(BLOCK, { start: 9, end: 18 })).toEqual({ start: 0, end: TEXT.length });
});

test('reads with what was approved in it, and with nothing of its neighbours', () => {
  const ships = approved('ship', 'ships');
  const edited = { ...approved('left', 'departed'), approvedText: 'sailed' };
  expect(finalSentence(TEXT, FIRST, [edited, ships])).toBe('Two ships sailed.');
  expect(finalSentence(TEXT, FIRST, [approved('The', 'All')])).toBe('Two ship left.');
  expect(finalSentence(TEXT, FIRST, [approved('left. The', 'left; the')])).toBe('Two ship left; the');
});
