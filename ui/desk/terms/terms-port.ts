import type { Result } from '@/domain/result';
import type { SaveOutcome } from '@/domain/review/save-outcome';
import type { TermContent } from '@/domain/terms/check-term';
import type { Term } from '@/domain/terms/term';
import type { TermRow } from '@/domain/terms/term-row';

interface InProject {
  readonly projectId: string;
}

interface SaveTermInput {
  readonly id: string;
  /** 0 for a new one. */
  readonly baseVersion: number;
  readonly term: TermContent;
}

/** What the desk asks about the terms of the article's project; fails as the rest of `DeskPort` does. */
export interface DeskTermsPort {
  readonly list: (
    input: InProject & { readonly sourceLang: string; readonly targetLang: string },
  ) => Promise<Result<{ readonly terms: readonly Term[] }>>;
  readonly save: (input: InProject & SaveTermInput) => Promise<Result<SaveOutcome<TermRow>>>;
  readonly remove: (
    input: InProject & { readonly id: string; readonly baseVersion: number },
  ) => Promise<Result<unknown>>;
}
