import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalsFor } from '@/domain/scoring/significant-digits';

const around = (half: number, score = 93.4271) => ({ low: score - half, high: score + half });

test.each([
  [20, 0],
  [5, 0],
  [2, 1],
  [0.9, 1],
  [0.97, 1],
  [0.354, 2],
  [0.36, 1],
  [0.05, 2],
  [0.012, 3],
])('a score ± %d has %i decimals', (half, decimals) => {
  expect(decimalsFor(around(half))).toBe(decimals);
});

test('without an interval, or with one that says nothing, one decimal is shown', () => {
  expect([decimalsFor(null), decimalsFor({ low: 4, high: 4 })]).toEqual([1, 1]);
});

test('a wider interval never shows more decimals, and rounding drops no more than half of it', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.001, max: 40, noNaN: true }),
      fc.double({ min: 1, max: 9, noNaN: true }),
      (half, factor) => {
        expect(decimalsFor(around(half * factor))).toBeLessThanOrEqual(decimalsFor(around(half)));
        if (half > 1) expect(0.5 * 10 ** -decimalsFor(around(half))).toBeLessThanOrEqual(half / 2);
      },
    ),
  );
});
