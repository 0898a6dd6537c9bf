import { groupBy } from '../group-by';
import type { Span } from '../text/span';
import { bestAssignment } from './best-assignment';

/** What an annotator marked in a continuum: where, and as what. */
export interface GammaUnit extends Span {
  readonly category: string;
}

export interface GammaOptions {
  /** Weights of the place (α) and of the category (β). */
  readonly position?: number;
  readonly category?: number;
  /** Continua drawn by chance. */
  readonly samples?: number;
  /** 0 to 1. */
  readonly random?: () => number;
}

export interface Gamma {
  /** 1 is perfect, 0 what chance would give. Null where nobody marked anything. */
  readonly gamma: number | null;
  readonly observed: number;
  readonly expected: number;
}

/** What it costs that a unit has no counterpart (Δ∅). */
const UNPAIRED = 1;

/** An empty span, where something is missing, is as long as a letter: places are compared by lengths. */
const lengthOf = ({ start, end }: Span): number => Math.max(1, end - start);

/** How unlike two units are: their ends by their lengths, squared; and whether their categories differ. */
export function unitDissimilarity(
  one: GammaUnit,
  other: GammaUnit,
  { position = 1, category = 1 }: GammaOptions = {},
): number {
  const apart = Math.abs(one.start - other.start) + Math.abs(one.end - other.end);
  const place = (apart / (lengthOf(one) + lengthOf(other))) ** 2;
  const kind = one.category === other.category ? 0 : 1;
  return UNPAIRED * (position * place + category * kind);
}

/** Units that say the same, at most one of each annotator, and what they add to the disorder. */
export interface UnitaryAlignment {
  /** In the order of the annotators; null where one of them has none. */
  readonly units: readonly (GammaUnit | null)[];
  readonly cost: number;
}

export interface UnitAlignment {
  readonly aligned: readonly UnitaryAlignment[];
  /** No other alignment adds less; else no other place for the units of one annotator does. */
  readonly isExact: boolean;
}

/** One annotator’s units. */
export type Annotated = readonly GammaUnit[];

/** A unit, and whose it is. */
interface OwnUnit {
  readonly unit: GammaUnit;
  readonly annotator: number;
}

/**
 * The alignment that adds least to the disorder. Units that can be aligned at all are near each other, so it is made of small ones. Of two annotators each is an assignment; of more, it is found by trying
 * (the same remainder once), and where that would take too long, each annotator’s units are assigned anew to what the others have, until nothing gets better.
 */
export function alignUnits(annotators: readonly Annotated[], options: GammaOptions = {}): UnitAlignment {
  const aligned: UnitaryAlignment[] = [];
  let isExact = true;
  for (const units of neighbourhoods(annotators, options)) {
    const costs = new TupleCosts(units, annotators.length, options);
    const exact = units.length === 1 ? [[0]] : annotators.length === 2 ? reassign(costs) : tryAll(costs);
    if (exact === null) isExact = false;
    for (const tuple of exact ?? reassign(costs)) {
      const own = tuple.flatMap((index) => units[index] ?? []);
      aligned.push({
        units: annotators.map(
          (_, annotator) => own.find((each) => each.annotator === annotator)?.unit ?? null,
        ),
        cost: costs.of(tuple),
      });
    }
  }
  return { aligned, isExact };
}

/** Indices of units, ascending, of different annotators. */
type Tuple = readonly number[];

/** What tuples of one neighbourhood cost: the mean over all pairs of annotators; a pair of which one has no unit costs what that costs. */
class TupleCosts {
  readonly #apart: readonly Float64Array[];
  readonly #pairs: number;

