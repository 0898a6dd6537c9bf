import type { ExchangeIssue, Position } from '@/domain/exchange/issue';
import { translate } from './messages';

/** `file:line:column: what is wrong and what to do`, as compilers say it. */
export const describeIssue = (file: string, issue: ExchangeIssue): string =>
  `${placeOf(file, issue.position)}: ${sentenceOf(issue)}`;

export const placeOf = (file: string, position: Position | null): string =>
  position === null ? file : `${file}:${position.line}:${position.column}`;

export const sentenceOf = ({ code, params }: ExchangeIssue): string =>
  translate(`issues.${code}`, formatParams(params));

/** Messages take text and numbers; what is not known is left to the message's `other` branch. */
function formatParams(params: ExchangeIssue['params']): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]: [string, string | number | null]) => [
      name,
      value ?? 'unknown',
    ]),
  );
}
