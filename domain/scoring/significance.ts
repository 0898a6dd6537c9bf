import { groupBy } from '../group-by';
import { evenSystems, sharesFor, weigh } from './even-domains';
import { measureEach, modelOfGroup } from './score-groups';
import type { RatedSegment } from './rated-segment';
import { randomNumbers } from '../random';
import { addMeasures, NOTHING, type Measure, type ScoringModel } from './scoring-model';

export interface SystemDifference {
  /** The better one first, by the segments that both have. */
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
export const compareSystems = (
  segments: readonly RatedSegment[],
  model: ScoringModel,
  options: SignificanceOptions = {},
): SignificanceReport => compareMeasured(measureEach(segments, model), model, options);

/** A segment with what it adds: of the segment, what tells it from others. */
interface Measured {
  readonly segment: Pick<RatedSegment, 'system' | 'document' | 'segment' | 'domain'>;
  readonly measure: Measure;
}

type Compared = Pick<ScoringModel, 'score' | 'better' | 'isMeanOfDomains' | 'isOfText'>;

/** The same of segments that are measured already, each by itself. */
export function compareMeasured(
  measured: readonly Measured[],
  model: Compared,
  { permutations = 10_000, alpha = 0.05, seed = 1 }: SignificanceOptions = {},
): SignificanceReport {
  const systems = Array.from(
    groupBy(measured, ({ segment }) => segment.system),
    ([system, members]) => {
      const total = sum(evenSystems(members, model).map(({ measure }) => measure));
      const score = modelOfGroup(members, model).score(total);
      return { system, segments: members.length, measures: bySegment(members), score };
    },
  ).filter((each): each is typeof each & { score: number } => each.score !== null);
  const sign = model.better === 'lower' ? 1 : -1;
  systems.sort((one, other) => sign * (one.score - other.score));
  const pairs = systems.flatMap((one, index) =>
    systems.slice(index + 1).flatMap((other) => {
      const tested = testPair(one.measures, other.measures, model, permutations, seed);
      if (tested === null) return [];
      // Of what both have, the one may be better that is worse over all it has.
      const isReversed = sign * tested.difference > 0;
      const [better, worse] = isReversed ? [other, one] : [one, other];
      const difference = isReversed ? -tested.difference : tested.difference;
      return [{ better: better.system, worse: worse.system, ...tested, difference }];
    }),
  );
  const adjusted = holm(pairs.map(({ p }) => p));
  const differences = pairs.map((pair, index) => ({ ...pair, adjustedP: adjusted[index] ?? 1 }));
  return { systems: clusters(systems, differences, alpha), pairs: differences };
}

/** A p that is large is known well enough when so many are: J. Besag, P. Clifford, "Sequential Monte Carlo p-values" (1991). */
const ENOUGH_AS_LARGE = 100;

type Outputs = ReadonlyMap<string, Measured>;

/** What is there twice, as of a text that was imported again, is put together. */
function bySegment(members: readonly Measured[]): Outputs {
  const outputs = new Map<string, Measured>();
  for (const each of members) {
    const key = keyOf(each.segment);
    const known = outputs.get(key);
    outputs.set(key, known ? { ...each, measure: addMeasures(known.measure, each.measure) } : each);
  }
  return outputs;
}

const keyOf = ({ document, segment }: Measured['segment']): string => JSON.stringify([document, segment]);
const sum = (measures: readonly Measure[]): Measure => measures.reduce(addMeasures, NOTHING);

function testPair(
  one: Outputs,
  other: Outputs,
  model: Compared,
  permutations: number,
  seed: number,
): Pick<SystemDifference, 'segments' | 'difference' | 'p'> | null {
  const common = Array.from(one).flatMap(([key, output]) => {
    const partner = other.get(key);
    return partner === undefined ? [] : [[output, partner] as const];
  });
  // Domains count the same among the segments that are compared, which may not be all.
  const shareOfDomain = sharesFor(
    common.map(([output]) => output.segment.domain),
    model,
  );
  const weighed = common.map(([output, partner]) => {
    const share = shareOfDomain(output.segment.domain);
    return [weigh(output.measure, share), weigh(partner.measure, share)] as const;
  });
  // Of both together, so that the one is not judged as longer texts than the other.
  const exchange = new Exchange(weighed, modelOfGroup(halved(common), model));
  const difference = exchange.difference(() => 0);
  if (difference === null) return null;
  const random = randomNumbers(seed);
  const bits = (): number => random() * 4_294_967_296;
  let asLarge = 0;
  let drawn = 0;
  let squares = 0;
  while (drawn < permutations && asLarge < ENOUGH_AS_LARGE) {
    const value = exchange.difference(bits);
    drawn++;
    squares += (value ?? 0) ** 2;
    // Sums in another order differ in their last digits.
    if (value !== null && Math.abs(value) >= Math.abs(difference) - 1e-9) asLarge++;
  }
  return { segments: common.length, difference, p: shareAsLarge({ asLarge, drawn, difference, squares }) };
}

interface Drawn {
  readonly asLarge: number;
  readonly drawn: number;
  readonly difference: number;
  /** Sum of the squares of the differences that were drawn. */
  readonly squares: number;
}

/**
 * The share of exchanges that are as large. Of a difference that none reached it is known only to be below one in so many, which would be too much to be told apart among a hundred pairs of systems; W. Hoeffding
 * (1963) bounds it: a sum of independent signs is as far from 0 as t in 2·exp(−t²/2v) of all cases at most, v being its variance.
 */
function shareAsLarge({ asLarge, drawn, difference, squares }: Drawn): number {
  if (asLarge === ENOUGH_AS_LARGE) return asLarge / drawn;
  const share = (asLarge + 1) / (drawn + 1);
  if (asLarge > 0 || squares === 0) return share;
  return Math.min(share, 2 * Math.exp(-(difference ** 2 * drawn) / (2 * squares)));
}

/** The documents that two systems have in common, as long as they are in the mean of both. */
const halved = (common: readonly (readonly [Measured, Measured])[]): readonly Measured[] =>
  common.flat().map((each) => ({ ...each, measure: weigh(each.measure, 1 / 2) }));

/** Sums of two systems over their segments, some of which are exchanged; in arrays of numbers, for it is done a million times. */
class Exchange {
  readonly #model: Pick<ScoringModel, 'score'>;
  readonly #amounts: readonly [Float64Array, Float64Array];
  readonly #sizes: readonly [Float64Array, Float64Array];
  /** Of both systems. */
  readonly #total: Measure;

