import type { DismissalScope } from './check-dismissal';
import type { KeyParts } from './finding-keys';

/** That somebody said of findings of a check that they are none. */
export interface DismissedFinding extends KeyParts {
  readonly id: string;
  readonly articleId: string;
  readonly articleTitle: string;
  /** BCP 47, of the words. */
  readonly targetLang: string;
  readonly scope: DismissalScope;
  /** Findings that it answered then. */
  readonly count: number;
  readonly personName: string;
  /** ISO 8601. */
  readonly at: string;
}

export interface DismissedFindingPage {
  readonly findings: readonly DismissedFinding[];
  /** Where the next page begins; null at the end. */
  readonly next: { readonly at: string; readonly id: string } | null;
}
