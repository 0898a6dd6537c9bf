import { placeChanges, type ChangeInForce } from './change-in-force';

/**
 * The change that the letter at `offset` of a block's text comes from; null when it is as it was imported. `changes`:
 * those of the block. Found through the change set and not by looking for words, so that a word that stands twice is
 * never taken for the other.
 */
export function blameAt(changes: readonly ChangeInForce[], offset: number): ChangeInForce | null {
  return placeChanges(changes).find(({ newStart, newEnd }) => newStart <= offset && offset < newEnd) ?? null;
}

/** A stretch of text that comes from one change, or from none. */
export interface BlamedStretch {
  readonly text: string;
  readonly change: ChangeInForce | null;
}

/** The part [start, end) of a block's text, parted where what it comes from changes; none is empty. */
export function blameStretches(
  text: string,
  changes: readonly ChangeInForce[],
  start = 0,
  end = text.length,
): readonly BlamedStretch[] {
  const stretches: BlamedStretch[] = [];
  const add = (from: number, to: number, change: ChangeInForce | null) => {
    if (from < to) stretches.push({ text: text.slice(from, to), change });
  };
  let done = start;
  for (const { newStart, newEnd, ...change } of placeChanges(changes)) {
    const from = Math.max(newStart, done);
    const to = Math.min(newEnd, end);
    if (from >= to) continue;
    add(done, from, null);
    add(from, to, change);
    done = to;
  }
  add(done, end, null);
  return stretches;
}
