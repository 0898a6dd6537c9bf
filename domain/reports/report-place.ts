import type { ErrorMark } from '../annotation/error';

/** A place in a text that a figure is made of. */
export interface ReportPlace {
  /** Of the error or the correction: what the desk is opened at. */
  readonly id: string;
  readonly articleId: string;
  readonly articleTitle: string;
  /** BCP 47. */
  readonly targetLang: string;
  /** As what it was marked; null of a correction. */
  readonly marked: Pick<ErrorMark, 'category' | 'severity' | 'typology'> | null;
  /** Who marked or corrected it. */
  readonly personName: string;
  readonly comment: string;
  /** ISO 8601. */
  readonly at: string;
  /** The sentence around the mark; null for an error of the article as a whole. */
  readonly sentence: PlacedSentence | null;
  /** What was put there, or waits to be; null where nobody proposed anything. */
  readonly replacement: string | null;
}

export interface PlacedSentence {
  /** BCP 47. */
  readonly lang: string;
  readonly text: string;
  /** Where in it the mark is. */
  readonly start: number;
  readonly end: number;
}

export interface ReportPlacePage {
  readonly places: readonly ReportPlace[];
  /** Where the next page begins; null at the end. */
  readonly next: { readonly at: string; readonly id: string } | null;
  /** Articles of which it is being worked out anew whether they are in the list. */
  readonly pending: number;
}
