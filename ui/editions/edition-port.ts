import type { ImportProgress, ImportWishes, SideIssue } from '@/domain/exchange/import-view';
import type { EditionOutcome, EditionPreview } from '@/domain/history/editions/edition-view';
import type { Result } from '@/domain/result';
import type { Material, Slot } from '@/ui/import/import-item';

export type Reading = Pick<ImportWishes, 'encodings' | 'columns'>;

/** The new text: both sides, one of them, or a table of both. */
export interface NewTexts {
  readonly way: 'texts' | 'table';
  readonly materials: Readonly<Partial<Record<Slot, Material>>>;
  /** '' where nothing is said of it. */
  readonly mtSystem: string;
  /** How the files are read, where a person says so; see `ImportWishes`. */
  readonly reading: Reading;
}

export interface PreviewAnswer {
  readonly issues: readonly SideIssue[];
  /** Null when the text cannot be read. */
  readonly plan: EditionPreview | null;
}

export type TakenIn = EditionOutcome | { readonly outcome: 'refused'; readonly issues: readonly SideIssue[] };

/** What the page of a new version can ask of the server. An aborted request answers with the failure `stopped`. */
export interface EditionPort {
  readonly preview: (
    texts: NewTexts,
    onProgress: (progress: ImportProgress) => void,
    signal: AbortSignal,
  ) => Promise<Result<PreviewAnswer>>;
  readonly takeIn: (
    texts: NewTexts,
    baseEdition: number,
    onProgress: (progress: ImportProgress) => void,
    signal: AbortSignal,
  ) => Promise<Result<TakenIn>>;
}
