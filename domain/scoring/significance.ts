import { groupBy } from '../group-by';
import { measureAll } from './score-groups';
import type { RatedSegment } from './rated-segment';
import { randomNumbers } from './random';
import { addMeasures, NOTHING, type Measure, type ScoringModel } from './scoring-model';

export interface SystemDifference {
  /** The better one first. */
  readonly better: string;
  readonly worse: string;
  /** Segments that both have. */
  readonly segments: number;
  /** Score of the first less that of the second. */
  readonly difference: number;
  /** Two-sided. */
  readonly p: number;
  /** The same, for so many comparisons at once (S. Holm, 1979). */
  readonly adjustedP: number;
}

export interface SystemRank {
  readonly system: string;
  /** Over all its rated segments. */
  readonly score: number;
  readonly segments: number;
  /** From 1: every system of a cluster is significantly better than every system of the next. */
  readonly cluster: number;
}

export interface SignificanceReport {
  readonly systems: readonly SystemRank[];
  readonly pairs: readonly SystemDifference[];
}

export interface SignificanceOptions {
  readonly permutations?: number;
  /** A difference counts from this adjusted p on. */
  readonly alpha?: number;
  readonly seed?: number;
}

/**
 * Whether systems differ: the paired permutation test (E. W. Noreen, 1989). If two systems were equally good, their ratings of a segment could be exchanged; p is the
 * share of random exchanges that give a difference as large as the one seen.
 */
export function compareSystems(
  segments: readonly RatedSegment[],
  model: ScoringModel,
  { permutations = 1000, alpha = 0.05, seed = 1 }: SignificanceOptions = {},
): SignificanceReport {
  const systems = Array.from(
    groupBy(measureAll(segments, model), ({ segment }) => segment.system),
    ([system, members]) => {
      const measures = new Map(members.map(({ segment, measure }) => [keyOf(segment), measure]));
      const score = model.score(sum(Array.from(measures.values())));
      return { system, measures, score };
    },
  ).filter((each): each is typeof each & { score: number } => each.score !== null);
  const sign = model.better === 'lower' ? 1 : -1;
  systems.sort((one, other) => sign * (one.score - other.score));
  const pairs = systems.flatMap((one, index) =>
    systems.slice(index + 1).flatMap((other) => {
      const tested = testPair(one.measures, other.measures, model, permutations, seed);
      return tested === null ? [] : [{ better: one.system, worse: other.system, ...tested }];
    }),
  );
  const adjusted = holm(pairs.map(({ p }) => p));
  const differences = pairs.map((pair, index) => ({ ...pair, adjustedP: adjusted[index] ?? 1 }));
  return { systems: clusters(systems, differences, alpha), pairs: differences };
}

const keyOf = ({ document, segment }: RatedSegment): string => JSON.stringify([document, segment]);
const sum = (measures: readonly Measure[]): Measure => measures.reduce(addMeasures, NOTHING);

function testPair(
  one: ReadonlyMap<string, Measure>,
  other: ReadonlyMap<string, Measure>,
  model: ScoringModel,
  permutations: number,
  seed: number,
): Pick<SystemDifference, 'segments' | 'difference' | 'p'> | null {
  const common = Array.from(one).flatMap(([key, measure]) => {
    const partner = other.get(key);
    return partner === undefined ? [] : [[measure, partner] as const];
  });
  const difference = differenceOf(common, model, () => false);
  if (difference === null) return null;
  const random = randomNumbers(seed);
  let asLarge = 0;
  for (let drawn = 0; drawn < permutations; drawn++) {
    const value = differenceOf(common, model, () => random() < 0.5);
    // Sums in another order differ in their last digits.
    if (value !== null && Math.abs(value) >= Math.abs(difference) - 1e-12) asLarge++;
  }
  return { segments: common.length, difference, p: (asLarge + 1) / (permutations + 1) };
}

function differenceOf(
  pairs: readonly (readonly [Measure, Measure])[],
  model: ScoringModel,
  isExchanged: () => boolean,
): number | null {
  let [first, second] = [NOTHING, NOTHING];
  for (const [one, other] of pairs) {
    const [here, there] = isExchanged() ? [other, one] : [one, other];
    first = addMeasures(first, here);
    second = addMeasures(second, there);
  }
  const [score, otherScore] = [model.score(first), model.score(second)];
  return score === null || otherScore === null ? null : score - otherScore;
}

function holm(ps: readonly number[]): readonly number[] {
  const order = ps.map((p, index) => ({ p, index })).sort((one, other) => one.p - other.p);
  const adjusted = new Array<number>(ps.length).fill(1);
  let least = 0;
  order.forEach(({ p, index }, rank) => {
    least = Math.max(least, Math.min(1, p * (ps.length - rank)));
    adjusted[index] = least;
  });
  return adjusted;
}

/** A new cluster begins where every system so far is significantly better than every one that follows. */
function clusters(
  systems: readonly {
    readonly system: string;
    readonly score: number;
    readonly measures: ReadonlyMap<string, Measure>;
  }[],
  pairs: readonly SystemDifference[],
  alpha: number,
): readonly SystemRank[] {
  const significant = new Set(
    pairs
      .filter(({ adjustedP }) => adjustedP <= alpha)
      .map(({ better, worse }) => JSON.stringify([better, worse])),
  );
  let cluster = 1;
  return systems.map(({ system, score, measures }, index) => {
    const [above, below] = [systems.slice(0, index), systems.slice(index)];
    const isApart = above.every((one) =>
      below.every((other) => significant.has(JSON.stringify([one.system, other.system]))),
    );
    if (index > 0 && isApart) cluster++;
    return { system, score, segments: measures.size, cluster };
  });
}
