import { describe, expect, test } from 'vitest';
import type { ErrorMark } from '@/domain/annotation/error';
import type { Block, Side } from '@/domain/article/block';
import type { Segment } from '@/domain/article/segment';
import { findOpenSegments, findSegmentProgress, type ReviewWork } from '@/domain/review/desk-progress';
import { correctionAt } from '../../support/correction-of';

const blockOf = (id: string, side: Side, index: number, text: string, sentenceStarts: number[]): Block => ({
  id,
  side,
  index,
  kind: 'paragraph',
  level: 0,
  text,
  sentenceStarts,
});
const segmentOf = (id: string, source: [number, number], target: [number, number]): Segment => ({
  id,
  source: { from: source[0], to: source[1] },
  target: { from: target[0], to: target[1] },
  confidence: 1,
  pinned: false,
});

/** Four segments: one to one, one to two over a paragraph's end, an omission, and one to one. */
const work: ReviewWork = {
  reviewerId: 'me',
  blocks: [
    blockOf('s', 'source', 0, 'Uno. Dos. Tres. Cuatro.', [0, 5, 10, 16]),
    blockOf('t1', 'target', 0, 'One. Two', [0, 5]),
    blockOf('t2', 'target', 1, 'again. Four.', [0, 7]),
  ],
  segments: [
    segmentOf('one', [0, 1], [0, 1]),
    segmentOf('two', [1, 2], [1, 3]),
    segmentOf('three', [2, 3], [3, 3]),
    segmentOf('four', [3, 4], [3, 4]),
  ],
  errors: [],
  corrections: [],
  checked: [],
};

const mark = (side: Side, blockId: string, start: number, end: number, reviewerId = 'me'): ErrorMark => ({
  id: 'e',
  articleId: 'article',
  reviewerId,
  scope: 'span',
  target: null,
  source: null,
  [side]: { blockId, start, end, quote: '', prefix: '', suffix: '' },
  category: 'accuracy',
  severity: 'minor',
  comment: '',
  provenance: { kind: 'person' },
  state: 'open',
  typology: '',
  version: 1,
});

const withErrors = (...errors: ErrorMark[]) => findSegmentProgress({ ...work, errors });

describe('what a reviewer did about a segment', () => {
  test('is nothing at first, and all of them stand in the way', () => {
    expect(findOpenSegments({ ...work, protocol: 'mqm', scores: [] })).toEqual([
      'one',
      'two',
      'three',
      'four',
    ]);
  });

  test('is a mark in any of its sentences, on either side', () => {
    expect(withErrors(mark('target', 't2', 0, 5))).toEqual(['open', 'marked', 'open', 'open']);
    expect(withErrors(mark('source', 's', 10, 14))).toEqual(['open', 'open', 'marked', 'open']);
  });

  test('is a mark in each segment that a span reaches into, and none that it only touches', () => {
    expect(withErrors(mark('source', 's', 0, 6))).toEqual(['marked', 'marked', 'open', 'open']);
    expect(withErrors(mark('source', 's', 0, 5))).toEqual(['marked', 'open', 'open', 'open']);
  });

  test('is an insertion at the end of a paragraph', () => {
    expect(withErrors(mark('target', 't2', 12, 12))).toEqual(['open', 'open', 'open', 'marked']);
  });

  test('is not what somebody else marked, nor what was withdrawn', () => {
    const withdrawn: ErrorMark = { ...mark('target', 't1', 0, 3), state: 'withdrawn' };
    expect(withErrors(mark('target', 't1', 0, 3, 'you'), withdrawn)).toEqual([
      'open',
      'open',
      'open',
      'open',
    ]);
  });

  test('is a correction that stands alone', () => {
    const anchor = { blockId: 't1', start: 0, end: 3, quote: 'One', prefix: '', suffix: '' };
    const correction = { ...correctionAt('One.', 0, 3, 'A'), anchor, proposerId: 'me' };
    expect(findSegmentProgress({ ...work, corrections: [correction] })[0]).toBe('marked');
  });

  test('is a check, once all sentences of its translation are checked', () => {
    const half = [{ blockId: 't1', start: 5 }];
    const whole = [...half, { blockId: 't2', start: 0 }];
    expect(findSegmentProgress({ ...work, checked: half })[1]).toBe('open');
    expect(findSegmentProgress({ ...work, checked: whole })[1]).toBe('checked');
  });

  test('is a check of its source, where it has no translation', () => {
    const checked = [{ blockId: 's', start: 10 }];
    expect(findSegmentProgress({ ...work, checked })[2]).toBe('checked');
  });

  test('is no check of a sentence that is no longer there', () => {
    const checked = [{ blockId: 't1', start: 2 }];
    expect(findSegmentProgress({ ...work, checked })[0]).toBe('open');
  });
});
