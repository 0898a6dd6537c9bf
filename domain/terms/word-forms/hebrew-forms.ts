import { foldWord } from './fold-word';
import type { Reading, WordForms } from './word-forms';

/** And; when, that; in, to, from, as; the: written onto the next word, several at once. */
const PREFIXES = /^ו?(?:לכש|כש|מש|ש)?[בלמכ]?ה?/;

/** Plurals, the construct state and pronouns, and what the singular ends in instead. Final letters are written as others. */
const ENDINGS: readonly (readonly [ending: string, singular: string])[] = [
  ['ימ', ''],
  ['ימ', 'ה'],
  ['יות', 'ית'],
  ['יות', 'יה'],
  ['ות', ''],
  ['ות', 'ה'],
  ['י', ''],
  ['ת', 'ה'],
  ['תו', 'ה'],
  ['תמ', 'ה'],
  ['יהמ', ''],
  ['יו', ''],
  ['ו', ''],
  ['מ', ''],
  ['נו', ''],
  ['ה', ''],
];

/** A word of fewer letters is all root: what is taken off it is part of it. */
const SHORTEST = 3;

const FINAL_LETTERS: Readonly<Record<string, string>> = { ם: 'מ', ן: 'נ', ץ: 'צ', ף: 'פ', ך: 'כ' };

const foldLetters = (word: string): string =>
  foldWord(word, 'he').replace(/[םןץףך]/g, (letter) => FINAL_LETTERS[letter] ?? letter);

function singulars(word: string): ReadonlySet<string> {
  const found = new Set([word]);
  for (const [ending, singular] of ENDINGS)
    if (word.endsWith(ending) && word.length - ending.length >= SHORTEST)
      found.add(word.slice(0, -ending.length) + singular);
  return found;
}

/** Hebrew without its prefixes. Vowels that are written or left out make other spellings: a termbase admits them by name. */
export const HEBREW_FORMS: WordForms = {
  termReading(word) {
    const folded = foldLetters(word);
    return { key: folded, word: folded, start: 0, end: word.length };
  },
  readings(word) {
    const folded = foldLetters(word);
    const most = PREFIXES.exec(folded)?.[0].length ?? 0;
    const found: Reading[] = [];
    const read = (from: number): void => {
      const bare = folded.slice(from);
      // Points within the word move its parts.
      const start = folded.length === word.length ? from : 0;
      for (const key of singulars(bare)) found.push({ key, word: bare, start, end: word.length });
    };
    for (let from = 0; from === 0 || (from <= most && folded.length - from >= SHORTEST); from += 1) {
      read(from);
      // A ו that a word begins with is doubled after a prefix.
      if (from > 0 && folded.startsWith('וו', from)) read(from + 1);
    }
    return found;
  },
  areForms: () => true,
  keepsFirstLetter: false,
};
