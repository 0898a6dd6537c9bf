import type { Severity } from '../annotation/severity';

export interface ErrorCell {
  readonly category: string;
  readonly severity: Severity;
  readonly count: number;
  /** Of these, those with an approved correction. */
  readonly corrected: number;
}

export interface ErrorReport {
  readonly cells: readonly ErrorCell[];
  /** Articles whose figures are being worked out anew. */
  readonly pending: number;
}
