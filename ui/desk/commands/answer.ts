import type { Correction } from '@/domain/correction/correction';
import type { CorrectionAnswer } from '@/domain/correction/correction-life-cycle';
import { mayAnswer as isAnswerable } from '@/domain/review/rounds';
import { canReview } from '@/domain/review/role';
import { applyRequest } from '../outbox/apply-request';
import type { DeskRequest } from '../outbox/request';
import type { DeskSession } from '../session/desk-session';

/** Whether the person may answer what was decided on their correction; also when their review is finished. */
export function mayAnswer(desk: DeskSession, correction: Correction): boolean {
  const { actor, rounds } = desk.store.view;
  return correction.proposerId === actor.userId && canReview(actor) && isAnswerable(correction, rounds);
}

/**
 * Answers a refusal or a request for changes. It is kept in the outbox like all that is written here, but not in the
 * history: an answer has been read by the time anybody could take it back.
 */
export function answer(desk: DeskSession, correction: Correction, given: CorrectionAnswer): void {
  const { id: correctionId, articleId, version: baseVersion } = correction;
  const input = { id: desk.newId(), articleId, correctionId, baseVersion, ...given };
  const request: DeskRequest = { name: 'answerDecision', input };
  applyRequest(desk.store, request, desk.now);
  desk.outbox.add(request);
  desk.tell({ kind: 'answered' });
}
