import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { Direction } from '@/domain/text/script';

export interface Tick {
  readonly value: number;
  /** In hundredths of the width or the height. */
  readonly at: number;
}

/** In hundredths of the plot, so that a chart is as wide as its place while its words keep their size. In Arabic and Hebrew it begins at the right. */
export function acrossScale(
  values: readonly number[],
  direction: Direction,
  { fromZero = true }: { readonly fromZero?: boolean } = {},
): ScaleLinear<number, number> {
  return scaleLinear()
    .domain(extentOf(values, fromZero))
    .nice(TICKS)
    .range(direction === 'rtl' ? [100, 0] : [0, 100]);
}

/** From the bottom up. */
export function upwardScale(values: readonly number[]): ScaleLinear<number, number> {
  return scaleLinear().domain(extentOf(values, false)).nice(TICKS).range([100, 0]);
}

export function ticksOf(scale: ScaleLinear<number, number>): readonly Tick[] {
  return scale.ticks(TICKS).map((value) => ({ value, at: scale(value) }));
}

/** As many as a phone has room for. */
const TICKS = 4;

/** What is nearer together than that is the same: between denormal numbers there are no ticks. */
const FLAT = 1e-9;

function extentOf(values: readonly number[], fromZero: boolean): readonly [number, number] {
  const all = fromZero ? [0, ...values] : values;
  if (all.length === 0) return [0, 1];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  if (high - low > FLAT) return [low, high];
  // Nothing to tell apart: from zero to it, or to one.
  return [Math.min(low, 0), Math.abs(low) <= FLAT ? 1 : Math.max(high, 0)];
}
