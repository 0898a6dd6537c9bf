import type { Result } from '@/domain/result';
import type { SaveOutcome } from '@/domain/review/save-outcome';
import type { Term } from '@/domain/terms/term';
import type { TermRow } from '@/domain/terms/term-row';
import type { SaveTermInput } from '@/ui/terms/terms-port';

interface InProject {
  readonly projectId: string;
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
