import { lengthOf } from '../count-words';
import { MQM_WEIGHTS, penaltyBySeverity, penaltyOfSegment } from '../penalties';
import type { RatedSegment } from '../rated-segment';
import type { Measure, PenaltyOf, ScoringModel } from '../scoring-model';

export interface MqmParameters {
  /** Whose words are counted: ASTM takes the source, ISO 5060 the target. */
  readonly wordsOf: 'source' | 'target';
  readonly penaltyOf: PenaltyOf;
  /** MSV. */
  readonly maxScore: number;
  /** PT: the score from which a text passes. */
  readonly threshold: number;
  /** APP: the points in so many words (RWC) with which a text just passes. */
  readonly acceptablePoints: number;
  readonly referenceWords: number;
}

export const MQM_DEFAULTS: MqmParameters = {
  wordsOf: 'target',
  penaltyOf: penaltyBySeverity(MQM_WEIGHTS),
  maxScore: 100,
  threshold: 95,
  acceptablePoints: 5,
  referenceWords: 1000,
};

const measureBy =
  ({ penaltyOf, wordsOf }: MqmParameters) =>
  (segment: RatedSegment): Measure | null => {
    const amount = penaltyOfSegment(segment, penaltyOf);
    return amount === null ? null : { amount, size: lengthOf(segment, wordsOf) };
  };

/** Linear and not calibrated: 100 less the points in a hundred words. */
export const mqmRaw = (parameters: MqmParameters = MQM_DEFAULTS): ScoringModel => ({
  id: 'mqm-raw',
  better: 'higher',
  penaltyOf: parameters.penaltyOf,
  measure: measureBy(parameters),
  score: ({ amount, size }) => (size === 0 ? null : parameters.maxScore * (1 - amount / size)),
});

/** Linear, calibrated so that the acceptable points give the threshold. */
export const mqmLinear = (parameters: MqmParameters = MQM_DEFAULTS): ScoringModel => {
  const { maxScore, threshold, acceptablePoints, referenceWords } = parameters;
  const scaling = (maxScore - threshold) / acceptablePoints;
  return {
    id: 'mqm-linear',
    better: 'higher',
    penaltyOf: parameters.penaltyOf,
    measure: measureBy(parameters),
    score: ({ amount, size }) => (size === 0 ? null : maxScore - (amount / size) * referenceWords * scaling),
  };
};

/** So many points are just acceptable in a text of so many words. */
export interface TolerancePoint {
  readonly words: number;
  readonly points: number;
}

/**
 * Tolerance that grows with the logarithm of the length: E(x) = a·ln(1 + b·x), through two points. S. Gladkoff, L. Han, K. Gasova, "Non-linear scoring
 * model for translation quality evaluation" (arXiv 2511.13467). Throws a RangeError when the points do not lie on such a curve: the longer text must bear
 * more, but less in proportion.
 */
export function logarithmicTolerance(one: TolerancePoint, other: TolerancePoint): (words: number) => number {
  const ratio = one.points / other.points;
  const isConcave = one.words < other.words && ratio < 1 && ratio > one.words / other.words;
  if (!isConcave) throw new RangeError('The longer text must bear more points, but fewer for each word.');
  const excess = (b: number): number => Math.log1p(b * one.words) / Math.log1p(b * other.words) - ratio;
  // The quotient of the logarithms rises from the quotient of the lengths towards 1 as b grows.
  let [low, high] = [Number.MIN_VALUE, 1];
  while (excess(high) < 0) high *= 2;
  for (let step = 0; step < 200; step++) {
    const middle = (low + high) / 2;
    if (excess(middle) < 0) low = middle;
    else high = middle;
  }
  const b = (low + high) / 2;
  const a = one.points / Math.log1p(b * one.words);
  return (words) => a * Math.log1p(b * words);
}

export const NON_LINEAR_POINTS: readonly [TolerancePoint, TolerancePoint] = [
  { words: 1000, points: 5 },
  { words: 5000, points: 15 },
];

/** Not linear: the points are set against what a text of its length bears. */
export const mqmNonLinear = (
  parameters: MqmParameters = MQM_DEFAULTS,
  points: readonly [TolerancePoint, TolerancePoint] = NON_LINEAR_POINTS,
): ScoringModel => {
  const tolerance = logarithmicTolerance(...points);
  const { maxScore, threshold } = parameters;
  return {
    id: 'mqm-non-linear',
    better: 'higher',
    penaltyOf: parameters.penaltyOf,
    measure: measureBy(parameters),
    score: ({ amount, size }) =>
      size === 0 ? null : maxScore - ((maxScore - threshold) * amount) / tolerance(size),
    isOfText: true,
  };
};
