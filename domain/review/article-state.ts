import { isUndecided } from '../correction/correction-life-cycle';
import type { CorrectionState } from '../correction/correction';
import type { ArticleState, Review } from './review';

/**
 * Where the work on an article stands, from the work itself: in review while somebody reads, reviewed once all who
 * began have finished, approved once nothing waits for a decision. What was exported stays so until there is work on
 * it again.
 */
export function deriveArticleState(
  current: ArticleState,
  reviews: readonly Pick<Review, 'state'>[],
  corrections: readonly CorrectionState[],
): ArticleState {
  if (reviews.length === 0) return 'imported';
  if (reviews.some(({ state }) => state === 'open')) return 'in_review';
  if (corrections.some(isUndecided)) return 'reviewed';
  return current === 'exported' ? 'exported' : 'approved';
}
