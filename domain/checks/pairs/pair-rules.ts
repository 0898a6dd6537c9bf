import type { WordSet } from '../engine/word-set';

export interface LooksRule {
  /** As it is written. */
  readonly looks: RegExp;
  /** Unless one of these is before both: `was he American`. */
  readonly notAfter?: WordSet;
  /** Only where a name goes on behind it: `is he Institute of Physics`. */
  readonly inName?: boolean;
}

/** Which words of a language cannot stand side by side, all in small letters: a word, or several, and those that never follow them. */
export interface PairRules {
  /** Never, so that one of them is an error. */
  readonly never: Readonly<Record<string, string>>;
  /** Hardly ever: two of them in a sentence are words in no order. */
  readonly hardly: Readonly<Record<string, string>>;
  /** Words behind which no word looks like this: `a apple`. */
  readonly neverBefore?: Readonly<Record<string, readonly LooksRule[]>>;
  /** No sentence ends in them. */
  readonly lastNever: string;
  readonly lastHardly: string;
  /** No sentence begins with them. */
  readonly firstNever: string;
  /** No comma follows them where a sentence begins: `In, the rain fell.` */
  readonly firstBeforeCommaNever: string;
  /** No comma or bracket follows them. */
  readonly beforeCommaNever: string;
  /** Set phrases whose first word goes with any word before it: `of course`. */
  readonly phrases: readonly (readonly [string, string])[];
}
