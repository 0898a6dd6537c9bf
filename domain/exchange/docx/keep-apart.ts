import type { BlockEdit } from './change-parts';
import type { BlockChange } from './paint-runs';

/** An edit of one of the paragraphs of a document, by its number among them. */
export interface NumberedEdit extends BlockEdit {
  readonly index: number;
}

/** Within so many milliseconds LibreOffice takes changes by one author for one. */
const A_MINUTE = 60_000;

/**
 * LibreOffice makes one change of two that touch, by the same author and of the same minute: also where one ends a paragraph and the other
 * begins the next, and then the end of the paragraph goes with them. Of two like that the second says no time.
 */
export function keepApart(edits: readonly NumberedEdit[]): readonly BlockEdit[] {
  const apart: BlockEdit[] = [];
  let before: { readonly next: number; readonly change: BlockChange } | null = null;
  for (const edit of edits) {
    const { block, index } = edit;
    const [first, ...others] = edit.changes;
    const touches: boolean =
      before?.next === index && first?.start === 0 && areTakenForOne(before.change, first);
    const changes: readonly BlockChange[] =
      touches && first !== undefined ? [withoutTime(first), ...others] : edit.changes;
    const last = changes.at(-1);
    before = last?.end === block.text.length ? { next: index + 1, change: last } : null;
    apart.push({ ...edit, changes });
  }
  return apart;
}

function areTakenForOne(one: BlockChange, other: BlockChange): boolean {
  const inserts = one.insert !== '' && other.insert !== '';
  const deletes = one.start < one.end && other.start < other.end;
  const [ours, theirs] = [one.tracked, other.tracked];
  if ((!inserts && !deletes) || ours?.author !== theirs?.author) return false;
  const apart = Math.abs(timeOf(ours?.date) - timeOf(theirs?.date));
  return apart <= A_MINUTE;
}

/** A change without a time is of the beginning of time. */
const timeOf = (date: string | undefined): number => (date ? Date.parse(date) : 0);

const withoutTime = (change: BlockChange): BlockChange => ({
  ...change,
  tracked: change.tracked && { ...change.tracked, date: '' },
});
