import { binomialAtMost, poissonAtMost } from './poisson';

/** What a plan is to tell apart, and how often it may err. Rates are in the unit of the plan: points in a word, or the share of segments that have an error. */
export interface QualityLevels {
  /** As good as this is to be accepted … */
  readonly acceptable: number;
  /** … but for so often, at most (α, the producer's risk). */
  readonly producerRisk: number;
  /** As bad as this is to be refused … */
  readonly rejectable: number;
  /** … but for so often, at most (β, the consumer's risk). */
  readonly consumerRisk: number;
}

export interface AcceptancePlan {
  /** How much is to be looked at. */
  readonly size: number;
  /** Accepted with so many at most. */
  readonly accept: number;
}

/** `poisson`: errors in so many words. `binomial`: segments that have one, of so many. */
export type PlanKind = 'poisson' | 'binomial';

type AtMost = (count: number, size: number, rate: number) => number;
const AT_MOST: Readonly<Record<PlanKind, AtMost>> = {
  poisson: (count, size, rate) => poissonAtMost(count, size * rate),
  binomial: binomialAtMost,
};
const MAX_ACCEPT = 1000;

/**
 * The single sampling plan with the smallest sample that keeps both risks (as in E. G. Schilling, D. V. Neubauer, "Acceptance sampling in quality control"). The
 * plans are worked out here, and are none of a published standard. Null where the levels are too near each other for a sample that anybody would rate.
 */
export function planAcceptance(kind: PlanKind, levels: QualityLevels): AcceptancePlan | null {
  const { acceptable, producerRisk, rejectable, consumerRisk } = levels;
  const atMost = AT_MOST[kind];
  let size = 1;
  for (let accept = 0; accept <= MAX_ACCEPT; accept++) {
    size = smallestSize(size, (each) => atMost(accept, each, rejectable) <= consumerRisk);
    if (atMost(accept, size, acceptable) >= 1 - producerRisk) return { size, accept };
  }
  return null;
}

/** The smallest size from `from` on for which it holds; once it does, it does for all that are larger. */
function smallestSize(from: number, holds: (size: number) => boolean): number {
  let high = from;
  while (!holds(high)) high *= 2;
  let low = from - 1;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** What a sample of a given size can tell. */
export interface AcceptanceLimits {
  /** Accepted with so much at most; null where even a sample without errors cannot be accepted. */
  readonly accept: number | null;
  /** Refused from so much on. Between the two the sample tells nothing. */
  readonly reject: number;
}

/** For a sample that is there already: accepted where the rejectable rate would hardly give so little, refused where the acceptable one would hardly give so much. */
export function limitsFor(kind: PlanKind, size: number, levels: QualityLevels): AcceptanceLimits {
  const atMost = AT_MOST[kind];
  let accept = -1;
  while (atMost(accept + 1, size, levels.rejectable) <= levels.consumerRisk) accept++;
  let reject = Math.max(accept + 1, 0);
  while (1 - atMost(reject - 1, size, levels.acceptable) > levels.producerRisk) reject++;
  return { accept: accept < 0 ? null : accept, reject };
}

export const ACCEPTANCE_ANSWERS = ['accept', 'reject', 'undecided'] as const;
export type AcceptanceAnswer = (typeof ACCEPTANCE_ANSWERS)[number];

export interface PointsAcceptance extends AcceptanceLimits {
  readonly points: number;
  readonly answer: AcceptanceAnswer;
}

export interface AcceptablePoints {
  readonly points: number;
  readonly words: number;
}

/** How much worse than acceptable a text must be to be refused. Our own choice, as are the risks. */
const REJECTABLE = 3;
const RISKS = { producerRisk: 0.05, consumerRisk: 0.1 } as const;
/** Few errors that happen to be slight do not show that the others are: what an error that was not seen may weigh when a text is accepted. */
const LEAST_UNIT_TO_ACCEPT = 2;

/**
 * Whether a text that is too short for a score is accepted. Points of errors that weigh more than one vary more than a count does, so they are counted in units of their mean
 * weight (Σw²/Σw): the scaled Poisson distribution of G. Bohm, G. Zech, "Statistics of weighted Poisson events" (2014). `penalties`: of each error.
 */
export function acceptByPoints(
  penalties: readonly number[],
  words: number,
  acceptable: AcceptablePoints,
): PointsAcceptance {
  const points = penalties.reduce((sum, penalty) => sum + penalty, 0);
  const unit = points === 0 ? 1 : penalties.reduce((sum, penalty) => sum + penalty ** 2, 0) / points;
  const limitsIn = (size: number): AcceptanceLimits => {
    const rate = acceptable.points / acceptable.words / size;
    return limitsFor('poisson', words, { acceptable: rate, rejectable: REJECTABLE * rate, ...RISKS });
  };
  const unitToAccept = Math.max(unit, LEAST_UNIT_TO_ACCEPT);
  const counts = limitsIn(unitToAccept).accept;
  const accept = counts === null ? null : counts * unitToAccept;
  const reject = limitsIn(unit).reject * unit;
  const answer = accept !== null && points <= accept ? 'accept' : points >= reject ? 'reject' : 'undecided';
  return { points, accept, reject, answer };
}
