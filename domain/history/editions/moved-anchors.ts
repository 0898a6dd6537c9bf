import type { Anchor } from '../../article/anchor';
import type { Side } from '../../article/block';
import { placeOf, type Move } from './edition';

/** What an edition moves, as it is kept with it. */
export function moveOf(
  subjectId: string,
  side: Side,
  from: Anchor,
  to: Anchor,
  approvalId: string | null = null,
): Move {
  return { subjectId, side, from: placeOf(from), to: placeOf(to), approvalId };
}
