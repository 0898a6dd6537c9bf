import type { Verdict } from '../correction/correction-life-cycle';
import type { Correction } from '../correction/correction';
import type { Decision } from '../correction/decision';
import type { Failure } from '../result';

/** What becomes of the corrections that cannot stand beside one that is approved: nothing is refused in silence. */
export interface RivalChoice {
  /** `leave` the undecided ones to be decided, or `supersede` them; null where nobody has chosen. */
  readonly undecided: 'leave' | 'supersede' | null;
  /**
   * `keep` those that are approved, which refuses this one; `replace` them by it; or `merge`: approve this one together
   * with what they changed, in their place.
   */
  readonly approved: 'keep' | 'replace' | 'merge';
}

export const NO_CHOICE: RivalChoice = { undecided: null, approved: 'keep' };

/** A decision as it is asked for. Its id is made by who asks, so that asking twice decides once. */
export interface DecisionRequest extends Verdict {
  readonly id: string;
  readonly correctionId: string;
  /** The version of the correction that was looked at. */
  readonly baseVersion: number;
  /** Decide on one's own proposal although the project asks for four eyes. */
  readonly override: boolean;
  readonly rivals: RivalChoice;
}

/**
 * What came of it. `saved`: the correction as it is now, and the decision. `stale`: somebody changed or decided the correction first;
 * it stands as it is given, with the decision it rests on. `refused`: nothing was done, `code` says why.
 */
export interface DecisionResult extends Partial<Failure> {
  readonly correctionId: string;
  readonly outcome: 'saved' | 'stale' | 'refused';
  readonly correction: Correction;
  readonly decision: Decision | null;
  /** Corrections that can no longer be approved beside this one, or, when refused, those in its way. */
  readonly rivals: readonly string[];
  /** Other corrections that changed with it, as they are now. */
  readonly changed: readonly Correction[];
}