  constructor(
    readonly units: readonly OwnUnit[],
    readonly annotators: number,
    options: GammaOptions,
  ) {
    this.#pairs = pairsOf(annotators);
    this.#apart = units.map(({ unit }) =>
      Float64Array.from(units, (other) => unitDissimilarity(unit, other.unit, options)),
    );
  }

  of(tuple: Tuple): number {
    let apart = 0;
    for (const one of tuple) for (const other of tuple) if (one < other) apart += this.apart(one, other);
    return this.ofApart(apart, tuple.length);
  }

  /** Of so many units, which are so far apart in all. */
  ofApart(apart: number, units: number): number {
    return (apart + UNPAIRED * (this.#pairs - pairsOf(units))) / this.#pairs;
  }

  apart(one: number, other: number): number {
    return this.#apart[one]?.[other] ?? 0;
  }
}

const pairsOf = (count: number): number => (count * (count - 1)) / 2;

/** States of the search are numbers of 32 bits, and so many of them. */
const MOST_UNITS = 30;
const MOST_STATES = 20_000;

interface Best {
  readonly cost: number;
  readonly tuple: Tuple;
}

/** Null where it would take too long. The first unit that is left is in some tuple: each is tried with the best of what it leaves. */
function tryAll(costs: TupleCosts): readonly Tuple[] | null {
  const count = costs.units.length;
  if (count > MOST_UNITS) return null;
  const known = new Map<number, Best>();
  const best = (left: number): number => {
    if (left === 0) return 0;
    const found = known.get(left);
    if (found !== undefined) return found.cost;
    if (known.size >= MOST_STATES) return 0;
    const first = 31 - Math.clz32(left & -left);
    let least: Best = { cost: Infinity, tuple: [first] };
    const tryTuple = (tuple: Tuple, apart: number, rest: number): void => {
      const own = costs.ofApart(apart, tuple.length);
      const cost = own < least.cost ? own + best(rest) : own;
      if (cost < least.cost) least = { cost, tuple };
      for (let next = (tuple.at(-1) ?? 0) + 1; next < count; next++) {
        if ((rest & (1 << next)) === 0 || !mayJoin(costs, tuple, next)) continue;
        const more = tuple.reduce((sum, one) => sum + costs.apart(one, next), apart);
        tryTuple([...tuple, next], more, rest & ~(1 << next));
      }
    };
    tryTuple([first], 0, left & ~(1 << first));
    known.set(left, least);
    return least.cost;
  };
  const all = 2 ** count - 1;
  best(all);
  if (known.size >= MOST_STATES) return null;
  const tuples: Tuple[] = [];
  for (let left = all; left !== 0;) {
    const { tuple } = known.get(left) ?? { tuple: [] };
    if (tuple.length === 0) return null;
    tuples.push(tuple);
    for (const index of tuple) left &= ~(1 << index);
  }
  return tuples;
}

function mayJoin(costs: TupleCosts, tuple: Tuple, next: number): boolean {
  const annotatorOf = (index: number) => costs.units[index]?.annotator;
  const most = dearest(costs.annotators);
  return tuple.every((one) => annotatorOf(one) !== annotatorOf(next) && costs.apart(one, next) < most);
}

/** Two units that are less alike are in no best tuple: without one of them it would cost less. */
const dearest = (annotators: number): number => UNPAIRED * (annotators - 1 + pairsOf(annotators));

/** Annotator by annotator, the best assignment of their units to the tuples that the others make, until it gets no better. Of two annotators that is the best alignment of all. */
function reassign(costs: TupleCosts): readonly Tuple[] {
  const own = Array.from({ length: costs.annotators }, (_, annotator) =>
    [...costs.units.keys()].filter((index) => costs.units[index]?.annotator === annotator),
  );
  const totalOf = (tuples: readonly Tuple[]): number =>
    tuples.reduce((sum, tuple) => sum + costs.of(tuple), 0);
  let tuples: readonly Tuple[] = (own[0] ?? []).map((index) => [index]);
  for (const placed of own.slice(1)) tuples = assign(costs, tuples, placed);
  if (costs.annotators === 2) return tuples;
  for (let before = Infinity; totalOf(tuples) < before - 1e-9;) {
    before = totalOf(tuples);
    for (const placed of own) {
      const others = tuples
        .map((tuple) => tuple.filter((index) => !placed.includes(index)))
        .filter((tuple) => tuple.length > 0);
      const changed = assign(costs, others, placed);
      if (totalOf(changed) < totalOf(tuples)) tuples = changed;
    }
  }
  return tuples;
}

function assign(costs: TupleCosts, tuples: readonly Tuple[], placed: readonly number[]): readonly Tuple[] {
  const joined = (tuple: Tuple, index: number): Tuple => [...tuple, index].sort((one, other) => one - other);
  const saved = tuples.map((tuple) =>
    placed.map((index) => Math.max(0, costs.of(tuple) + UNPAIRED - costs.of(joined(tuple, index)))),
  );
  const unitOf = new Map(bestAssignment(saved));
  const used = new Set(unitOf.values());
  return [
    ...tuples.map((tuple, row) => {
      const column = unitOf.get(row);
      const index = column === undefined ? undefined : placed[column];
      return index === undefined ? tuple : joined(tuple, index);
    }),
    ...placed.filter((_, column) => !used.has(column)).map((index) => [index]),
  ];
}

/** The sum of what the best alignment costs over the mean number of units. */
export function disorderOf(annotators: readonly Annotated[], options: GammaOptions = {}): number {
  const mean = unitsIn(annotators) / annotators.length;
  if (mean === 0) return 0;
  return alignUnits(annotators, options).aligned.reduce((sum, { cost }) => sum + cost, 0) / mean;
}

const unitsIn = (annotators: readonly Annotated[]): number =>
  annotators.reduce((sum, { length }) => sum + length, 0);

/**
 * γ of two annotators or more: Y. Mathet, A. Widlöcher, J.-P. Métivier, "The unified and holistic method gamma (γ) for inter-annotator agreement measure and alignment" (2015). Chance is what
 * comes when each annotator is put in the place of any of them at random, and moved along the continuum, of `length`, by a random distance: what goes over its end comes in at its
 * beginning.
 */
export function gammaAgreement(
  annotators: readonly Annotated[],
  length: number,
  options: GammaOptions = {},
): Gamma {
  const observed = disorderOf(annotators, options);
  const expected = chanceDisorder(annotators, length, options);
  return { gamma: expected === 0 ? null : 1 - observed / expected, observed, expected };
}

/** The mean disorder of continua drawn by chance. */
export function chanceDisorder(
  annotators: readonly Annotated[],
  length: number,
  options: GammaOptions = {},
): number {
  const { samples = 30, random = Math.random } = options;
  // Of those who marked nothing there is no chance to speak of.
  if (unitsIn(annotators) === 0 || length <= 0) return 0;
  const draw = (): Annotated =>
    moveUnits(
      annotators[Math.floor(random() * annotators.length)] ?? [],
      Math.floor(random() * length),
      length,
    );
  let sum = 0;
  for (let sample = 0; sample < samples; sample++) sum += disorderOf(annotators.map(draw), options);
  return sum / samples;
}

/** By a distance, round the end. A unit that lies across the end stays whole, and sticks out. */
function moveUnits(units: readonly GammaUnit[], distance: number, length: number): readonly GammaUnit[] {
  return units
    .map((unit) => {
      const start = (unit.start + distance) % length;
      return { ...unit, start, end: start + unit.end - unit.start };
    })
    .sort((first, second) => first.start - second.start);
}

/** The connected parts of what may be aligned, each in the order of the text. */
function neighbourhoods(
  annotators: readonly Annotated[],
  options: GammaOptions,
): readonly (readonly OwnUnit[])[] {
  const units = annotators
    .flatMap((own, annotator) => own.map((unit): OwnUnit => ({ unit, annotator })))
    .sort((one, other) => one.unit.start - other.unit.start);
  const parents = Array.from(units.keys());
  const rootOf = (index: number): number => {
    let root = index;
    while (parents[root] !== root) root = parents[root] ?? root;
    for (let at = index; at !== root;) [parents[at], at] = [root, parents[at] ?? root];
    return root;
  };
  const most = dearest(annotators.length);
  const reach = reachOf(units, most, options);
  units.forEach((one, index) => {
    for (let at = index + 1; at < units.length; at++) {
      const other = units[at];
      if (other === undefined || other.unit.start > one.unit.start + reach) break;
      if (other.annotator === one.annotator) continue;
      if (unitDissimilarity(one.unit, other.unit, options) < most) parents[rootOf(index)] = rootOf(at);
    }
  });
  return [...groupBy(units.keys(), rootOf).values()].map((indices) =>
    indices.flatMap((index) => units[index] ?? []),
  );
}

/** Farther apart than this no two units may be aligned: position · (apart / lengths)² would be too much. */
function reachOf(units: readonly OwnUnit[], most: number, { position = 1 }: GammaOptions): number {
  if (position <= 0) return Infinity;
  const longest = units.reduce((length, { unit }) => Math.max(length, lengthOf(unit)), 0);
  return Math.sqrt(most / position) * 2 * longest;
}
