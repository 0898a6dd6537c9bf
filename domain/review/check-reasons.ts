import { failure, type Failure } from '../result';
import { listReasons, MAX_OWN_REASONS, type Reason } from './reason';

export type ReasonsFailure = 'reason_label' | 'reason_label_taken' | 'too_many_reasons' | 'no_reason_left';

/** In UTF-16 code units: it stands on a button. */
export const MAX_REASON_LABEL = 60;

/** Control characters are no text; a line break would make two lines of one button. */
const FORBIDDEN = /[\p{Cc}\p{Cs}\u2028\u2029]/u;

/**
 * What is wrong with the reasons that a project is to have, or null. Own labels are compared as people read them:
 * capitals and the way of composing letters make no difference.
 */
export function checkReasons(wanted: readonly Reason[]): Failure<ReasonsFailure> | null {
  const own = wanted.filter(isOwnReason);
  // Those that only name old decisions take no room where reasons are offered.
  const offered = own.filter(({ isActive }) => isActive);
  if (offered.length > MAX_OWN_REASONS) return failure('too_many_reasons', { max: MAX_OWN_REASONS }).error;
  const seen = new Set<string>();
  for (const { label } of own) {
    const isWrong = label.trim() === '' || label.length > MAX_REASON_LABEL || FORBIDDEN.test(label);
    if (isWrong) return failure('reason_label', { max: MAX_REASON_LABEL }).error;
    const key = label.trim().normalize('NFKC').toLowerCase();
    if (seen.has(key)) return failure('reason_label_taken', { label }).error;
    seen.add(key);
  }
  return listReasons(wanted).some(({ isActive }) => isActive) ? null : failure('no_reason_left').error;
}

export function isOwnReason({ code }: Pick<Reason, 'code'>): boolean {
  return code.startsWith('own-');
}
