import type { ArticleInfo } from '../../article/article';
import type { Side } from '../../article/block';
import type { ComparedBlock } from '../compare-versions';
import type { MarkCounts, TextCounts } from './plan-edition';

/** What a new text did to an article. */
export interface EditionCounts {
  readonly text: TextCounts;
  readonly marks: MarkCounts;
}

/** Why a new text may not be one of this article. Nothing is refused for it. */
export type EditionDoubt = 'other_language' | 'little_in_common';

/** What taking in a new text would do: a dry run. */
export interface EditionPreview extends EditionCounts {
  /** Number of the edition that it was worked out for. */
  readonly baseEdition: number;
  /** The article has this text already. */
  readonly isUnchanged: boolean;
  readonly doubts: readonly EditionDoubt[];
  /** Paragraphs that are not the same, of each side in order: the first of them. */
  readonly changes: Readonly<Record<Side, readonly ComparedBlock[]>>;
  /** How many there are in all. */
  readonly changeCount: number;
  readonly languages: Pick<ArticleInfo, 'sourceLang' | 'targetLang'>;
  /** Of a table: what its columns are called or begin with, and which two were taken. */
  readonly columns: {
    readonly names: readonly string[];
    readonly chosen: Readonly<Record<Side, number>>;
  } | null;
  /** What the file says is wrong in it. */
  readonly issueCount: number;
  /** Where the article has the text already: what of that it does not know yet. */
  readonly newIssueCount: number;
}

/** What came of it. */
export type EditionOutcome =
  | {
      readonly outcome: 'reimported';
      readonly edition: number;
      /** The number of the version that it made. */
      readonly version: number;
      /** The number of the last decision before it. */
      readonly before: number;
      readonly counts: EditionCounts;
    }
  /** The article has this text already: what the file says is wrong in it was taken in, and nothing else. */
  | { readonly outcome: 'issues_taken'; readonly count: number }
  /** The article has this text already, and knows what the file says of it: nothing was written. */
  | { readonly outcome: 'unchanged' }
  /** Somebody else took a new text in first: nothing was written. */
  | { readonly outcome: 'stale'; readonly edition: number };
