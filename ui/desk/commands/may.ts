import { canDecide, canReview } from '@/domain/review/role';
import type { DeskSession } from '../session/desk-session';
import type { Hindrance } from '../session/notice';
import { ownerOf, type DeskMark } from '../store/desk-mark';

/** Whether the person may mark, correct and check. Who finished a review opens it again first, so that nothing changes by mistake. */
export function mayReview(desk: DeskSession): boolean {
  return reviewHindrance(desk) === null;
}

export function mayDecide(desk: DeskSession): boolean {
  return canDecide(desk.store.view.actor);
}

/** A reviewer changes only what is theirs. */
export function mayChange(desk: DeskSession, mark: DeskMark): boolean {
  return mayReview(desk) && ownerOf(mark) === desk.store.view.actor.userId;
}

/** An editor may also take back what others marked. */
export function mayWithdraw(desk: DeskSession, mark: DeskMark): boolean {
  return mayChange(desk, mark) || (mayDecide(desk) && mark.kind === 'error');
}

/** The same as `mayReview`; says why not when the answer is no. */
export function checkReview(desk: DeskSession): boolean {
  const hindrance = reviewHindrance(desk);
  if (hindrance !== null) desk.refuse(hindrance);
  return hindrance === null;
}

/** The same as `mayChange`; says why not when the answer is no. */
export function checkChange(desk: DeskSession, mark: DeskMark): boolean {
  if (!checkReview(desk)) return false;
  const isAllowed = mayChange(desk, mark);
  if (!isAllowed) desk.refuse('notYours');
  return isAllowed;
}

/** Whether the text may be corrected; says why not when its file has it locked. */
export function checkUnlocked(desk: DeskSession, blockId: string): boolean {
  const isLocked = desk.store.index.blocks.get(blockId)?.isLocked === true;
  if (isLocked) desk.refuse('locked');
  return !isLocked;
}

function reviewHindrance(desk: DeskSession): Hindrance | null {
  if (!canReview(desk.store.view.actor)) return 'needsRole';
  return desk.isFinished ? 'finished' : null;
}
