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

/** What each pair of units, or each that has no counterpart, adds to the disorder, in the alignment that adds least. */
export interface UnitaryAlignment {
  readonly one: GammaUnit | null;
  readonly other: GammaUnit | null;
  readonly cost: number;
}

export function alignUnits(
  one: readonly GammaUnit[],
  other: readonly GammaUnit[],
  options: GammaOptions = {},
): readonly UnitaryAlignment[] {
  const aligned: UnitaryAlignment[] = [];
  const [left, right] = [new Set(one.keys()), new Set(other.keys())];
  for (const { rows, columns } of neighbourhoods(one, other, options)) {
    const costOf = (row: number, column: number): number =>
      unitDissimilarity(one[rows[row] ?? 0] ?? NO_UNIT, other[columns[column] ?? 0] ?? NO_UNIT, options);
    const saved = rows.map((_, row) =>
      columns.map((__, column) => Math.max(0, 2 * UNPAIRED - costOf(row, column))),
    );
    for (const [row, column] of bestAssignment(saved)) {
      const [first, second] = [rows[row] ?? 0, columns[column] ?? 0];
      left.delete(first);
      right.delete(second);
      aligned.push({ one: one[first] ?? null, other: other[second] ?? null, cost: costOf(row, column) });
    }
  }
  for (const index of left) aligned.push({ one: one[index] ?? null, other: null, cost: UNPAIRED });
  for (const index of right) aligned.push({ one: null, other: other[index] ?? null, cost: UNPAIRED });
  return aligned;
}

const NO_UNIT: GammaUnit = { start: 0, end: 0, category: '' };

/** Units are in order; the sum of what they cost over the mean number of units. */
export function disorderOf(
  one: readonly GammaUnit[],
  other: readonly GammaUnit[],
  options: GammaOptions = {},
): number {
  const mean = (one.length + other.length) / 2;
  return mean === 0 ? 0 : alignUnits(one, other, options).reduce((sum, { cost }) => sum + cost, 0) / mean;
}

/**
 * γ of two annotators: Y. Mathet, A. Widlöcher, J.-P. Métivier, "The unified and holistic method gamma (γ) for inter-annotator agreement measure and alignment" (2015). Chance is what
 * comes when each annotator is put in the place of either at random, and moved along the continuum, of `length`, by a random distance: what goes over its end comes in at its
 * beginning. Of more annotators, take the mean over their pairs; the alignment of all of them at once is not made here.
 */
export function gammaAgreement(
  one: readonly GammaUnit[],
  other: readonly GammaUnit[],
  length: number,
  options: GammaOptions = {},
): Gamma {
  const observed = disorderOf(one, other, options);
  const expected = chanceDisorder(one, other, length, options);
  return { gamma: expected === 0 ? null : 1 - observed / expected, observed, expected };
}

/** The mean disorder of continua drawn by chance. */
export function chanceDisorder(
  one: readonly GammaUnit[],
  other: readonly GammaUnit[],
  length: number,
  options: GammaOptions = {},
): number {
  const { samples = 30, random = Math.random } = options;
  // Of two that marked nothing there is no chance to speak of.
  if (one.length + other.length === 0 || length <= 0) return 0;
  const draw = (): readonly GammaUnit[] =>
    moveUnits(random() < 0.5 ? one : other, Math.floor(random() * length), length);
  let sum = 0;
  for (let sample = 0; sample < samples; sample++) sum += disorderOf(draw(), draw(), options);
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

interface Neighbourhood {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** Units that may be paired at all are near each other, so the best alignment is made of small ones: the connected parts of what may be paired. */
function neighbourhoods(
  one: readonly GammaUnit[],
  other: readonly GammaUnit[],
  options: GammaOptions,
): readonly Neighbourhood[] {
  const parents = Array.from({ length: one.length + other.length }, (_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parents[root] !== root) root = parents[root] ?? root;
    for (let at = index; at !== root;) [parents[at], at] = [root, parents[at] ?? root];
    return root;
  };
  const reach = reachOf(one, other, options);
  const order = Array.from(other.keys()).sort((a, b) => (other[a]?.start ?? 0) - (other[b]?.start ?? 0));
  const starts = order.map((index) => other[index]?.start ?? 0);
  const joined = new Set<number>();
  one.forEach((unit, row) => {
    for (let at = firstFrom(starts, unit.start - reach); at < order.length; at++) {
      const column = order[at] ?? 0;
      const counterpart = other[column];
      if (counterpart === undefined || counterpart.start > unit.start + reach) break;
      if (unitDissimilarity(unit, counterpart, options) >= 2 * UNPAIRED) continue;
      parents[rootOf(row)] = rootOf(one.length + column);
      joined.add(row).add(one.length + column);
    }
  });
  const parts = new Map<number, { rows: number[]; columns: number[] }>();
  for (const index of joined) {
    const root = rootOf(index);
    const part = parts.get(root) ?? { rows: [], columns: [] };
    parts.set(root, part);
    if (index < one.length) part.rows.push(index);
    else part.columns.push(index - one.length);
  }
  return Array.from(parts.values());
}

/** Farther apart than this no two units may be paired: position · (apart / lengths)² would be 2 or more. */
function reachOf(
  one: readonly GammaUnit[],
  other: readonly GammaUnit[],
  { position = 1 }: GammaOptions,
): number {
  if (position <= 0) return Infinity;
  const longest = (units: readonly GammaUnit[]): number =>
    units.reduce((most, unit) => Math.max(most, lengthOf(unit)), 0);
  return Math.sqrt(2 / position) * (longest(one) + longest(other));
}

function firstFrom(ascending: readonly number[], least: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
