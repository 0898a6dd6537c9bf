import type { Frame } from './frame';
import type { Fragment } from './fragment';
import type { Content } from './inline-content';

/** Whether a fragment names another file or unit than the one it stands in, or none though it has to. */
export function pointsElsewhere({ isAbsolute, file, unit }: Fragment, frame: Frame): boolean {
  if (isAbsolute && (file === null || unit === null)) return true;
  const own = frame.find(({ element }) => (element.name === 'unit' ? element : null));
  return (
    (file !== null && file !== frame.file?.id) ||
    (unit !== null && (own === null || unit !== own.attribute('id')))
  );
}

/** Whether it points to a segment, or to something inline, of this unit. */
export function pointsToSpan(fragment: Fragment, content: Content, frame: Frame): boolean {
  const { leaf } = fragment;
  if (leaf === null || pointsElsewhere(fragment, frame)) return false;
  if (leaf.prefix === null) return content.sourceIds.has(leaf.id);
  return leaf.prefix === 't' && content.targetIds.has(leaf.id);
}

/** Whether it points to a note of this unit. */
export const pointsToNote = (fragment: Fragment, frame: Frame): boolean =>
  fragment.leaf?.prefix === 'n' &&
  !pointsElsewhere(fragment, frame) &&
  fragment.group === null &&
  frame.notes.some((note) => note.attribute('id') === fragment.leaf?.id);
