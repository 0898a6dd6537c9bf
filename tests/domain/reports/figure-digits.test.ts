import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureDigits } from '@/domain/reports/figure-digits';

describe('digits of a figure', () => {
  test.each([
    // Half the width → digits after the point.
    { half: 0.4, digits: 1 },
    { half: 0.12, digits: 2 },
    { half: 0.034, digits: 2 },
    { half: 0.02, digits: 3 },
    { half: 3, digits: 0 },
    { half: 1.2, digits: 1 },
    { half: 40, digits: 0 },
  ])('an interval of ±$half leaves $digits', ({ half, digits }) => {
    expect(figureDigits({ low: 7 - half, high: 7 + half })).toBe(digits);
  });

  test('two where nothing is known of how sure it is, or where it was drawn of one thing only', () => {
    expect(figureDigits(null)).toBe(2);
    expect(figureDigits({ low: 3, high: 3 })).toBe(2);
  });

  test('what rounding takes away is less than half of what is not known anyway, or the fourth digit', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e4, max: 1e4, noNaN: true }),
        fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
        (value, half) => {
          const digits = figureDigits({ low: value - half, high: value + half });
          const lost = 0.5 * 10 ** -digits;
          expect(lost).toBeLessThanOrEqual(Math.max(half * 0.5, 0.5));
          expect(digits).toBeLessThanOrEqual(4);
        },
      ),
    );
  });
});
