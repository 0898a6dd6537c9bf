import type { Interval } from '../scoring/bootstrap';
import { standardError } from '../scoring/sample';
import type { Measure } from '../scoring/scoring-model';
import type { UnitSums } from './unit-sums';

/** Of the normal distribution, for 95 %. */
const NORMAL = 1.959_963_984_540_054;

/**
 * The 95 % interval of a score of which only sums are known, by the delta method (`standardError`), the units taken for a sample. With many units it is
 * that of the bootstrap, which would have to draw each of them; few make it wider (Student's t). Null for fewer than two, or where there is no score.
 */
export function deltaInterval(
  { units, ...sums }: UnitSums,
  score: (total: Measure) => number | null,
): Interval | null {
  const value = score({ amount: sums.amount, size: sums.size });
  const error = standardError({ segments: units, ...sums }, score, units);
  if (value === null || error === null) return null;
  const reach = studentQuantile(units - 1) * error;
  return { low: value - reach, high: value + reach };
}

/** For 95 %, by the expansion of Cornish and Fisher: right to two digits from three degrees of freedom on. */
function studentQuantile(freedom: number): number {
  const z = NORMAL;
  const first = (z ** 3 + z) / 4;
  const second = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96;
  const third = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384;
  return z + first / freedom + second / freedom ** 2 + third / freedom ** 3;
}
