import { BUILT_IN_REASONS, type ReasonCode } from '../correction/decision';

/** A reason for rejecting or sending back that a project offers. */
export interface Reason {
  readonly code: ReasonCode;
  /** '' for a built-in one: its words are in the messages. */
  readonly label: string;
  /** One that is no longer offered still names the decisions that were taken for it. */
  readonly isActive: boolean;
  /** What was refused is a preference and no error: it never scores. */
  readonly isPreference: boolean;
}

/** That are offered at once. */
export const MAX_OWN_REASONS = 20;

/** All reasons of a project: the built-in ones with what it says about them, then its own in the order given. */
export function listReasons(stored: readonly Reason[]): readonly Reason[] {
  const builtIn = BUILT_IN_REASONS.map((code): Reason => {
    const said = stored.find((reason) => reason.code === code);
    return { code, label: '', isActive: said?.isActive ?? true, isPreference: code === 'preference' };
  });
  return [...builtIn, ...stored.filter(({ code }) => code.startsWith('own-'))];
}

/** Whether a decision may be taken for this reason. */
export function isOffered(reasons: readonly Reason[], code: ReasonCode): boolean {
  return reasons.some((reason) => reason.code === code && reason.isActive);
}
