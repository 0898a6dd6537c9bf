import { describe, expect, test } from 'vitest';
import type { Block, Side } from '@/domain/article/block';
import type { Segment } from '@/domain/article/segment';
import { findOpenSegments } from '@/domain/review/desk-progress';
import { findScores, scorePlaces } from '@/domain/review/segment-score';

const block = (side: Side, index: number, text: string, sentenceStarts: readonly number[]): Block => ({
  ...{ id: `${side}${String(index)}`, side, index, kind: 'paragraph', level: 0, text, sentenceStarts },
});
const BLOCKS = [block('source', 0, 'Uno. Dos. Tres.', [0, 5, 10]), block('target', 0, 'One. Two.', [0, 5])];
const segment = (
  id: string,
  source: readonly [number, number],
  target: readonly [number, number],
): Segment => ({
  id,
  source: { from: source[0], to: source[1] },
  target: { from: target[0], to: target[1] },
  ...{ confidence: 1, pinned: false },
});
const SEGMENTS = [segment('a', [0, 1], [0, 1]), segment('b', [1, 2], [1, 2]), segment('c', [2, 3], [2, 2])];

describe('the score of a segment', () => {
  test('is kept by its first sentence: of the translation, or of the source where nothing was translated', () => {
    expect(scorePlaces(BLOCKS, SEGMENTS)).toEqual([
      { blockId: 'target0', start: 0 },
      { blockId: 'target0', start: 5 },
      { blockId: 'source0', start: 10 },
    ]);
  });

  test('is found there again, and of a segment that begins elsewhere there is none', () => {
    const scores = [
      { blockId: 'target0', start: 5, score: 80, meantWith: null, version: 1 },
      { blockId: 'source0', start: 10, score: 0, meantWith: null, version: 1 },
    ];
    expect(findScores(BLOCKS, SEGMENTS, scores)).toEqual([null, 80, 0]);
    const merged = [segment('a', [0, 2], [0, 2]), segment('c', [2, 3], [2, 2])];
    expect(findScores(BLOCKS, merged, scores)).toEqual([null, 0]);
    const work = {
      reviewerId: 'me',
      blocks: BLOCKS,
      segments: SEGMENTS,
      errors: [],
      corrections: [],
      checked: [],
    };
    expect(findOpenSegments({ ...work, protocol: 'esa', scores })).toEqual(['a']);
    expect(findOpenSegments({ ...work, protocol: 'mqm', scores })).toEqual(['a', 'b', 'c']);
  });
});
