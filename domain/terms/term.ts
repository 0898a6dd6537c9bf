export const TERM_STATUSES = ['preferred', 'admitted', 'forbidden', 'do-not-translate'] as const;
export type TermStatus = (typeof TERM_STATUSES)[number];

/** What a project has agreed on for one expression of the source, in one pair of languages. */
export interface Term {
  readonly id: string;
  /** BCP 47. */
  readonly sourceLang: string;
  readonly targetLang: string;
  /** Empty for an expression that is forbidden whatever the source says. */
  readonly source: string;
  readonly target: string;
  readonly status: TermStatus;
  readonly note: string;
}