  constructor(pairs: readonly (readonly [Measure, Measure])[], model: Pick<ScoringModel, 'score'>) {
    this.#model = model;
    const column = (side: 0 | 1, key: keyof Measure) => Float64Array.from(pairs, (pair) => pair[side][key]);
    this.#amounts = [column(0, 'amount'), column(1, 'amount')];
    this.#sizes = [column(0, 'size'), column(1, 'size')];
    this.#total = sum(pairs.flat());
  }

  /** `bits` gives 32 decisions at a time. */
  difference(bits: () => number): number | null {
    const [amounts, otherAmounts] = this.#amounts;
    const [sizes, otherSizes] = this.#sizes;
    let amount = 0;
    let size = 0;
    let decisions = 0;
    for (let index = 0; index < amounts.length; index++) {
      if (index % 32 === 0) decisions = bits();
      const isExchanged = (decisions & 1) === 1;
      decisions >>>= 1;
      amount += (isExchanged ? otherAmounts[index] : amounts[index]) ?? 0;
      size += (isExchanged ? otherSizes[index] : sizes[index]) ?? 0;
    }
    const otherAmount = this.#total.amount - amount;
    const otherSize = this.#total.size - size;
    const score = this.#model.score({ amount, size });
    const otherScore = this.#model.score({ amount: otherAmount, size: otherSize });
    return score === null || otherScore === null ? null : score - otherScore;
  }
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
    readonly segments: number;
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
  return systems.map(({ system, score, segments }, index) => {
    const [above, below] = [systems.slice(0, index), systems.slice(index)];
    const isApart = above.every((one) =>
      below.every((other) => significant.has(JSON.stringify([one.system, other.system]))),
    );
    if (index > 0 && isApart) cluster++;
    return { system, score, segments, cluster };
  });
}
