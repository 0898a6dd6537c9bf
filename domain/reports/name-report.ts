/** What was corrected: a name made the same everywhere, or a wording marked as an error of terminology. */
export const NAME_KINDS = ['name', 'term'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** One wording that was corrected to one other, wherever it was. */
export interface NameRow {
  readonly kind: NameKind;
  readonly quote: string;
  readonly replacement: string;
  /** BCP 47 of the translation. */
  readonly targetLang: string;
  /** Corrections that stand: approved, or waiting for a decision. */
  readonly count: number;
  readonly approved: number;
  readonly articles: number;
}

export interface NameReport {
  /** The most frequent first, as many as are listed. */
  readonly rows: readonly NameRow[];
  /** Wordings that there are, listed or not. */
  readonly total: number;
  /** Articles whose figures are being worked out anew. */
  readonly pending: number;
}
