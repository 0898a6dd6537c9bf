import { spansOverlap } from '../text/span';
import type { Correction } from './correction';
import { isLive } from './correction-life-cycle';

/** Rivals cannot both be applied: their spans overlap, or both insert at one point, in an order nobody gave. */
export function areRivals(a: Correction, b: Correction): boolean {
  return a.id !== b.id && a.anchor.blockId === b.anchor.blockId && spansOverlap(a.anchor, b.anchor);
}

/**
 * For each live correction that has rivals among the others, their ids. Corrections that are rejected,
 * withdrawn or superseded are nobody's rivals.
 */
export function findRivals(corrections: readonly Correction[]): ReadonlyMap<string, readonly string[]> {
  const rivals = new Map<string, string[]>();
  const sorted = corrections.filter((correction) => isLive(correction.state)).sort(compareAnchors);
  for (const [index, one] of sorted.entries()) {
    for (let next = index + 1; next < sorted.length; next++) {
      const other = sorted[next];
      // Sorted by start: from here on nothing begins early enough to touch `one`.
      if (other?.anchor.blockId !== one.anchor.blockId || other.anchor.start > one.anchor.end) break;
      if (!areRivals(one, other)) continue;
      add(rivals, one.id, other.id);
      add(rivals, other.id, one.id);
    }
  }
  return rivals;
}

/** By block, then in text order, an insertion before what is replaced after it. */
export function compareAnchors({ anchor: a }: Correction, { anchor: b }: Correction): number {
  if (a.blockId !== b.blockId) return a.blockId < b.blockId ? -1 : 1;
  return a.start - b.start || a.end - b.end;
}

function add(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
