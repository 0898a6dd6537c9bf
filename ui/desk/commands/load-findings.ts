import { canReview } from '@/domain/review/role';
import { answerOf } from '../groups/ask';
import type { DeskSession } from '../session/desk-session';

/** Asks for the places that are like ones corrected before. Not worth a warning when it fails: they come another time. */
export async function loadFindings(desk: DeskSession): Promise<void> {
  // Whoever rates corrects nothing.
  if (desk.isEsa || !canReview(desk.store.view.actor)) return;
  const answer = await answerOf(() => desk.port.groups.listFindings({ articleId: desk.articleId }));
  if (answer.ok) desk.findings.set(answer.value);
}
