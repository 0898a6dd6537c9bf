import type { Node } from './band';
import { BEAD_SHAPES } from './bead-shape';
import type { Lattice } from './lattice';

/**
 * The evidence for a bead is counted as if its tokens were independent, which they are not; scores are divided by this
 * so that a probability of .9 is right nine times in ten. From the calibration table of bench/alignment-quality.ts.
 */
const TEMPERATURE = 1.5;

/** The posterior probability of the bead between two nodes: with two sides, or a gap of one unit. */
export type BeadProbability = (from: Node, to: Node) => number;

/** Sums over all paths to (or from) each node in the two states of best-path.ts, each row scaled by e^logScale[row]. */
interface PathSums {
  readonly paired: Float64Array;
  readonly gap: Float64Array;
  readonly logScale: Float64Array;
}

/** Forward–backward (Baum et al. 1970) over the lattice. */
export function beadProbabilities(lattice: Lattice): BeadProbability {
  const weights = lattice.scores.map((scores) =>
    scores.map((score) => Math.exp(Math.min(score / TEMPERATURE, 80))),
  );
  const gaps: GapWeights = {
    open: Math.exp(lattice.shapes.openGap / TEMPERATURE),
    extend: Math.exp(lattice.shapes.extendGap / TEMPERATURE),
    close: Math.exp(lattice.shapes.closeGap / TEMPERATURE),
  };
  const forward = forwardSums(lattice, weights, gaps);
  const backward = backwardSums(lattice, weights, gaps);
  const last = lattice.nodes - 1;
  const all = (forward.paired[last] ?? 0) + (forward.gap[last] ?? 0);
  const logAll = Math.log(all) + (forward.logScale.at(-1) ?? 0);
  return (from, to) => {
    const before = (lattice.rowBase[from.source] ?? 0) + from.target;
    const after = (lattice.rowBase[to.source] ?? 0) + to.target;
    const source = to.source - from.source;
    const target = to.target - from.target;
    const shape = BEAD_SHAPES.findIndex((known) => known.source === source && known.target === target);
    const paired = forward.paired[before] ?? 0;
    const gap = forward.gap[before] ?? 0;
    const through =
      shape >= 0
        ? (paired + gap * gaps.close) * (weights[shape]?.[after] ?? 0) * (backward.paired[after] ?? 0)
        : (paired * gaps.open + gap * gaps.extend) * (backward.gap[after] ?? 0);
    const logScale = (forward.logScale[from.source] ?? 0) + (backward.logScale[to.source] ?? 0);
    return Math.min(through * Math.exp(logScale - logAll), 1);
  };
}

interface GapWeights {
  readonly open: number;
  readonly extend: number;
  readonly close: number;
}

function forwardSums(lattice: Lattice, weights: readonly Float32Array[], gaps: GapWeights): PathSums {
  const { band, rowBase, nodes } = lattice;
  const sums = emptySums(lattice);
  const { paired, gap, logScale } = sums;
  paired[0] = nodes > 0 ? 1 : 0;
  for (let i = 0; i < band.rows; i++) {
    logScale[i] = logScale[i - 1] ?? 0;
    const base = rowBase[i] ?? 0;
    const low = band.low[i] ?? 0;
    const high = band.high[i] ?? 0;
    for (let shape = 0; shape < weights.length; shape++) {
      const size = BEAD_SHAPES[shape];
      const edges = weights[shape];
      if (!size || !edges?.length || size.source > i) continue;
      const before = (rowBase[i - size.source] ?? 0) - size.target;
      const scale = Math.exp((logScale[i - size.source] ?? 0) - (logScale[i] ?? 0));
      for (let j = low; j < high; j++) {
        const edge = edges[base + j] ?? 0;
        if (edge === 0) continue;
        const sum = (paired[before + j] ?? 0) + (gap[before + j] ?? 0) * gaps.close;
        paired[base + j] = (paired[base + j] ?? 0) + sum * edge * scale;
      }
    }
    const above = rowBase[i - 1] ?? 0;
    for (let j = low; j < high; j++) {
      let sum = 0;
      if (hasNode(lattice, i - 1, j))
        sum += (paired[above + j] ?? 0) * gaps.open + (gap[above + j] ?? 0) * gaps.extend;
      if (j > low) sum += (paired[base + j - 1] ?? 0) * gaps.open + (gap[base + j - 1] ?? 0) * gaps.extend;
      gap[base + j] = sum;
    }
    rescale(sums, i, base + low, base + high);
  }
  return sums;
}

/** For each node and state, the sum over all ways on to the last node. */
function backwardSums(lattice: Lattice, weights: readonly Float32Array[], gaps: GapWeights): PathSums {
  const { band, rowBase, nodes } = lattice;
  const sums = emptySums(lattice);
  const { paired, gap, logScale } = sums;
  const onward = new Float64Array(nodes);
  for (let i = band.rows - 1; i >= 0; i--) {
    logScale[i] = logScale[i + 1] ?? 0;
    const base = rowBase[i] ?? 0;
    const low = band.low[i] ?? 0;
    const high = band.high[i] ?? 0;
    for (let shape = 0; shape < weights.length; shape++) {
      const size = BEAD_SHAPES[shape];
      const edges = weights[shape];
      if (!size || !edges?.length || i + size.source >= band.rows) continue;
      const row = i + size.source;
      const after = (rowBase[row] ?? 0) + size.target;
      const scale = Math.exp((logScale[row] ?? 0) - (logScale[i] ?? 0));
      const end = Math.min(high, (band.high[row] ?? 0) - size.target);
      for (let j = Math.max(low, (band.low[row] ?? 0) - size.target); j < end; j++) {
        const sum = (edges[after + j] ?? 0) * (paired[after + j] ?? 0) * scale;
        onward[base + j] = (onward[base + j] ?? 0) + sum;
      }
    }
    const below = rowBase[i + 1] ?? 0;
    for (let j = high - 1; j >= low; j--) {
      const isLast = base + j === nodes - 1 ? 1 : 0;
      let gapOn = 0;
      if (hasNode(lattice, i + 1, j)) gapOn += gap[below + j] ?? 0;
      if (j + 1 < high) gapOn += gap[base + j + 1] ?? 0;
      const on = onward[base + j] ?? 0;
      paired[base + j] = isLast + on + gapOn * gaps.open;
      gap[base + j] = isLast + on * gaps.close + gapOn * gaps.extend;
    }
    rescale(sums, i, base + low, base + high);
  }
  return sums;
}

function emptySums({ nodes, band }: Lattice): PathSums {
  return {
    paired: new Float64Array(nodes),
    gap: new Float64Array(nodes),
    logScale: new Float64Array(band.rows),
  };
}

/** Divides a finished row by its greatest sum, so that products over thousands of rows stay in range. */
function rescale({ paired, gap, logScale }: PathSums, row: number, from: number, to: number): void {
  let greatest = 0;
  for (let node = from; node < to; node++) greatest = Math.max(greatest, paired[node] ?? 0, gap[node] ?? 0);
  if (greatest === 0) return;
  for (let node = from; node < to; node++) {
    paired[node] = (paired[node] ?? 0) / greatest;
    gap[node] = (gap[node] ?? 0) / greatest;
  }
  logScale[row] = (logScale[row] ?? 0) + Math.log(greatest);
}

function hasNode({ band }: Lattice, i: number, j: number): boolean {
  return i >= 0 && i < band.rows && j >= (band.low[i] ?? 0) && j < (band.high[i] ?? 0);
}
