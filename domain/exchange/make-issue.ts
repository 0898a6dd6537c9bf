import type { ExchangeIssue, IssueCode, IssueParams, Position } from './issue';

/** The compiler does not see that a code and the params of the same code make one member of the union. */
export const makeIssue = <Code extends IssueCode>(
  code: Code,
  severity: ExchangeIssue['severity'],
  position: Position | null,
  params: IssueParams[Code],
): ExchangeIssue => ({ code, severity, position, params }) as ExchangeIssue;
