import type { Interval } from '../scoring/bootstrap';
import type { Measure } from '../scoring/scoring-model';
import type { UnitSums } from './unit-sums';

/** Of the normal distribution, for 95 %. */
const NORMAL = 1.959_963_984_540_054;
/** How far the sums are moved to see how the score follows. */
const STEP = 1e-4;

/**
 * The 95 % interval of a score of which only sums are known, by the delta method: the score is followed along its tangent, and the units are taken for a sample. With many units
 * it is that of the bootstrap, which would have to draw each of them; few make it wider (Student's t). Null for fewer than two, or where there is no score.
 */
export function deltaInterval(
  { units, amount, size, amountSquares, sizeSquares, products }: UnitSums,
  score: (total: Measure) => number | null,
): Interval | null {
  if (units < 2) return null;
  const value = score({ amount, size });
  const byAmount = slope((moved) => score({ amount: amount + moved, size }), amount);
  const bySize = slope((moved) => score({ amount, size: size + moved }), size);
  if (value === null || byAmount === null || bySize === null) return null;
  const spread = (squares: number, one: number, other: number): number =>
    (units / (units - 1)) * (squares - (one * other) / units);
  const variance =
    byAmount ** 2 * spread(amountSquares, amount, amount) +
    bySize ** 2 * spread(sizeSquares, size, size) +
    2 * byAmount * bySize * spread(products, amount, size);
  // Rounding can leave less than nothing.
  const reach = studentQuantile(units - 1) * Math.sqrt(Math.max(0, variance));
  return { low: value - reach, high: value + reach };
}

function slope(at: (moved: number) => number | null, near: number): number | null {
  const step = STEP * Math.max(1, Math.abs(near));
  const [below, above] = [at(-step), at(step)];
  return below === null || above === null ? null : (above - below) / (2 * step);
}

/** For 95 %, by the expansion of Cornish and Fisher: right to two digits from three degrees of freedom on. */
function studentQuantile(freedom: number): number {
  const z = NORMAL;
  const first = (z ** 3 + z) / 4;
  const second = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96;
  const third = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384;
  return z + first / freedom + second / freedom ** 2 + third / freedom ** 3;
}
