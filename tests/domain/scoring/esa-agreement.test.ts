import { describe, expect, test } from 'vitest';
import { esaAnchorOf, findEsaDisagreement, isErrorFreeSegment } from '@/domain/scoring/esa-agreement';

describe('a score and the errors that were marked', () => {
  test.each([
    [100, 0, 1, 'perfect_with_major'],
    [100, 3, 1, 'perfect_with_major'],
    [100, 1, 0, 'perfect_with_minor'],
    [99, 1, 0, null],
    [85, 0, 1, 'high_with_major'],
    [84, 0, 1, null],
    [65, 0, 0, 'low_without_error'],
    [66, 0, 0, null],
    [0, 0, 0, 'low_without_error'],
    [32, 4, 0, 'low_with_minor'],
    [33, 1, 0, null],
    [0, 1, 1, null],
    [100, 0, 0, null],
  ] as const)('%i with %i minor and %i major: %s', (score, minor, major, expected) => {
    expect(findEsaDisagreement({ score, minor, major })).toBe(expected);
  });

  test('a segment is free of errors from 85 on, as long as nothing is marked in it', () => {
    expect(isErrorFreeSegment({ score: 85, minor: 0, major: 0 })).toBe(true);
    expect(isErrorFreeSegment({ score: 84, minor: 0, major: 0 })).toBe(false);
    expect(isErrorFreeSegment({ score: 100, minor: 1, major: 0 })).toBe(false);
  });

  test('a score is read by the highest words of the scale that it reaches', () => {
    expect([0, 32, 33, 65, 66, 99, 100].map(esaAnchorOf)).toEqual([0, 0, 33, 33, 66, 66, 100]);
  });
});
