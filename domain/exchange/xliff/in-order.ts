import type { Change } from '../../text/change-set';

/** Changes in the order of the document: what is inserted before an element comes before what replaces it. */
export const inOrder = (changes: readonly Change[]): readonly Change[] =>
  changes.toSorted((one, other) => one.start - other.start || one.end - other.end);
