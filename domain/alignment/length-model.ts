import type { Bead } from './bead';
import { logGamma } from './log-gamma';
import type { SideText } from './side-text';
import type { Units } from './units';

/** How long a translation is, given its source: the expected ratio, and the variance for each character. */
export interface LengthModel {
  readonly ratio: number;
  readonly variance: number;
}

/** Before anything is known of the article: Gale & Church (1993). */
const PRIOR_VARIANCE = 2.2;
/** How many characters, and how many beads, the expectation before is worth when the article is measured. */
const PRIOR_CHARACTERS = 200;
const PRIOR_BEADS = 10;
/** Median of a squared standard normal variable: from a median, which outliers do not move, to a variance. */
const MEDIAN_OF_CHI_SQUARED = 0.455;

/** Share of pairs whose lengths have nothing to do with each other: free translation, a wrong split. */
const OUTLIERS = 0.02;
const LOG_OUTLIERS = Math.log(OUTLIERS);

export function firstLengthModel(source: SideText, target: SideText): LengthModel {
  return { ratio: (sum(target.lengths) + 1) / (sum(source.lengths) + 1), variance: PRIOR_VARIANCE };
}

/** Measures the 1-1 beads of an alignment. */
export function fitLengthModel(
  source: SideText,
  target: SideText,
  beads: readonly Bead[],
  before: LengthModel,
): LengthModel {
  const pairs = beads
    .filter(({ source: s, target: t }) => s.to - s.from === 1 && t.to - t.from === 1)
    .map((bead) => ({ s: source.lengths[bead.source.from] ?? 0, t: target.lengths[bead.target.from] ?? 0 }));
  const sourceSum = pairs.reduce((total, { s }) => total + s, PRIOR_CHARACTERS);
  const targetSum = pairs.reduce((total, { t }) => total + t, PRIOR_CHARACTERS * before.ratio);
  const ratio = targetSum / sourceSum;
  const deviations = pairs
    .map(({ s, t }) => (t - s * ratio) ** 2 / ((t + s * ratio) / 2 + 1))
    .sort((a, b) => a - b);
  const median = deviations[deviations.length >> 1] ?? 0;
  const measured = (median / MEDIAN_OF_CHI_SQUARED) * pairs.length;
  return { ratio, variance: (measured + PRIOR_VARIANCE * PRIOR_BEADS) / (pairs.length + PRIOR_BEADS) };
}

/**
 * Log-likelihood ratio of the lengths of a bead: how much likelier is this target length if it translates that source
 * length than if the two only happen to stand there. The first is Gale & Church's normal distribution; the second, for
 * n sentences, is the sum of n gamma distributed lengths of this text.
 */
export class LengthScore {
  /** unrelated[count][last]: log-likelihood of the units before `last`, so many, to be of their length by chance. */
  readonly #unrelated: readonly Float64Array[];

  readonly #sourceBefore: Float64Array;
  readonly #targetBefore: Float64Array;
  readonly #ratio: number;
  readonly #halfVariance: number;
  readonly #logSpread: number;

  constructor(model: LengthModel, source: Units, target: Units, targetSide: SideText, maxGroup: number) {
    this.#sourceBefore = source.lengthBefore;
    this.#targetBefore = target.lengthBefore;
    this.#ratio = model.ratio;
    this.#halfVariance = model.variance / 2;
    this.#logSpread = Math.log(Math.PI * model.variance);
    const { mean, variance } = moments(targetSide.lengths);
    const scale = variance / mean;
    const shape = (target.size * mean * mean) / variance;
    this.#unrelated = Array.from({ length: maxGroup + 1 }, (_, count) => {
      const ofCount = new Float64Array(count === 0 ? 0 : target.count + 1);
      const constant = count === 0 ? 0 : logGamma(count * shape) + Math.log(scale);
      for (let last = count; last < ofCount.length; last++) {
        const length = (this.#targetBefore[last] ?? 0) - (this.#targetBefore[last - count] ?? 0) + 1;
        ofCount[last] = (count * shape - 1) * Math.log(length / scale) - length / scale - constant;
      }
      return ofCount;
    });
  }

  /** Scores the bead that ends at node (i, j) and has so many source and target units. */
  scorerOf(sources: number, targets: number): (i: number, j: number) => number {
    const sourceBefore = this.#sourceBefore;
    const targetBefore = this.#targetBefore;
    const ratio = this.#ratio;
    const halfVariance = this.#halfVariance;
    const logSpread = this.#logSpread;
    const unrelated = this.#unrelated[targets];
    return (i, j) => {
      const sourceLength = (sourceBefore[i] ?? 0) - (sourceBefore[i - sources] ?? 0);
      const length = (targetBefore[j] ?? 0) - (targetBefore[j - targets] ?? 0) + 1;
      const expected = sourceLength * ratio + 1;
      const both = expected + length;
      const difference = length - expected;
      const related =
        -0.5 * ((difference * difference) / (halfVariance * both) + logOfLength(both) + logSpread);
      return withOutliers(related - (unrelated?.[j] ?? 0));
    };
  }
}

/** log((1 - OUTLIERS) e^x + OUTLIERS) for x from −LIMIT to LIMIT; beyond, it is x or a constant. */
const LIMIT = 8;
const STEPS = 16;
const SOFTENED = Float32Array.from({ length: 2 * LIMIT * STEPS + 1 }, (_, step) =>
  Math.log((1 - OUTLIERS) * Math.exp(step / STEPS - LIMIT) + OUTLIERS),
);

function withOutliers(ratio: number): number {
  if (ratio >= LIMIT) return ratio;
  return ratio <= -LIMIT ? LOG_OUTLIERS : (SOFTENED[((ratio + LIMIT) * STEPS + 0.5) | 0] ?? LOG_OUTLIERS);
}

/** Natural logarithms of 0 … 2047, the lengths of nearly all pairs; the nearest will do. */
const LOGS = Float32Array.from({ length: 2048 }, (_, value) => Math.log(Math.max(value, 1)));

function logOfLength(length: number): number {
  return length < 2047 ? (LOGS[(length + 0.5) | 0] ?? 0) : Math.log(length);
}

function moments(lengths: Float64Array): { mean: number; variance: number } {
  const mean = (sum(lengths) + 1) / (lengths.length + 1) + 1;
  const variance =
    lengths.reduce((total, length) => total + (length - mean) ** 2, 0) / Math.max(lengths.length, 1);
  // Lengths vary by half their mean at least, so that a text of equal lines does not divide by zero.
  return { mean, variance: Math.max(variance, mean * mean * 0.25) };
}

function sum(lengths: Float64Array): number {
  return lengths.reduce((total, length) => total + length, 0);
}
