/** Two scores of each item: a person's, and a metric's (or another person's). */
export type ScorePair = readonly [gold: number, metric: number];

/** How the pairs of items stand to each other. Ties of the metric are differences of at most `epsilon`. */
export interface PairCounts {
  readonly concordant: number;
  readonly discordant: number;
  readonly tiedInGold: number;
  readonly tiedInMetric: number;
  readonly tiedInBoth: number;
}

export function countPairs(items: readonly ScorePair[], epsilon = 0): PairCounts {
  let [concordant, discordant, tiedInGold, tiedInMetric, tiedInBoth] = [0, 0, 0, 0, 0];
  // Lists of numbers: there are as many pairs as items squared.
  const golds = Float64Array.from(items, ([gold]) => gold);
  const metrics = Float64Array.from(items, ([, metric]) => metric);
  for (let one = 0; one < items.length; one++) {
    const [gold = 0, metric = 0] = [golds[one], metrics[one]];
    for (let other = one + 1; other < items.length; other++) {
      const goldDifference = gold - (golds[other] ?? 0);
      const metricDifference = metric - (metrics[other] ?? 0);
      const isMetricTie = Math.abs(metricDifference) <= epsilon;
      if (goldDifference === 0) {
        if (isMetricTie) tiedInBoth++;
        else tiedInGold++;
      } else if (isMetricTie) tiedInMetric++;
      else if (goldDifference < 0 === metricDifference < 0) concordant++;
      else discordant++;
    }
  }
  return { concordant, discordant, tiedInGold, tiedInMetric, tiedInBoth };
}

const pairsIn = ({ concordant, discordant, tiedInGold, tiedInMetric, tiedInBoth }: PairCounts): number =>
  concordant + discordant + tiedInGold + tiedInMetric + tiedInBoth;

/** Kendall's τ-b: ties are neither right nor wrong. Null where one of the two says the same of all items. */
export function kendallTauB(items: readonly ScorePair[]): number | null {
  const { concordant, discordant, tiedInGold, tiedInMetric } = countPairs(items);
  const decided = concordant + discordant;
  const root = Math.sqrt((decided + tiedInGold) * (decided + tiedInMetric));
  return root === 0 ? null : (concordant - discordant) / root;
}

/** Stuart's τ-c, for scales of different sizes. Null where one of the two says the same of all items. */
export function kendallTauC(items: readonly ScorePair[]): number | null {
  const { concordant, discordant } = countPairs(items);
  const kinds = Math.min(
    new Set(items.map(([gold]) => gold)).size,
    new Set(items.map(([, metric]) => metric)).size,
  );
  if (kinds < 2) return null;
  return (2 * (concordant - discordant)) / (items.length ** 2 * ((kinds - 1) / kinds));
}

/** τ-23 of D. Deutsch et al., "Ties matter" (2023): a tie is right where both have it, and wrong where one has. Null for fewer than two items. */
export function kendallTau23(items: readonly ScorePair[], epsilon = 0): number | null {
  const accuracy = pairwiseAccuracy(items, epsilon);
  return accuracy === null ? null : 2 * accuracy - 1;
}

/** acc-23 of the same: the share of pairs that both order, or tie, alike. */
export function pairwiseAccuracy(items: readonly ScorePair[], epsilon = 0): number | null {
  const counts = countPairs(items, epsilon);
  const pairs = pairsIn(counts);
  return pairs === 0 ? null : (counts.concordant + counts.tiedInBoth) / pairs;
}

/** The Kendall-like coefficient of the WMT metrics tasks: pairs whose gold scores differ by less than `threshold` are left out; a tie of the metric is wrong. */
export function kendallLike(items: readonly ScorePair[], threshold = 25): number | null {
  let [concordant, discordant] = [0, 0];
  items.forEach(([gold, metric], index) => {
    for (const [otherGold, otherMetric] of items.slice(index + 1)) {
      const difference = gold - otherGold;
      if (difference === 0 || Math.abs(difference) < threshold) continue;
      if (difference > 0 === metric > otherMetric && metric !== otherMetric) concordant++;
      else discordant++;
    }
  });
  const pairs = concordant + discordant;
  return pairs === 0 ? null : (concordant - discordant) / pairs;
}

export interface TieCalibration {
  readonly epsilon: number;
  readonly accuracy: number;
  /** All that were tried, ascending, with the accuracy of each. */
  readonly tried: readonly (readonly [epsilon: number, accuracy: number])[];
}

/** Tie calibration of the same: the difference up to which the metric's scores count as a tie, chosen for the best acc-23. Null for fewer than two items. */
export function calibrateTies(items: readonly ScorePair[]): TieCalibration | null {
  if (items.length < 2) return null;
  // By how much a pair's metrics differ: pairs that become right when that is a tie, less those that become wrong. Without a list of the pairs, for there are items squared.
  const gains = new Map<number, number>([[0, 0]]);
  let right = 0;
  items.forEach(([gold, metric], one) => {
    for (let other = one + 1; other < items.length; other++) {
      const [otherGold, otherMetric] = items[other] ?? [NaN, NaN];
      const isConcordant = gold < otherGold ? metric < otherMetric : gold > otherGold && metric > otherMetric;
      if (isConcordant) right++;
      const difference = Math.abs(metric - otherMetric);
      const gain = gold === otherGold ? 1 : isConcordant ? -1 : 0;
      gains.set(difference, (gains.get(difference) ?? 0) + gain);
    }
  });
  const pairs = (items.length * (items.length - 1)) / 2;
  // Every pair begins apart, and is tied as epsilon grows past it.
  const tried = Array.from(
    Float64Array.from(gains.keys()).sort(),
    (epsilon): readonly [epsilon: number, accuracy: number] => {
      right += gains.get(epsilon) ?? 0;
      return [epsilon, right / pairs];
    },
  );
  const best = tried.reduce((one, other) => (other[1] > one[1] ? other : one));
  return { epsilon: best[0], accuracy: best[1], tried };
}
