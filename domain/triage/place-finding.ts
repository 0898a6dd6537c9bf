import type { PlacedChange, ChangeSet } from '../text/change-set';
import { applyChanges, invertChanges } from '../text/change-set';
import { snapToGraphemes } from '../text/graphemes';
import { mapSpan } from '../text/map-span';
import { isEmptySpan, type Span } from '../text/span';

/** A place that was found in a corrected text, as a place in the text before it was corrected. */
export interface PlacedSpan {
  /** In the imported text. */
  readonly imported: Span;
  /** In the corrected text: what was found, and the whole of each correction that it reaches into. */
  readonly current: Span;
  /** Whether replacing `imported` replaces `current`. */
  readonly isExact: boolean;
}

/**
 * Null where it lies within what one correction put there: an editor has approved these very words, and a correction of them
 * would be a rival of the approved one in all of its span.
 */
export function placeFinding(imported: string, changes: ChangeSet, found: Span): PlacedSpan | null {
  const touched = changes.changes.filter((change) => reachesInto(change, found));
  if (touched.some((change) => isWithin(change, found))) return null;
  let current = found;
  for (const { newStart, insert } of touched)
    current = {
      start: Math.min(current.start, newStart),
      end: Math.max(current.end, newStart + insert.length),
    };
  const back = mapSpan(invertChanges(changes, imported), current, { edges: 'exclude', deletion: 'collapse' });
  if (back === null) return null;
  let { start, end } = back;
  for (const change of touched) {
    start = Math.min(start, change.start);
    end = Math.max(end, change.end);
  }
  // An insertion at the very edge would not be replaced: spans that only touch are no rivals.
  const isExact = !touched.some(
    (change) => isEmptySpan(change) && (change.start === start || change.end === end),
  );
  return widen(imported, changes, { imported: { start, end }, current, isExact });
}

/** Whether some of what the change put there was found; of a deletion, whether its place lies inside. */
function reachesInto({ newStart, insert }: PlacedChange, { start, end }: Span): boolean {
  const newEnd = newStart + insert.length;
  return newStart < end && start < newEnd;
}

function isWithin({ newStart, insert }: PlacedChange, found: Span): boolean {
  const newEnd = newStart + insert.length;
  return isEmptySpan(found)
    ? newStart < found.start && found.start < newEnd
    : newStart <= found.start && found.end <= newEnd;
}

/** To whole characters of the imported text: an anchor may not cut one. */
function widen(imported: string, changes: ChangeSet, placed: PlacedSpan): PlacedSpan | null {
  const whole = snapToGraphemes(imported, placed.imported);
  if (whole === placed.imported) return placed;
  // Nothing can be put inside a character.
  if (isEmptySpan(placed.imported)) return null;
  const before = placed.imported.start - whole.start;
  const after = whole.end - placed.imported.end;
  const current = { start: placed.current.start - before, end: placed.current.end + after };
  const text = applyChanges(imported, changes);
  const isUntouched =
    imported.slice(whole.start, placed.imported.start) === text.slice(current.start, placed.current.start) &&
    imported.slice(placed.imported.end, whole.end) === text.slice(placed.current.end, current.end);
  return isUntouched ? { ...placed, imported: whole, current } : null;
}
