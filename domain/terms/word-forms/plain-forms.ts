import { foldWord } from './fold-word';
import type { Reading, WordForms } from './word-forms';

/** Letters that name a word whose endings nobody has told us. */
const KEY_LETTERS = 4;

/** For languages without a stemmer: the last letter of a word may change, and two may follow. */
export function plainForms(lang: string): WordForms {
  const read = (word: string): Reading => {
    const folded = foldWord(word, lang);
    return { key: folded.slice(0, KEY_LETTERS), word: folded, start: 0, end: word.length };
  };
  return {
    termReading: read,
    readings: (word) => [read(word)],
    areForms: (term, word) =>
      term.length <= KEY_LETTERS
        ? term === word
        : word.startsWith(term.slice(0, -1)) && word.length <= term.length + 2,
    keepsFirstLetter: true,
  };
}
