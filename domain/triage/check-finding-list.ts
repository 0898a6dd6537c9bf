import type { CheckDismissal } from './check-dismissal';
import type { CheckFinding } from './check-finding';

/** What the desk is given: all that is found, answered or not, in text order. */
export interface CheckFindingList {
  readonly findings: readonly CheckFinding[];
  /** Of the article and of its project, as far as they are about checks that found something. */
  readonly dismissals: readonly CheckDismissal[];
  /** Ids of the checks whose findings have to be answered before a review is finished. */
  readonly blocking: readonly string[];
}

export const NO_CHECK_FINDINGS: CheckFindingList = { findings: [], dismissals: [], blocking: [] };
