import type { Violation } from '@/domain/exchange/validate/violation';
import { placeOf } from './describe-issue';
import { VIOLATION_WORDS } from './violation-words';

/** `file:line:column code message`: what is broken, for programs and for people. */
export const describeViolation = (file: string, violation: Violation): string =>
  `${placeOf(file, violation.position)} ${violation.code} ${wordsOf(violation)}`;

/** The compiler does not see that code and params of one violation belong together. */
const wordsOf = ({ code, params }: Violation): string =>
  (VIOLATION_WORDS[code] as (params: Violation['params']) => string)(params);
