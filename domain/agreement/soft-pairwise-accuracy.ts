/** Of each system, the scores of the same items in the same order. */
export type SystemScores = readonly (readonly number[])[];

export interface SoftAccuracyOptions {
  readonly permutations?: number;
  /** 0 to 1. */
  readonly random?: () => number;
}

/**
 * Soft pairwise accuracy, 1 − PCE: how near the certainty with which a metric says that one system is better than another comes to that of people, over all pairs of systems. B. Thompson, N. Mathur,
 * D. Deutsch, H. Khayrallah, "Improving statistical significance in human evaluation of automatic metrics via soft pairwise accuracy" (2024). Certainty is the one-sided p of a paired
 * permutation test; the same exchanges serve all pairs and both kinds of scores. Null for fewer than two systems.
 */
export function softPairwiseAccuracy(
  gold: SystemScores,
  metric: SystemScores,
  options: SoftAccuracyOptions = {},
): number | null {
  if (gold.length < 2) return null;
  const signs = drawSigns(gold[0]?.length ?? 0, options);
  const [people, machine] = [pairwiseP(gold, signs), pairwiseP(metric, signs)];
  const error = people.reduce((sum, p, pair) => sum + Math.abs(p - (machine[pair] ?? 0)), 0);
  return 1 - error / people.length;
}

/** For each pair of systems, in order, how often an exchange gives the first one as much of an advantage as it has. */
export function pairwiseP(scores: SystemScores, signs: readonly Int8Array[]): readonly number[] {
  const sums = scores.map((row) => row.reduce((sum, score) => sum + score, 0));
  const drawn = scores.map((row) =>
    signs.map((sign) => row.reduce((sum, score, item) => sum + score * (sign[item] ?? 1), 0)),
  );
  return scores.flatMap((_, one) =>
    scores.slice(one + 1).map((__, index) => {
      const other = one + 1 + index;
      const seen = (sums[one] ?? 0) - (sums[other] ?? 0);
      const asLarge = signs.filter((___, draw) => {
        const difference = (drawn[one]?.[draw] ?? 0) - (drawn[other]?.[draw] ?? 0);
        // Sums in another order differ in their last digits.
        return difference >= seen - 1e-9;
      }).length;
      return asLarge / signs.length;
    }),
  );
}

function drawSigns(
  items: number,
  { permutations = 1000, random = Math.random }: SoftAccuracyOptions,
): readonly Int8Array[] {
  return Array.from({ length: permutations }, () =>
    Int8Array.from({ length: items }, () => (random() < 0.5 ? -1 : 1)),
  );
}

/**
 * Pairwise difference Pearson (PDP): the correlation of the differences between the systems' scores of an item, gold against metric, over all pairs of systems of all items. Each pair counts in both directions,
 * so the mean is 0 and it does not matter which of the two is called the first. Null where either says the same of all.
 */
export function pairwiseDifferencePearson(gold: SystemScores, metric: SystemScores): number | null {
  let [products, goldSquares, metricSquares] = [0, 0, 0];
  gold.forEach((row, one) => {
    gold.slice(one + 1).forEach((otherRow, index) => {
      row.forEach((score, item) => {
        const difference = score - (otherRow[item] ?? 0);
        const said = (metric[one]?.[item] ?? 0) - (metric[one + 1 + index]?.[item] ?? 0);
        products += difference * said;
        goldSquares += difference ** 2;
        metricSquares += said ** 2;
      });
    });
  });
  const root = Math.sqrt(goldSquares * metricSquares);
  return root === 0 ? null : products / root;
}
