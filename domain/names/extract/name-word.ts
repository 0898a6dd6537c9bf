import type { Span } from '../../text/span';

/** A word of a name where it stands. The span is the word without possessive. */
export interface NameWord extends Span {
  readonly form: string;
  readonly lower: string;
  /** Begins a sentence or stands in a heading: the capital may mean nothing. */
  readonly isUncertain: boolean;
  readonly isAllCaps: boolean;
}

/** A run of words that make one name: Yoav Gallant, Abdel Fattah al-Sisi, Ben-Gvir. */
export interface NameRun extends Span {
  /** As it stands: without title and possessive, with particles. */
  readonly form: string;
  /** Its words with a capital, in order; at least one. */
  readonly words: readonly NameWord[];
  /** The title or role before it, in lower case. */
  readonly title: string | null;
  /** What stands between the name and the end of its word: `’s`, `'`, nothing. */
  readonly possessive: string;
}
