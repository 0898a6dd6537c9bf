/** Replaces [start, end) of a text by `insert`. Empty range: an insertion. Empty `insert`: a deletion. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

/** A change that knows where its inserted text begins once all changes of its set are applied. */
export interface PlacedChange extends Change {
  readonly newStart: number;
}

/**
 * Simultaneous changes of one text, in text order, none overlapping another; all offsets but `newStart` are counted
 * in the text before any of them. Changes may touch: a change that begins where another ends comes after it, and
 * insertions at one point keep the order they were given in. Immutable.
 */
export interface ChangeSet {
  readonly changes: readonly PlacedChange[];
}

/** Every function that has nothing to change returns this object. */
export const NO_CHANGES: ChangeSet = { changes: [] };

/** `index` is the place in the list given of the change at fault. */
export interface ChangeSetError {
  readonly code: 'out_of_bounds' | 'out_of_order' | 'overlap';
  readonly index: number;
}

export type ChangeSetResult =
  | { readonly ok: true; readonly value: ChangeSet }
  | { readonly ok: false; readonly errors: readonly ChangeSetError[] };

/**
 * Checks changes of a text of `length` code units and makes a set of them. Changes that do nothing are left out.
 * - `out_of_bounds`: an end outside the text, or before its start.
 * - `out_of_order`: it begins before the change before it.
 * - `overlap`: it begins inside the change before it.
 */
export function createChangeSet(changes: readonly Change[], length: number): ChangeSetResult {
  const errors: ChangeSetError[] = [];
  let previous: Change = { start: 0, end: 0, insert: '' };
  changes.forEach((change, index) => {
    const { start, end } = change;
    if (!(start >= 0 && start <= end && end <= length)) errors.push({ code: 'out_of_bounds', index });
    else if (start < previous.start) errors.push({ code: 'out_of_order', index });
    else if (start < previous.end) errors.push({ code: 'overlap', index });
    previous = change;
  });
  return errors.length > 0 ? { ok: false, errors } : { ok: true, value: changeSetOf(changes) };
}

/** A set of changes that are known to be in order and apart; `createChangeSet` is for those that are not. */
export function changeSetOf(changes: readonly Change[]): ChangeSet {
  const placed: PlacedChange[] = [];
  let shift = 0;
  for (const { start, end, insert } of changes) {
    if (start === end && insert === '') continue;
    placed.push({ start, end, insert, newStart: start + shift });
    shift += insert.length - (end - start);
  }
  return placed.length === 0 ? NO_CHANGES : { changes: placed };
}

export function isIdentity(changeSet: ChangeSet): boolean {
  return changeSet.changes.length === 0;
}

/** The text with all changes made. Throws a RangeError when the set was made for a longer text. */
export function applyChanges(text: string, { changes }: ChangeSet): string {
  if ((changes.at(-1)?.end ?? 0) > text.length) throw new RangeError('The changes reach beyond the text.');
  let result = '';
  let kept = 0;
  for (const { start, end, insert } of changes) {
    result += text.slice(kept, start) + insert;
    kept = end;
  }
  return result + text.slice(kept);
}

/** The set that takes the changed text back to `text`, which must be the text before the changes. */
export function invertChanges(changeSet: ChangeSet, text: string): ChangeSet {
  return changeSetOf(
    changeSet.changes.map(({ start, end, insert, newStart }) => ({
      start: newStart,
      end: newStart + insert.length,
      insert: text.slice(start, end),
    })),
  );
}
