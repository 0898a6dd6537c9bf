import { CharacterClass, classAt, isWordClass } from './character-class';

/** Longer than any abbreviation: beyond it a word is just a word. */
const REACH = 32;

function isTokenAt(text: string, index: number): boolean {
  return isWordClass(classAt(text, index)) || '.°'.includes(text.charAt(index));
}

/**
 * The word, number or dotted abbreviation that ends at `end`, without leading dots; a space between it and the
 * full stop is passed over. Hyphens, apostrophes and slashes end it: of `l'art` it is `art`.
 */
export function tokenBefore(text: string, end: number, from: number): string {
  let last = end;
  while (last > from && classAt(text, last - 1) === CharacterClass.space) last -= 1;
  const limit = Math.max(from, last - REACH);
  let first = last;
  while (first > limit && isTokenAt(text, first - 1)) first -= 1;
  while (first < last && text.charAt(first) === '.') first += 1;
  return text.slice(first, last);
}

/** As many letters as the longest abbreviation written apart: `i. d. R.`, `o. B. d. A.` */
const MOST_LETTERS = 4;
const LETTER_BEFORE = /(?<![\p{L}\p{M}\p{N}.])(\p{L})\.[ \u00a0\u202f]$/u;

/** `z. B.`: the single letters and their dots before the token that ends at `end`, joined with it to `z.b`. */
export function spacedToken(text: string, end: number, from: number, token: string): string {
  let joined = token;
  let at = end - token.length;
  for (let letters = 1; letters < MOST_LETTERS && text.charAt(at - 2) === '.'; letters++) {
    const match = LETTER_BEFORE.exec(text.slice(Math.max(from, at - 4), at));
    if (!match?.[1]) break;
    joined = `${match[1]}.${joined}`;
    at -= match[0].length;
  }
  return joined;
}

export function isNumber(token: string): boolean {
  return classAt(token, 0) === CharacterClass.digit && /^\p{Nd}+$/u.test(token);
}
