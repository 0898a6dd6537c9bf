import type { ReviewPlan } from './plan-review';

/** What taking in a reviewed document does, or would do. */
export interface ReviewImportOutcome extends ReviewPlan {
  readonly isDone: boolean;
}
