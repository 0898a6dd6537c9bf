import { failure, type Result } from '../result';
import type { Anchor } from './anchor';
import type { Block } from './block';
import { checkAnchor, type AnchorFailure } from './check-anchor';

export type CorrectionPlaceFailure = AnchorFailure | 'segment_locked';

/** The place of a correction as it may be kept: in a translation that may be changed. See `checkAnchor`. */
export function checkCorrectionPlace(
  anchor: Anchor,
  block: Block | null,
): Result<Anchor, CorrectionPlaceFailure> {
  const place = checkAnchor(anchor, 'target', block);
  return place.ok && block?.isLocked === true ? failure('segment_locked') : place;
}
