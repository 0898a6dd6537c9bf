import type { TermContent } from '../terms/check-term';
import type { ExchangeIssue } from './issue';

/** What an import did, or would do. */
export interface TermImportOutcome {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  /** Of those to add and to change, the first: for a person to see that the table was read rightly. */
  readonly sample: readonly TermContent[];
  /** What was left out, and why; with an error among them nothing is imported. */
  readonly issues: readonly ExchangeIssue[];
  /** Whether it was done. */
  readonly isDone: boolean;
}
