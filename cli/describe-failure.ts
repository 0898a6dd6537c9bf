import type { Failure } from '@/domain/result';
import type { ErrorCode } from '@/server/services/codes';
import { translate } from './messages';

/** The words that the interface has for a failure. */
export function describeFailure({ code, params }: Failure<ErrorCode>): string {
  return translate(`errors.${code}`, { ...params });
}
