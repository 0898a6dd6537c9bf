import { area, line } from 'd3-shape';
import type { Interval } from '@/domain/scoring/bootstrap';
import type { Direction } from '@/domain/text/script';
import { ticksOf, upwardScale, type Tick } from './percent-scale';

export interface LineFigure {
  /** Where it stands in time, in whatever unit: what is twice as far apart is drawn so. */
  readonly at: number;
  readonly value: number | null;
  readonly interval: Interval | null;
}

export interface LaidPoint {
  readonly x: number;
  readonly y: number;
  /** From one end of its interval to the other. */
  readonly whisker: { readonly from: number; readonly to: number } | null;
}

export interface LaidLine {
  readonly ticks: readonly Tick[];
  /** Where each figure stands across, whether or not it has a value. */
  readonly across: readonly number[];
  /** One for each figure; null where it has no value. */
  readonly points: readonly (LaidPoint | null)[];
  /** Of an SVG path in a box of 100 by 100. Both break where a value is missing. */
  readonly path: string;
  readonly band: string;
}

/** Figures in the order of time; the first at the right in Arabic and Hebrew. */
export function layLine(figures: readonly LineFigure[], direction: Direction): LaidLine {
  const reached = figures.flatMap(({ value, interval }) =>
    [value, interval?.low, interval?.high].filter((one) => typeof one === 'number'),
  );
  const up = upwardScale(reached);
  const first = figures[0]?.at ?? 0;
  const units = (figures.at(-1)?.at ?? first) - first + 1;
  const across = figures.map(({ at }) => placeAcross(at - first, units, direction));
  const placed = figures.map((figure, index) => ({ ...figure, x: across[index] ?? 0 }));
  const path = line<(typeof placed)[number]>()
    .defined(({ value }) => value !== null)
    .x(({ x }) => x)
    .y(({ value }) => up(value ?? 0))(placed);
  const band = area<(typeof placed)[number]>()
    .defined(({ interval }) => interval !== null)
    .x(({ x }) => x)
    .y0(({ interval }) => up(interval?.low ?? 0))
    .y1(({ interval }) => up(interval?.high ?? 0))(placed);
  return {
    ticks: ticksOf(up),
    across,
    points: placed.map(({ value, interval, x }) => {
      if (value === null) return null;
      const whisker = interval === null ? null : { from: up(interval.low), to: up(interval.high) };
      return { x, y: up(value), whisker };
    }),
    path: path ?? '',
    band: band ?? '',
  };
}

/** In the middle of its share of the width, so that the words below the first and the last have room. */
function placeAcross(since: number, units: number, direction: Direction): number {
  const at = (100 * (since + 0.5)) / units;
  return direction === 'rtl' ? 100 - at : at;
}
