import type { Interval } from '../scoring/bootstrap';

/** Where nothing says how sure a figure is. */
const WITHOUT_INTERVAL = 2;
const MOST = 4;

/**
 * How many digits after the point a figure may have: no more than its interval leaves standing. Half the width of the interval keeps one digit, and two where
 * the first of them is 1 or 2, so that rounding never moves a figure by more than a fifth of what is not known anyway.
 */
export function figureDigits(interval: Interval | null): number {
  if (interval === null) return WITHOUT_INTERVAL;
  const half = Math.abs(interval.high - interval.low) / 2;
  if (!Number.isFinite(half) || half === 0) return WITHOUT_INTERVAL;
  const magnitude = Math.floor(Math.log10(half));
  const first = Math.floor(half / 10 ** magnitude);
  return Math.min(MOST, Math.max(0, -magnitude + (first <= 2 ? 1 : 0)));
}
