import type { Span } from '../text/span';
import type { Correction } from './correction';
import { isUndecided } from './correction-life-cycle';
import { areRivals } from './find-rivals';
import { rebaseCorrection, type Rebased, type RebaseText } from './rebase-correction';

export type Orphan = Extract<Rebased, { readonly kind: 'orphan' }>;

/** How the correction lost its words to approved ones; null where it did not. `others` are corrections of its block. */
export function findOrphan(
  correction: Correction,
  others: readonly Correction[],
  text: RebaseText,
): Orphan | null {
  if (!isUndecided(correction.state)) return null;
  const rebased = rebaseCorrection(correction, approvedOf(others), text);
  return rebased.kind === 'orphan' ? rebased : null;
}

/**
 * Whether approved corrections leave these words of the imported text as they are, so that the correction can have them; in its
 * own block unless another is named. `others` are corrections of that block.
 */
export function isFreePlace(
  correction: Correction,
  place: Span & { readonly blockId?: string },
  others: readonly Correction[],
): boolean {
  const placed = { ...correction, anchor: { ...correction.anchor, ...place } };
  return approvedOf(others).every((other) => !areRivals(placed, other));
}

function approvedOf(corrections: readonly Correction[]): readonly Correction[] {
  return corrections.filter(({ state }) => state === 'approved');
}
