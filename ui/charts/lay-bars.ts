import type { Interval } from '@/domain/scoring/bootstrap';
import type { Direction } from '@/domain/text/script';
import { acrossScale, ticksOf, type Tick } from './percent-scale';

export interface BarFigure {
  /** Null where it is not said; then its interval stands alone. */
  readonly value: number | null;
  readonly interval: Interval | null;
  /** What is set against it: a sign without a bar. */
  readonly beside?: number | null;
}

export interface LaidBar {
  /** In hundredths of the width, from the left. */
  readonly x: number;
  readonly width: number;
  readonly whisker: { readonly from: number; readonly to: number } | null;
  readonly beside: number | null;
}

export interface LaidBars {
  readonly zero: number;
  readonly ticks: readonly Tick[];
  /** One for each figure; null where it has neither a value nor an interval. */
  readonly bars: readonly (LaidBar | null)[];
}

/** Bars from zero, one under the other; a value below zero goes the other way. */
export function layBars(figures: readonly BarFigure[], direction: Direction): LaidBars {
  const reached = figures.flatMap(({ value, interval, beside }) =>
    [value, interval?.low, interval?.high, beside].filter((one) => typeof one === 'number'),
  );
  const scale = acrossScale(reached, direction);
  const zero = scale(0);
  return {
    zero,
    ticks: ticksOf(scale),
    bars: figures.map(({ value, interval, beside }) => {
      if (value === null && interval === null) return null;
      const end = scale(value ?? 0);
      return {
        x: Math.min(zero, end),
        width: Math.abs(end - zero),
        whisker: interval === null ? null : { from: scale(interval.low), to: scale(interval.high) },
        beside: typeof beside === 'number' ? scale(beside) : null,
      };
    }),
  };
}
