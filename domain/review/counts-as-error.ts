import type { ErrorMark } from '../annotation/error';
import type { Correction } from '../correction/correction';
import type { Decision, ReasonCode } from '../correction/decision';
import type { Reason } from './reason';

/** The reasons that say of what was refused that it is a matter of taste. */
export function preferenceCodes(reasons: readonly Reason[]): ReadonlySet<ReasonCode> {
  return new Set(reasons.filter(({ isPreference }) => isPreference).map(({ code }) => code));
}

/** A correction with the decision that it rests on, null while there is none. */
export interface DecidedCorrection {
  readonly correction: Pick<Correction, 'state'>;
  readonly decision: Pick<Decision, 'reason'> | null;
}

export function isRefusedAsPreference(
  { correction, decision }: DecidedCorrection,
  preferences: ReadonlySet<ReasonCode>,
): boolean {
  return (
    correction.state === 'rejected' &&
    decision !== null &&
    decision.reason !== null &&
    preferences.has(decision.reason)
  );
}

const isAccepted = (state: Correction['state']): boolean => state === 'approved' || state === 'taken_over';

/** Whether what is wrong is put right by one of its corrections. */
export const isPutRight = (corrections: readonly Pick<DecidedCorrection, 'correction'>[]): boolean =>
  corrections.some(({ correction }) => isAccepted(correction.state));

/**
 * Whether a mark may count in a score. Not when it was withdrawn or refused, and not when an editor said of its
 * correction that it is a preference and no error, unless another correction of it was approved. `corrections` are those
 * of this mark.
 */
export function countsAsError(
  { state }: Pick<ErrorMark, 'state'>,
  corrections: readonly DecidedCorrection[],
  preferences: ReadonlySet<ReasonCode>,
): boolean {
  if (state === 'withdrawn' || state === 'refused') return false;
  if (isPutRight(corrections)) return true;
  return !corrections.some((one) => isRefusedAsPreference(one, preferences));
}
