import type { ImportPreview, ImportProgress, ImportWishes, SideIssue } from '@/domain/exchange/import-view';
import type { Result } from '@/domain/result';
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

/** What the import page can ask of the server. An aborted import answers with the failure `stopped`. */
export interface ImportPort {
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
