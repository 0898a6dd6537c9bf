/** What a word of a text may be a form of. */
export interface Reading {
  /** Forms of one word share it. */
  readonly key: string;
  /** As it is compared: without capitals, marks and what is written onto it (the, and, to …). */
  readonly word: string;
  /** The part of the word as it stands that is the word itself, in code units. */
  readonly start: number;
  readonly end: number;
}

/** How forms of one word are told in a language. */
export interface WordForms {
  /** Of a word of a term: only what is certain to be no part of it is taken off. */
  readonly termReading: (word: string) => Reading;
  /** Of a word in a text: each way to read it, the likeliest first. Never empty. */
  readonly readings: (word: string) => readonly Reading[];
  /** Whether two words with the same key are forms of one word. Both as they are compared. */
  readonly areForms: (term: string, word: string) => boolean;
  /** Whether every form of a word begins with its first letter: then a text is searched by first letters. */
  readonly keepsFirstLetter: boolean;
}
