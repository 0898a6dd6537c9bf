import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layBars } from '@/ui/charts/lay-bars';

const figure = fc
  .record({
    value: fc.double({ min: -200, max: 200, noNaN: true }),
    half: fc.double({ min: 0, max: 40, noNaN: true }),
  })
  .map(({ value, half }) => ({ value, interval: { low: value - half, high: value + half } }));

describe('bars', () => {
  test('begin at zero, whichever way they go, and stay on the plot with their whiskers', () => {
    fc.assert(
      fc.property(
        fc.array(figure, { minLength: 1, maxLength: 12 }),
        fc.constantFrom('ltr', 'rtl'),
        (figures, direction) => {
          const { zero, bars } = layBars(figures, direction);
          for (const bar of bars) {
            expect(bar).not.toBeNull();
            const ends = [bar?.x ?? NaN, (bar?.x ?? NaN) + (bar?.width ?? NaN)];
            expect(ends.some((end) => Math.abs(end - zero) < 1e-6)).toBe(true);
            for (const place of [...ends, bar?.whisker?.from ?? NaN, bar?.whisker?.to ?? NaN]) {
              expect(place).toBeGreaterThanOrEqual(-1e-6);
              expect(place).toBeLessThanOrEqual(100 + 1e-6);
            }
          }
        },
      ),
    );
  });

  test('are mirrored in a language that runs to the left', () => {
    const figures = [
      { value: 3, interval: { low: 2, high: 4 } },
      { value: -1, interval: null },
    ];
    const left = layBars(figures, 'ltr');
    const right = layBars(figures, 'rtl');
    left.bars.forEach((bar, index) => {
      const mirrored = right.bars[index];
      expect(mirrored?.width).toBeCloseTo(bar?.width ?? NaN);
      expect((mirrored?.x ?? NaN) + (mirrored?.width ?? NaN)).toBeCloseTo(100 - (bar?.x ?? NaN));
    });
    expect(right.bars[0]?.whisker?.to).toBeCloseTo(100 - (left.bars[0]?.whisker?.to ?? NaN));
    expect(right.zero).toBeCloseTo(100 - left.zero);
  });

  test('what has no figure has no bar, and nothing at all has still an axis', () => {
    expect(layBars([{ value: null, interval: null }], 'ltr').bars).toEqual([null]);
    expect(layBars([], 'ltr').ticks.length).toBeGreaterThan(1);
    expect(layBars([{ value: 0, interval: null }], 'ltr').bars[0]?.width).toBe(0);
    const [alone] = layBars([{ value: null, interval: { low: 0.2, high: 1 } }], 'ltr').bars;
    expect(alone?.width).toBe(0);
    expect(alone?.whisker).toEqual({ from: 20, to: 100 });
  });
});
