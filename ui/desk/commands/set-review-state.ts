import type { Review } from '@/domain/review/review';
import type { DeskSession } from '../session/desk-session';

/** Finishes the review or opens it again, and says how that went. */
export async function setReviewState(desk: DeskSession, state: Review['state']): Promise<void> {
  try {
    const answer = await desk.port.setReviewState({ articleId: desk.articleId, state });
    if (answer.ok) {
      desk.store.setReview(answer.value);
      settleAssignment(desk, state);
      desk.tell({ kind: 'review', state });
    } else {
      desk.tell({ kind: 'refused', failure: answer.error });
    }
  } catch {
    desk.tell({ kind: 'refused', failure: { code: 'connection_lost' } });
  }
}

/** As the server does: what was asked for is done with the review, and open again with it. */
function settleAssignment({ assignment }: DeskSession, state: Review['state']): void {
  const asked = assignment.get();
  if (asked === null) return;
  if (state === 'finished') assignment.set({ ...asked, state: 'done' });
  else if (asked.state === 'done') assignment.set({ ...asked, state: 'open', note: '' });
}
