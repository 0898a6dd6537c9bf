import type { ListImportOutcome } from '@/domain/exchange/list-import-view';
import type { Result } from '@/domain/result';
import type { SaveOutcome } from '@/domain/review/save-outcome';

export interface SaveInput<Content> {
  readonly id: string;
  /** 0 for a new one. */
  readonly baseVersion: number;
  readonly content: Content;
}

export interface RemoveInput {
  readonly id: string;
  readonly baseVersion: number;
}

export interface ImportInput {
  readonly text: string;
  /** For what the file does not say. BCP 47. */
  readonly sourceLang: string;
  readonly targetLang: string;
  /** Only say what it would do. */
  readonly dry: boolean;
}

/** What whoever keeps a list of a project can ask for: of its terms, of its names. */
export interface ListPort<Content, Row> {
  readonly save: (input: SaveInput<Content>) => Promise<Result<SaveOutcome<Row>>>;
  readonly remove: (
    input: RemoveInput,
  ) => Promise<Result<{ readonly outcome: 'deleted' | 'stale'; readonly current?: Row }>>;
  readonly importFile: (input: ImportInput) => Promise<Result<ListImportOutcome<Content>>>;
}

/** The languages that a new entry is likely to be of; '' where nobody knows. */
export interface UsualLanguages {
  readonly sourceLang: string;
  readonly targetLang: string;
}
