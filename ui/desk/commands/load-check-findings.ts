import { canReview } from '@/domain/review/role';
import { answerOf } from '../groups/ask';
import { applyRequest } from '../outbox/apply-request';
import type { DeskSession } from '../session/desk-session';

/**
 * Asks what checks find in the article as it reads now. Not worth a warning when it fails: what is shown is only older. True when it
 * was answered.
 */
export async function loadCheckFindings(desk: DeskSession): Promise<boolean> {
  if (!canReview(desk.store.view.actor)) return true;
  const answer = await answerOf(() => desk.port.listCheckFindings({ articleId: desk.articleId }));
  if (!answer.ok) return false;
  desk.store.batch(() => {
    desk.store.replaceFindings(answer.value);
    // What was dismissed here and has not been sent.
    for (const request of desk.outbox.listPending())
      if (request.name === 'dismissFinding') applyRequest(desk.store, request, desk.now);
  });
  desk.isSearched.set(true);
  return true;
}
