export const TERM_STATUSES = ['preferred', 'admitted', 'forbidden', 'do-not-translate'] as const;
export type TermStatus = (typeof TERM_STATUSES)[number];

export const isTermStatus = (text: string): text is TermStatus =>
  TERM_STATUSES.some((status) => status === text);

/** What a project has agreed on for one expression of the source, in one pair of languages. */
export interface Term {
  readonly id: string;
  /** BCP 47. */
  readonly sourceLang: string;
  readonly targetLang: string;
  /** Empty for an expression that is forbidden whatever the source says. */
  readonly source: string;
  /** The same as `source` for what is not to be translated. */
  readonly target: string;
  readonly status: TermStatus;
  readonly note: string;
}

/** Longer than any expression: what is longer is a sentence. */
export const MAX_TERM_LENGTH = 200;
export const MAX_TERM_NOTE_LENGTH = 1000;
/** In one project: more than any house agrees on, and what a page can still hand to its checks. */
export const MAX_TERMS = 20_000;
