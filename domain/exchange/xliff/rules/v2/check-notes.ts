import type { Frame } from './frame';
import { isFragment, parseFragment } from './fragment';
import type { Content } from './inline-content';
import { pointsToSpan } from './references';

/** Ids are unique among the notes of one element; a reference leads to a segment of the same unit. */
export function checkNotes(frame: Frame, unit: Content | null): void {
  const { list } = frame.document;
  const seen = new Set<string>();
  for (const note of frame.notes) {
    const id = note.attribute('id');
    if (id !== undefined && seen.has(id))
      list.add('id_repeated', note.start, { id, scope: frame.element.name });
    if (id !== undefined) seen.add(id);
    const ref = frame.document.version === '2.2' ? note.attribute('ref') : undefined;
    if (ref !== undefined) checkReference(note.start, ref, frame, unit);
  }
}

function checkReference(offset: number, value: string, frame: Frame, unit: Content | null): void {
  const { list } = frame.document;
  if (!isFragment(value)) {
    // The specification itself writes a bare id in one place, and a fragment in the others.
    const isKnown = unit?.sourceIds.has(value) === true;
    list.add('reference_unmarked', offset, { attribute: 'ref', value }, isKnown ? 'warning' : 'error');
    return;
  }
  const fragment = parseFragment(value);
  if (fragment === null) list.add('fragment_malformed', offset, { attribute: 'ref', value });
  else if (unit === null || !pointsToSpan(fragment, unit, frame))
    list.add('reference_unknown', offset, { attribute: 'ref', value });
}
