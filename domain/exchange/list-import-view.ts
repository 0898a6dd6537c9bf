import type { ExchangeIssue } from './issue';

/** What the import of a list did, or would do: of terms, of names. */
export interface ListImportOutcome<Content> {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  /** Of those to add and to change, the first: for a person to see that the file was read rightly. */
  readonly sample: readonly Content[];
  /** What was left out, and why; with an error among them nothing is imported. */
  readonly issues: readonly ExchangeIssue[];
  /** Whether it was done. */
  readonly isDone: boolean;
}
