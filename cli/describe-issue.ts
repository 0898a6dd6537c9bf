import type { ExchangeIssue } from '@/domain/exchange/issue';
import { translate } from './messages';

/** `file:line:column: what is wrong and what to do`, as compilers say it. */
export function describeIssue(file: string, { code, position, params }: ExchangeIssue): string {
  const place = position === null ? file : `${file}:${position.line}:${position.column}`;
  return `${place}: ${translate(`issues.${code}`, formatParams(params))}`;
}

/** Messages take text and numbers; what is not known is left to the message's `other` branch. */
function formatParams(params: ExchangeIssue['params']): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]: [string, string | number | null]) => [
      name,
      value ?? 'unknown',
    ]),
  );
}
