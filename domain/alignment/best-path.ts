import type { Node } from './band';
import { BEAD_SHAPES } from './bead-shape';
import type { Lattice } from './lattice';

/** For each node, the score of the best path that ends there after a bead with two sides, and inside a gap. */
interface BestScores {
  readonly paired: Float64Array;
  readonly gap: Float64Array;
  /** The shape of the last bead of that path. */
  readonly shape: Int8Array;
  /** 1 where the last unit of the gap is a target unit, 0 where it is a source unit. */
  readonly gapSide: Uint8Array;
}

/**
 * The nodes after (0, 0) of the best path to the last node (Viterbi 1967). Two states at each node: after a bead with
 * two sides, or inside a gap, a passage that the other side lacks. Opening a gap costs, going on costs less.
 */
export function bestPath(lattice: Lattice): readonly Node[] {
  const { nodes } = lattice;
  const best: BestScores = {
    paired: new Float64Array(nodes).fill(-Infinity),
    gap: new Float64Array(nodes).fill(-Infinity),
    shape: new Int8Array(nodes),
    gapSide: new Uint8Array(nodes),
  };
  best.paired[0] = 0;
  for (let i = 0; i < lattice.band.rows; i++) {
    bestPaired(lattice, best, i);
    bestGaps(lattice, best, i);
  }
  return traceBack(lattice, best);
}

function bestPaired({ band, rowBase, scores, shapes }: Lattice, best: BestScores, i: number): void {
  const base = rowBase[i] ?? 0;
  for (let shape = 0; shape < scores.length; shape++) {
    const size = BEAD_SHAPES[shape];
    const edges = scores[shape];
    if (!size || !edges?.length || size.source > i) continue;
    const before = (rowBase[i - size.source] ?? 0) - size.target;
    for (let j = band.low[i] ?? 0; j < (band.high[i] ?? 0); j++) {
      const edge = edges[base + j] ?? -Infinity;
      if (edge === -Infinity) continue;
      const paired = best.paired[before + j] ?? -Infinity;
      const closed = (best.gap[before + j] ?? -Infinity) + shapes.closeGap;
      const score = edge + (paired > closed ? paired : closed);
      if (score > (best.paired[base + j] ?? -Infinity)) {
        best.paired[base + j] = score;
        best.shape[base + j] = shape;
      }
    }
  }
}

function bestGaps(lattice: Lattice, best: BestScores, i: number): void {
  const { band, rowBase } = lattice;
  const base = rowBase[i] ?? 0;
  for (let j = band.low[i] ?? 0; j < (band.high[i] ?? 0); j++) {
    const fromSource =
      i > 0 && hasColumn(lattice, i - 1, j) ? gapScore(lattice, best, (rowBase[i - 1] ?? 0) + j) : -Infinity;
    const fromTarget = hasColumn(lattice, i, j - 1) ? gapScore(lattice, best, base + j - 1) : -Infinity;
    best.gap[base + j] = Math.max(fromSource, fromTarget);
    best.gapSide[base + j] = fromTarget > fromSource ? 1 : 0;
  }
}

/** The score of a gap that goes on, or begins, after a node. */
function gapScore({ shapes }: Lattice, best: BestScores, before: number): number {
  const opened = (best.paired[before] ?? -Infinity) + shapes.openGap;
  const extended = (best.gap[before] ?? -Infinity) + shapes.extendGap;
  return opened > extended ? opened : extended;
}

function hasColumn({ band }: Lattice, i: number, j: number): boolean {
  return j >= (band.low[i] ?? 0) && j < (band.high[i] ?? 0);
}

function traceBack({ band, rowBase, nodes, shapes }: Lattice, best: BestScores): readonly Node[] {
  const path: Node[] = [];
  let source = band.rows - 1;
  let target = band.columns - 1;
  let inGap = (best.gap[nodes - 1] ?? -Infinity) > (best.paired[nodes - 1] ?? -Infinity);
  while (source > 0 || target > 0) {
    path.push({ source, target });
    const node = (rowBase[source] ?? 0) + target;
    const bead = BEAD_SHAPES[best.shape[node] ?? 0];
    const sources = inGap ? 1 - (best.gapSide[node] ?? 0) : (bead?.source ?? 0);
    const targets = inGap ? (best.gapSide[node] ?? 0) : (bead?.target ?? 0);
    source -= sources;
    target -= targets;
    const before = (rowBase[source] ?? 0) + target;
    const fromGap = (best.gap[before] ?? -Infinity) + (inGap ? shapes.extendGap : shapes.closeGap);
    const fromPaired = (best.paired[before] ?? -Infinity) + (inGap ? shapes.openGap : 0);
    inGap = fromGap > fromPaired;
  }
  return path.reverse();
}
