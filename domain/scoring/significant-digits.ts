import type { Interval } from './bootstrap';

const MOST_DECIMALS = 4;
/** Where nothing is known of how sure a figure is. */
const WITHOUT_INTERVAL = 1;

/**
 * How many decimals of a figure are more than noise, by half the width of its interval. The rule of the Particle Data Group (Review of Particle Physics, introduction): two digits
 * of the uncertainty where they read 10 to 35, one where they read more. 93.4271 ± 2 is 93.4 ± 2.0; ± 5 it is 93 ± 5.
 */
export function decimalsFor(interval: Interval | null): number {
  const half = interval === null ? 0 : (interval.high - interval.low) / 2;
  if (!(half > 0)) return WITHOUT_INTERVAL;
  const magnitude = Math.floor(Math.log10(half));
  const leading = Math.round((half / 10 ** magnitude) * 100);
  const digits = leading < 355 ? 2 : leading < 950 ? 1 : 0;
  // 95 to 99 read as 100, of which two digits are kept.
  const decimals = digits === 0 ? -magnitude : digits - 1 - magnitude;
  return Math.min(MOST_DECIMALS, Math.max(0, decimals));
}
