import type { BitextUnit } from './bitext';

/** One row: a source and its translation, aligned by whoever made the file. One of the two may be empty. */
export interface BilingualRow {
  readonly source: string;
  readonly target: string;
  /** The unit it was in a file that says more of it than its two texts. */
  readonly unit?: BitextUnit;
}

export interface BilingualTable {
  readonly rows: readonly BilingualRow[];
  /** BCP 47, where the header names a language. */
  readonly sourceLang: string | null;
  readonly targetLang: string | null;
}

export interface TableColumns {
  /** The header's cells; where there is no header, those of the first row, for a person to tell them apart. */
  readonly names: readonly string[];
  readonly hasHeader: boolean;
  /** Number, from 0, of the column taken for each side. */
  readonly source: number;
  readonly target: number;
}
