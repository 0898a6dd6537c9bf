import { trimSpaces } from '../white-space';

/** Pairs that share less than this are two paragraphs. */
const MIN_SIMILARITY = 0.5;
/** So many characters are compared in a second or two; what is left then has no pair. */
const MAX_COMPARED = 5_000_000;

/**
 * For each paragraph of a document, the number of the block that it is, or null: the same text first, in order; what is left between two such
 * pairs by how alike it is.
 */
export function matchParagraphs(
  paragraphs: readonly string[],
  blocks: readonly string[],
): readonly (number | null)[] {
  const found = paragraphs.map(trimSpaces);
  const wanted = blocks.map(trimSpaces);
  const matched: (number | null)[] = paragraphs.map(() => null);
  for (const [paragraph, block] of commonInOrder(found, wanted)) matched[paragraph] = block;
  fillGaps(matched, found, wanted);
  return matched;
}

/** More of the same on both sides are taken to be in the same order: all pairs of them would be too many. */
const MAX_ALIKE = 20;

function commonInOrder(
  paragraphs: readonly string[],
  blocks: readonly string[],
): readonly (readonly [number, number])[] {
  const places = new Map<string, number[]>();
  for (const [index, text] of blocks.entries()) {
    const all = places.get(text);
    if (all === undefined) places.set(text, [index]);
    else all.push(index);
  }
  const seen = new Map<string, number>();
  const candidates = paragraphs.flatMap((text, paragraph) => {
    const all = places.get(text) ?? [];
    const count = seen.get(text) ?? 0;
    seen.set(text, count + 1);
    const some = all.length > MAX_ALIKE ? all.slice(count, count + 1) : all;
    return some.map((block) => [paragraph, block] as const);
  });
  return longestRising(candidates);
}

/** The longest list of pairs that rises on both sides (patience sorting). */
function longestRising(
  pairs: readonly (readonly [number, number])[],
): readonly (readonly [number, number])[] {
  interface Link {
    readonly pair: readonly [number, number];
    readonly before: Link | null;
  }
  // Of one paragraph the last block first, so that no two of its pairs are in one list.
  const sorted = [...pairs].sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const piles: Link[] = [];
  for (const pair of sorted) {
    let low = 0;
    let high = piles.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((piles[middle]?.pair[1] ?? Infinity) < pair[1]) low = middle + 1;
      else high = middle;
    }
    piles[low] = { pair, before: piles[low - 1] ?? null };
  }
  const found: (readonly [number, number])[] = [];
  for (let link = piles.at(-1) ?? null; link !== null; link = link.before) found.push(link.pair);
  return found.reverse();
}

function fillGaps(
  matched: (number | null)[],
  paragraphs: readonly string[],
  blocks: readonly string[],
): void {
  // Of each paragraph, the block that the next one with a pair has.
  const limits: number[] = [];
  let limit = blocks.length;
  for (let index = matched.length - 1; index >= 0; index--) limits[index] = limit = matched[index] ?? limit;
  let from = 0;
  let compared = 0;
  for (const [index, match] of matched.entries()) {
    if (match !== null) {
      from = match + 1;
      continue;
    }
    let best = MIN_SIMILARITY;
    let found: number | null = null;
    const text = paragraphs[index] ?? '';
    for (let block = from; block < (limits[index] ?? 0) && compared < MAX_COMPARED; block++) {
      const other = blocks[block] ?? '';
      compared++;
      if (mostAlike(text, other) <= best) continue;
      compared += text.length + other.length;
      const alike = similarity(text, other);
      if (alike > best) [best, found] = [alike, block];
    }
    matched[index] = found;
    if (found !== null) from = found + 1;
  }
}

/** No two texts of these lengths have more in common. */
const mostAlike = (a: string, b: string): number =>
  (2 * Math.min(a.length, b.length)) / Math.max(1, a.length + b.length);

/** The share of pairs of characters that two texts have in common (Dice). */
export function similarity(a: string, b: string): number {
  const counts = new Map<string, number>();
  for (let at = 0; at < a.length - 1; at++) {
    const pair = a.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  let common = 0;
  for (let at = 0; at < b.length - 1; at++) {
    const pair = b.slice(at, at + 2);
    const left = counts.get(pair) ?? 0;
    if (left === 0) continue;
    counts.set(pair, left - 1);
    common++;
  }
  return a === b ? 1 : (2 * common) / Math.max(1, a.length + b.length - 2);
}
