import type { ExchangeIssue } from './issue';

/**
 * What a reader hands back: everything it found wrong, and the value unless one of the issues is an error.
 * Readers do not stop at the first problem, and nothing half-read goes on.
 */
export interface Parsed<Value> {
  readonly value: Value | null;
  readonly issues: readonly ExchangeIssue[];
}

/** No more issues than this are collected from one file: enough to see the pattern, little enough to send. */
export const MAX_ISSUES = 100;

export function parsed<Value>(value: Value, issues: readonly ExchangeIssue[]): Parsed<Value> {
  const errors = issues.filter((issue) => issue.severity === 'error');
  // Why a file is refused must not get lost behind a hundred warnings.
  const warnings = issues.filter((issue) => issue.severity === 'warning').slice(0, MAX_ISSUES);
  const kept = issues.length > MAX_ISSUES ? [...errors, ...warnings].slice(0, MAX_ISSUES) : issues;
  return { value: errors.length > 0 ? null : value, issues: kept };
}

export function refused(issue: ExchangeIssue): Parsed<never> {
  return { value: null, issues: [issue] };
}
