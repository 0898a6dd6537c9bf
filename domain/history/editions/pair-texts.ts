import { diffArrays } from 'diff';
import { likenessOf, type TextLikeness } from './text-likeness';

/** Places in two lists of texts. */
export interface Pair {
  readonly former: number;
  readonly next: number;
}

export interface PairedTexts {
  /** The same text to the letter, each place once. */
  readonly same: readonly Pair[];
  /** Those of `same` that do not stand in the order of the others. */
  readonly moved: ReadonlySet<Pair>;
  /** Texts that are likely to be versions of one another: what is certain, and what is alike between those in order. */
  readonly alike: readonly Pair[];
}

/** Of the longest stretch of paragraphs that are alike and not the same. */
export interface PairProgress {
  readonly done: number;
  readonly total: number;
}

/** Steps that a comparison may take before it gives up, and texts that stand once are looked for by themselves. */
const MAX_EDITS = 2_000;
/** Two paragraphs about the same share more of their words; a quarter is what any two share. */
export const MIN_LIKENESS = 0.4;
/** Enough where as many paragraphs stand between the same neighbours as stood there before. */
const MIN_LIKENESS_IN_PLACE = 0.2;
/** How far from where it would stand, were nothing but words changed, a text is looked for: a novel that is all new takes seconds. */
const REACH = 128;

/**
 * Which texts of a list are those of a later list. `findCertain` names pairs of other texts that belong together whatever
 * they say.
 */
export function* pairTextsInSteps(
  former: readonly string[],
  next: readonly string[],
  likeness: TextLikeness,
  findCertain: (free: FreePlaces) => readonly Pair[] = () => [],
): Generator<PairProgress, PairedTexts> {
  const inPlace = [...comparePlaces(former, next)];
  const same = inListOrder([...inPlace, ...pairRest(former, next, new FreePlaces(inPlace))]);
  const certain = findCertain(new FreePlaces(same));
  const taken = inListOrder([...same, ...certain]);
  const inOrder = longestRise(taken);
  const free = new FreePlaces(taken);
  const alike: Pair[] = [];
  for (const gap of gapsBetween(inOrder, former.length, next.length))
    alike.push(...(yield* pairAlike(former, next, free.of(gap), likeness)));
  const rising = new Set(inOrder);
  return { same, moved: new Set(same.filter((pair) => !rising.has(pair))), alike: [...certain, ...alike] };
}

/** What no pair has taken yet. */
export class FreePlaces {
  readonly #former: ReadonlySet<number>;
  readonly #next: ReadonlySet<number>;

  constructor(pairs: readonly Pair[]) {
    this.#former = new Set(pairs.map((pair) => pair.former));
    this.#next = new Set(pairs.map((pair) => pair.next));
  }

  hasFormer(index: number): boolean {
    return !this.#former.has(index);
  }

  hasNext(index: number): boolean {
    return !this.#next.has(index);
  }

  of({ former, next }: Gap): Gap {
    return {
      former: former.filter((index) => this.hasFormer(index)),
      next: next.filter((index) => this.hasNext(index)),
    };
  }
}

const inListOrder = (pairs: readonly Pair[]): readonly Pair[] => [...pairs].sort((a, b) => a.next - b.next);

/**
 * What a comparison of the lists, text by text, leaves as it is; nothing where they have too little in common. What is in one list alone is
 * the same as nothing, so it takes no time.
 */
function* comparePlaces(former: readonly string[], next: readonly string[]): Generator<Pair> {
  const numbers = new Map(former.map((text, index) => [text, index]));
  const ofNext = next.flatMap((text, place) => {
    const number = numbers.get(text);
    return number === undefined ? [] : [{ number, place }];
  });
  const met = new Set(ofNext.map(({ number }) => number));
  const ofFormer = former.flatMap((text, place) => {
    const number = numbers.get(text) ?? -1;
    return met.has(number) ? [{ number, place }] : [];
  });
  const numbersOf = (list: readonly { readonly number: number }[]) => list.map(({ number }) => number);
  const runs = diffArrays(numbersOf(ofFormer), numbersOf(ofNext), { maxEditLength: MAX_EDITS }) ?? [];
  let at: Pair = { former: 0, next: 0 };
  for (const { added, removed, value } of runs) {
    if (!added && !removed) {
      for (let step = 0; step < value.length; step++) {
        const [one, other] = [ofFormer[at.former + step], ofNext[at.next + step]];
        if (one && other) yield { former: one.place, next: other.place };
      }
    }
    at = {
      former: at.former + (added ? 0 : value.length),
      next: at.next + (removed ? 0 : value.length),
    };
  }
}

