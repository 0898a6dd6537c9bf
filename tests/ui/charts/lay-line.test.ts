import { describe, expect, test } from 'vitest';
import { layLine } from '@/ui/charts/lay-line';

const figures = [
  { at: 1, value: 2, interval: { low: 1, high: 3 } },
  { at: 2, value: null, interval: null },
  { at: 3, value: 4, interval: { low: 3.5, high: 5 } },
];

describe('a line over time', () => {
  test('leaves a gap where nothing was measured, and does not draw through it', () => {
    const { path, band, points } = layLine(figures, 'ltr');
    expect(points[1]).toBeNull();
    expect(path.match(/M/g)).toHaveLength(2);
    expect(band.match(/M/g)).toHaveLength(2);
  });

  test('is as far from one point to the next as the time between them', () => {
    const at = (time: number) => ({ at: time, value: 1, interval: null });
    const { across } = layLine([at(10), at(11), at(14)], 'ltr');
    expect(across).toEqual([10, 30, 90]);
  });

  test('has more above less', () => {
    const { points } = layLine(figures, 'ltr');
    expect(points[2]?.y).toBeLessThan(points[0]?.y ?? NaN);
  });

  test('begins at the right in a language that runs to the left, at the same heights', () => {
    const left = layLine(figures, 'ltr');
    const right = layLine(figures, 'rtl');
    expect(left.across).toEqual([...left.across].sort((one, other) => one - other));
    expect(right.across).toEqual(left.across.map((at) => 100 - at));
    expect(right.points.map((point) => point?.y)).toEqual(left.points.map((point) => point?.y));
  });

  test('one month alone stands in the middle', () => {
    expect(layLine([{ at: 24, value: 5, interval: null }], 'ltr').points[0]?.x).toBe(50);
  });
});
