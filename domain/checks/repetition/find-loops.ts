import type { TextUnits } from './text-units';

/** Units [from, from + period), which stand again right after themselves: `matched` units in a row are as one period before. */
export interface Loop {
  readonly from: number;
  readonly period: number;
  readonly matched: number;
}

/** Longer loops are whole paragraphs set twice. */
const LONGEST = 120;
const SLOTS = 1 << 12;

/** The unit that a hash was last met at, plus the offset of the text being read: what is below it is of another text. */
const lastMet = new Int32Array(SLOTS);
let offset = 1;

/** Runs of units that repeat those right before them, none overlapping another. Time grows with the length only. */
export function findLoops({ hashes, count }: Pick<TextUnits, 'hashes' | 'count'>): readonly Loop[] {
  const loops: Loop[] = [];
  if (offset > 0x3fffffff) {
    lastMet.fill(0);
    offset = 1;
  }
  let examined = 0;
  let done = 0;
  for (let at = 0; at < count; at++) {
    const hash = hashes[at] ?? 0;
    const slot = (hash ^ (hash >>> 12)) & (SLOTS - 1);
    const before = (lastMet[slot] ?? 0) - offset;
    lastMet[slot] = at + offset;
    const period = at - before;
    if (before < done || hashes[before] !== hash || period < 2 || period > LONGEST) {
      examined = 0;
      continue;
    }
    // The unit before was looked at with the same period, so what can be matched has been.
    if (period === examined) continue;
    examined = period;
    let end = at + 1;
    while (end < count && hashes[end] === hashes[end - period]) end += 1;
    let from = before;
    while (from > done && hashes[from - 1] === hashes[from - 1 + period]) from -= 1;
    const matched = end - from - period;
    if (matched < period) continue;
    loops.push({ from, period, matched });
    done = end;
  }
  offset += count + 1;
  return loops;
}
