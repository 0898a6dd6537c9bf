import type { ImportPreview, ImportProgress, ImportWishes, SideIssue } from '@/domain/exchange/import-view';
import type { Result } from '@/domain/result';
import type { CountFindings } from '@/ui/articles/use-finding-counts';
import type { ImportItem } from './import-item';

/** What became of one text: an article, or the reasons why not. */
export type ImportOutcome =
  | { readonly kind: 'article'; readonly id: string; readonly title: string }
  | { readonly kind: 'refused'; readonly issues: readonly SideIssue[] };

export interface ImportRequest {
  readonly projectId: string;
  readonly item: ImportItem;
  /** With all that is known of the article, whether it was suggested or said. */
  readonly wishes: ImportWishes;
}

/** An aborted import answers with the failure `stopped`. */
export interface ImportRunner {
  readonly preview: (
    item: ImportItem,
    wishes: ImportWishes,
    signal: AbortSignal,
  ) => Promise<Result<ImportPreview>>;
  readonly run: (
    request: ImportRequest,
    onProgress: (progress: ImportProgress) => void,
    signal: AbortSignal,
  ) => Promise<Result<ImportOutcome>>;
}

/** What the import page can ask of the server. */
export interface ImportPort extends ImportRunner {
  /** How many likely errors checks find in what was imported. */
  readonly countFindings: CountFindings;
}