/** Texts that stand elsewhere now: the first that is left with the first that is left. */
function pairRest(former: readonly string[], next: readonly string[], free: FreePlaces): readonly Pair[] {
  const places = new Map<string, number[]>();
  former.forEach((text, index) => {
    if (!free.hasFormer(index)) return;
    const list = places.get(text);
    if (list) list.push(index);
    else places.set(text, [index]);
  });
  return next.flatMap((text, index) => {
    if (!free.hasNext(index)) return [];
    const place = places.get(text)?.shift();
    return place === undefined ? [] : [{ former: place, next: index }];
  });
}

/** The most of these pairs, given by their place in the list after, that rise in the list before as well. */
export function longestRise(pairs: readonly Pair[]): readonly Pair[] {
  const ends: number[] = [];
  const before: number[] = [];
  pairs.forEach((pair, index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.former ?? 0) < pair.former) low = middle + 1;
      else high = middle;
    }
    before.push(low > 0 ? (ends[low - 1] ?? -1) : -1);
    ends[low] = index;
  });
  const rise: Pair[] = [];
  for (let at = ends.at(-1) ?? -1; at !== -1; at = before[at] ?? -1) {
    const pair = pairs[at];
    if (pair) rise.push(pair);
  }
  return rise.reverse();
}

interface Gap {
  readonly former: readonly number[];
  readonly next: readonly number[];
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step);

/** What lies between pairs that stand in order. */
function gapsBetween(pairs: readonly Pair[], formerCount: number, nextCount: number): readonly Gap[] {
  let last: Pair = { former: -1, next: -1 };
  return [...pairs, { former: formerCount, next: nextCount }].map((pair) => {
    const gap = {
      former: range(last.former + 1, pair.former),
      next: range(last.next + 1, pair.next),
    };
    last = pair;
    return gap;
  });
}

/** The pairs of a gap that are most alike in all, in order. */
function* pairAlike(
  former: readonly string[],
  next: readonly string[],
  gap: Gap,
  likeness: TextLikeness,
): Generator<PairProgress, readonly Pair[]> {
  if (gap.former.length === 0 || gap.next.length === 0) return [];
  const least = gap.former.length === gap.next.length ? MIN_LIKENESS_IN_PLACE : MIN_LIKENESS;
  const bags = (texts: readonly string[], places: readonly number[]) =>
    new Map(places.map((place) => [place, likeness.bagOf(texts[place] ?? '')]));
  const ofFormer = bags(former, gap.former);
  const ofNext = bags(next, gap.next);
  return yield* bestPairs(gap, (a, b) => {
    const [one, other] = [ofFormer.get(a), ofNext.get(b)];
    return one === undefined || other === undefined ? 0 : likenessOf(one, other, least);
  });
}

/** Rows between two steps: some milliseconds. */
const ROWS_A_STEP = 64;

/** The best path through a band of a table: each step leaves one out or takes two together. */
function* bestPairs(
  { former, next }: Gap,
  valueOf: (a: number, b: number) => number,
): Generator<PairProgress, readonly Pair[]> {
  const slope = next.length / former.length;
  const reach = Math.max(REACH, Math.ceil(slope) + 1);
  /** The first column of the band in a row; outside of it nothing is better than what is inside. */
  const fromOf = (row: number): number => Math.max(0, Math.floor(row * slope) - reach);
  const toOf = (row: number): number => Math.min(next.length, Math.ceil(row * slope) + reach);
  const rows: Float64Array[] = [new Float64Array(toOf(0) - fromOf(0) + 1)];
  const at = (row: number, column: number): number => {
    const cells = rows[row];
    if (cells === undefined || column < fromOf(row)) return 0;
    return cells[Math.min(column, toOf(row)) - fromOf(row)] ?? 0;
  };
  for (const [index, a] of former.entries()) {
    if (index % ROWS_A_STEP === 0 && index > 0) yield { done: index, total: former.length };
    const row = index + 1;
    const cells = new Float64Array(toOf(row) - fromOf(row) + 1);
    rows.push(cells);
    for (let column = fromOf(row); column <= toOf(row); column++) {
      const b = next[column - 1];
      const value = b === undefined ? 0 : valueOf(a, b);
      const together = value === 0 ? 0 : at(row - 1, column - 1) + value;
      const left = column === fromOf(row) ? 0 : at(row, column - 1);
      cells[column - fromOf(row)] = Math.max(at(row - 1, column), left, together);
    }
  }
  const pairs: Pair[] = [];
  let row = former.length;
  let column = next.length;
  while (row > 0 && column > 0) {
    const here = at(row, column);
    if (here === at(row - 1, column)) row -= 1;
    else if (here === at(row, column - 1)) column -= 1;
    else pairs.push({ former: former[--row] ?? 0, next: next[--column] ?? 0 });
  }
  return pairs.reverse();
}
