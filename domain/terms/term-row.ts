import type { TermStatus } from './term';
import type { Term } from './term';

/** A term as it is stored, and by whom. */
export interface TermRow extends Term {
  readonly version: number;
  readonly addedById: string | null;
  readonly changedById: string | null;
  /** Empty where they are gone. */
  readonly changedByName: string;
  /** ISO 8601. */
  readonly changedAt: string;
}

export interface TermQuery {
  /** Words that stand in an expression or a note; '' for all. */
  readonly text: string;
  readonly status: TermStatus | null;
  /** BCP 47, '' for all. */
  readonly sourceLang: string;
  readonly targetLang: string;
}

export interface TermPage {
  readonly rows: readonly TermRow[];
  /** Terms that match. */
  readonly total: number;
  /** Offset of the next page, null at the end. */
  readonly next: number | null;
}

/** Languages that the project has terms for, to filter by. */
export interface TermLanguages {
  readonly sourceLangs: readonly string[];
  readonly targetLangs: readonly string[];
}
