import type { Measure, ScoringModel } from './scoring-model';

/** What a sample says but for its length. */
export type SampleSums = Omit<Sample, 'words'>;

/** What a sample of segments says of its sum and its spread. All are sums, so samples can be added up, and a database can make them. */
export interface Sample {
  readonly segments: number;
  /** As translated. */
  readonly words: number;
  readonly amount: number;
  readonly size: number;
  readonly amountSquares: number;
  readonly sizeSquares: number;
  /** Of amount and size. */
  readonly products: number;
}

export function sampleOf(measures: readonly Measure[], words: number): Sample {
  const sum = (of: (measure: Measure) => number): number =>
    measures.reduce((total, measure) => total + of(measure), 0);
  return {
    segments: measures.length,
    words,
    amount: sum(({ amount }) => amount),
    size: sum(({ size }) => size),
    amountSquares: sum(({ amount }) => amount ** 2),
    sizeSquares: sum(({ size }) => size ** 2),
    products: sum(({ amount, size }) => amount * size),
  };
}

/** What the sums would be in so many segments of the same kind. */
export function totalIn(sample: SampleSums, segments: number): Measure {
  const share = sample.segments === 0 ? 0 : segments / sample.segments;
  return { amount: sample.amount * share, size: sample.size * share };
}

/**
 * The standard error of the score of so many segments of the same kind, by the delta method (for a quotient: W. G. Cochran, "Sampling techniques", 3rd ed. 1977,
 * ch. 6): how far the two sums vary, times how far the score moves with each. Null for fewer than two segments.
 */
export function standardError(
  sample: SampleSums,
  score: ScoringModel['score'],
  segments: number,
): number | null {
  const n = sample.segments;
  if (n < 2) return null;
  const covariance = (products: number, one: number, other: number): number =>
    (products - (one * other) / n) / (n - 1);
  const { amount, size } = sample;
  const slopes = slopesAt(totalIn(sample, segments), score);
  if (slopes === null) return null;
  const variance =
    slopes.amount ** 2 * covariance(sample.amountSquares, amount, amount) +
    slopes.size ** 2 * covariance(sample.sizeSquares, size, size) +
    2 * slopes.amount * slopes.size * covariance(sample.products, amount, size);
  // What is 0 may come out a little below it.
  return Math.sqrt(Math.max(0, segments * variance));
}

/** How far the score moves with each sum. */
function slopesAt(total: Measure, score: ScoringModel['score']): Measure | null {
  const slope = (key: keyof Measure): number | null => {
    const step = Math.max(Math.abs(total[key]), 1) * 1e-4;
    const above = score({ ...total, [key]: total[key] + step });
    const below = score({ ...total, [key]: total[key] - step });
    return above === null || below === null ? null : (above - below) / (2 * step);
  };
  const [amount, size] = [slope('amount'), slope('size')];
  return amount === null || size === null ? null : { amount, size };
}
