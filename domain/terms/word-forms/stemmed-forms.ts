import { foldWord } from './fold-word';
import type { Reading, WordForms } from './word-forms';

interface Stemming {
  /** BCP 47, for what is special about its capitals. */
  readonly lang: string;
  readonly stem: (word: string) => string;
  /**
   * How many letters at the end of a term's word may be others in a form of it; null in languages that add ending after
   * ending. A stem alone joins what is derived: Spanish presidente and presidencia.
   */
  readonly changes: number | null;
  /** Written before the word with an apostrophe: l'accord, dell'accordo. */
  readonly elides?: boolean;
}

const ELISION = /^[\p{L}]{1,5}['’](?=\p{L}{2})/u;

export function stemmedForms({ lang, stem, changes, elides = false }: Stemming): WordForms {
  const read = (word: string): Reading => {
    const start = elides ? (ELISION.exec(word)?.[0].length ?? 0) : 0;
    const bare = start === 0 ? word : word.slice(start);
    const lower = bare.toLocaleLowerCase(lang).normalize('NFC');
    // Stemmers know the accents of their language; what is compared afterwards does not mind them.
    return { key: foldWord(stem(lower), lang), word: foldWord(bare, lang), start, end: word.length };
  };
  return {
    termReading: read,
    readings: (word) => [read(word)],
    areForms: (term, word) => changes === null || sharedBeginning(term, word) >= term.length - changes,
    keepsFirstLetter: !elides,
  };
}

function sharedBeginning(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
