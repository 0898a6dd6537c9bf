import type { Band } from './band';
import type { ShapeModel } from './bead-shape';
import { BEAD_SHAPES } from './bead-shape';

/**
 * A band of nodes (i, j), each the border after i source and j target units, and for each the score of the bead of
 * every shape that ends there (−Infinity where the bead would begin outside the band).
 */
export interface Lattice {
  readonly band: Band;
  /** Node (i, j) is at rowBase[i] + j. */
  readonly rowBase: Int32Array;
  readonly nodes: number;
  readonly shapes: ShapeModel;
  /** scores[shape][node], in the order of BEAD_SHAPES; empty for a shape that is not searched. */
  readonly scores: readonly Float32Array[];
}

const EMPTY = new Float32Array(0);

/** Scores a bead, given its last node (i, j). */
export type BeadScorer = (i: number, j: number) => number;

/** The scorer of beads of so many source and target units: made once for a shape, which has most scores in common. */
export type ScorerOfShape = (source: number, target: number) => BeadScorer;

/** Scores every bead of a band with at most `maxGroup` units on each side. */
export function buildLattice(
  band: Band,
  shapes: ShapeModel,
  maxGroup: number,
  scorerOf: ScorerOfShape,
): Lattice {
  const rowBase = new Int32Array(band.rows);
  let nodes = 0;
  for (let i = 0; i < band.rows; i++) {
    rowBase[i] = nodes - (band.low[i] ?? 0);
    nodes += Math.max((band.high[i] ?? 0) - (band.low[i] ?? 0), 0);
  }
  const scores = BEAD_SHAPES.map(({ source, target }, shape) => {
    if (source > maxGroup || target > maxGroup) return EMPTY;
    const ofShape = new Float32Array(nodes).fill(-Infinity);
    const score = scorerOf(source, target);
    const prior = shapes.logShares[shape] ?? 0;
    for (let i = source; i < band.rows; i++) {
      const from = Math.max(band.low[i] ?? 0, (band.low[i - source] ?? 0) + target);
      const to = Math.min(band.high[i] ?? 0, (band.high[i - source] ?? 0) + target);
      const base = rowBase[i] ?? 0;
      for (let j = from; j < to; j++) ofShape[base + j] = prior + score(i, j);
    }
    return ofShape;
  });
  return { band, rowBase, nodes, shapes, scores };
}
