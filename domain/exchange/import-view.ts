import type { ArticleInfo } from '../article/article';
import type { Side } from '../article/block';
import type { InlineCode } from '../article/inline-code';
import type { ExchangeIssue } from './issue';

/** What a person said of a text beyond the text itself; what they left out is read from it or guessed. */
export interface ImportWishes {
  readonly info: Partial<ArticleInfo>;
  /** By side, where a file is not UTF-8. That of a bilingual table is under `target`. */
  readonly encodings: Readonly<Partial<Record<Side, string>>>;
  /** Of a bilingual table, from 0. */
  readonly columns: Readonly<Record<Side, number>> | null;
}

/** An issue with the side its file is on; those of a bilingual table are under `target`. */
export interface SideIssue {
  readonly side: Side;
  readonly issue: ExchangeIssue;
}

export interface SideCounts {
  readonly paragraphs: number;
  readonly sentences: number;
}

/** An aligned pair, as text to look at. */
export interface PreviewPair {
  readonly source: string;
  readonly target: string;
  /** Tags and placeholders in the two texts; left out where there are none. */
  readonly codes?: Readonly<Record<Side, readonly InlineCode[]>>;
  readonly uncertain: boolean;
}

/** What a bilingual file says beside its texts. */
export interface InFile {
  /** Segments that are not to be changed. */
  readonly locked: number;
  /** Segments without a translation. */
  readonly untranslated: number;
  /** What it says is wrong in them. */
  readonly issues: number;
}

/** What was made of a text before anything is saved. */
export interface ImportPreview {
  /** What the file says of itself, and the languages as detected. */
  readonly suggested: Partial<ArticleInfo>;
  readonly counts: Readonly<Partial<Record<Side, SideCounts>>>;
  /** The beginning of the article. Empty for a translation alone. */
  readonly pairs: readonly PreviewPair[];
  /** In the whole article. */
  readonly uncertainPairs: number;
  readonly inFile: InFile;
  /** Of a bilingual table: what its columns are called or begin with, and which two were taken. */
  readonly columns: {
    readonly names: readonly string[];
    readonly chosen: Readonly<Record<Side, number>>;
  } | null;
  readonly issues: readonly SideIssue[];
}

export interface ImportProgress {
  /** `comparing` with the text that an article has. */
  readonly phase: 'reading' | 'segmenting' | 'comparing' | 'aligning' | 'saving';
  readonly done: number;
  readonly total: number;
}
