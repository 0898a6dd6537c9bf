import type { Bead } from './bead';

/** How many source and target sentences a bead joins. */
export interface BeadShape {
  readonly source: number;
  readonly target: number;
}

/** More sentences than this on one side of a bead are not considered. */
export const MAX_GROUP = 5;

/** Enough to find the way through a text before it is looked at closely. */
export const SMALL_GROUP = 2;

/**
 * The shapes with two sides, and how often each is met: 1-1, 1-2 and 2-1 after Gale & Church (1993, table 5), the larger
 * ones after hand-aligned German–French text, where they are 9 % of all.
 */
const EXPECTED: readonly (readonly [source: number, target: number, share: number])[] = [
  [1, 1, 0.84],
  [1, 2, 0.05],
  [2, 1, 0.05],
  [2, 2, 0.011],
  [1, 3, 0.01],
  [3, 1, 0.01],
  [2, 3, 0.003],
  [3, 2, 0.003],
  [1, 4, 0.003],
  [4, 1, 0.003],
  [3, 3, 0.001],
  [1, 5, 0.001],
  [5, 1, 0.001],
  [2, 4, 0.0005],
  [4, 2, 0.0005],
];

export const BEAD_SHAPES: readonly BeadShape[] = EXPECTED.map(([source, target]) => ({ source, target }));

/** A gap, a passage that the other side lacks, is met this often, and is longer than one sentence nearly as often as not. */
const EXPECTED_GAPS = 0.012;
const GAP_GOES_ON = 0.45;

/** What is expected is worth this many beads against those that an alignment of the article shows. */
const PRIOR_BEADS = 50;

/** Natural logarithms of the chances of each shape, and that a gap begins, goes on, and is at its end. */
export interface ShapeModel {
  /** In the order of BEAD_SHAPES. */
  readonly logShares: Float64Array;
  readonly openGap: number;
  readonly extendGap: number;
  readonly closeGap: number;
}

/** Counts the shapes of an alignment; what is expected when there is none yet. */
export function shapeModel(beads: readonly Bead[]): ShapeModel {
  const counts = Float64Array.from(EXPECTED, ([, , share]) => share * PRIOR_BEADS);
  let gaps = EXPECTED_GAPS * PRIOR_BEADS;
  let wasGap = false;
  for (const bead of beads) {
    const source = bead.source.to - bead.source.from;
    const target = bead.target.to - bead.target.from;
    const isGap = source === 0 || target === 0;
    if (isGap && !wasGap) gaps += 1;
    // A bead that a person made may have a shape that is never proposed.
    const shape = BEAD_SHAPES.findIndex((known) => known.source === source && known.target === target);
    if (shape >= 0) counts[shape] = (counts[shape] ?? 0) + 1;
    wasGap = isGap;
  }
  const total = counts.reduce((sum, count) => sum + count, gaps);
  return {
    logShares: counts.map((count) => Math.log(count / total)),
    openGap: Math.log(gaps / total),
    extendGap: Math.log(GAP_GOES_ON),
    closeGap: Math.log(1 - GAP_GOES_ON),
  };
}
