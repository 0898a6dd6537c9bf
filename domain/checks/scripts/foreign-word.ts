import { hashUnits } from '../../text/word-hash';
import { isLoan, LATIN_LANGUAGES, strangeLettersIn, type LatinLanguage } from './latin-languages';

const LEAST_LETTERS = 4;
/** Letters that must stand before an ending. */
const LEAST_STEM = 4;
/** The letters by which endings are looked up. */
const KEY = 3;
const MASK = 0xfff;

const endings = new Uint8Array(MASK + 1);
for (const language of LATIN_LANGUAGES)
  for (const ending of [...language.endings, ...language.nounEndings])
    endings[hashUnits(ending, ending.length - KEY, ending.length) & MASK] = 1;

/** Whether it is worth asking about the word: most have plain letters and an ordinary end. */
export function mayBeForeign(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) > 0x7f) return true;
  return end - start >= KEY + LEAST_STEM && endings[hashUnits(text, end - KEY, end) & MASK] === 1;
}

const lookFor = new Map<string, RegExp | null>();

function strangeIn(language: string): RegExp | null {
  let letters = lookFor.get(language);
  if (letters === undefined) {
    const listed = strangeLettersIn(language);
    letters = listed === null ? null : new RegExp(`[${listed}]`, 'u');
    lookFor.set(language, letters);
  }
  return letters;
}

const endsLike = (word: string, list: readonly string[]): boolean =>
  list.some((ending) => word.length >= ending.length + LEAST_STEM && word.endsWith(ending));

const isOfAnother = (language: string, test: (other: LatinLanguage) => boolean): boolean =>
  LATIN_LANGUAGES.some((other) => !other.kin.includes(language) && test(other));

/** Whether a word in lower case has letters or an ending that words of the language do not have. */
export function isForeignWord(word: string, language: string): boolean {
  if (word.length < LEAST_LETTERS || isLoan(word)) return false;
  return (
    strangeIn(language)?.test(word) === true ||
    isOfAnother(language, (other) => endsLike(word, other.endings))
  );
}

/** The same of a word with a capital, which German nouns have. */
export const isForeignNoun = (word: string, language: string): boolean =>
  !isLoan(word.toLowerCase()) && isOfAnother(language, (other) => endsLike(word, other.nounEndings));
