import type { TermImportOutcome } from '@/domain/exchange/term-import-view';
import type { Result } from '@/domain/result';
import type { SaveOutcome } from '@/domain/review/save-outcome';
import type { TermContent } from '@/domain/terms/check-term';
import type { TermRow } from '@/domain/terms/term-row';

export interface SaveTermInput {
  readonly id: string;
  /** 0 for a new one. */
  readonly baseVersion: number;
  readonly term: TermContent;
}

export interface ImportTermsInput {
  readonly text: string;
  /** For rows that name no language. BCP 47. */
  readonly sourceLang: string;
  readonly targetLang: string;
  /** Only say what it would do. */
  readonly dry: boolean;
}

/** What whoever may add terms can ask for. */
export interface TermsPort {
  readonly save: (input: SaveTermInput) => Promise<Result<SaveOutcome<TermRow>>>;
  readonly remove: (input: {
    readonly id: string;
    readonly baseVersion: number;
  }) => Promise<Result<{ readonly outcome: 'deleted' | 'stale'; readonly current?: TermRow }>>;
  readonly importTable: (input: ImportTermsInput) => Promise<Result<TermImportOutcome>>;
}
