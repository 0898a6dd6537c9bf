/**
 * A name that a token of one language shares with its likely translations in another: a number's value, the first
 * letters of a cognate, the consonants of a transliterated name. Tokens with a key in common are linked before
 * anything has been learned from the article.
 */
export interface Key {
  readonly name: string;
  /** Prior probability that two tokens which share this key translate each other, 0–1. */
  readonly strength: number;
}

export type TokenKind = 'word' | 'character' | 'number' | 'punctuation';

/** What one occurrence in a sentence counts as. Tokens of one side with the same form are the same type. */
export interface Token {
  readonly kind: TokenKind;
  /** Normalised: case, diacritics, inflection and digits no longer make a difference. */
  readonly form: string;
  readonly keys: readonly Key[];
}
