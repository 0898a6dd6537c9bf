import { commonWordsOf } from './common-words';
import { englishLexicon } from './english-lexicon';
import { RIGHT_GERMAN } from './right-german';
import { wordListOf, type WordList } from './word-list';

/** Fewer letters leave too much to chance, and so does another slip than a lost letter in a word so short. */
const LEAST_LETTERS = 4;
const LETTERS = /^\p{L}+$/u;
/** Where no list tells which words there are, inflection and chance have to be kept out. */
const LEAST_WITHOUT_LIST = 7;
/** Letters at its beginning and its end that are right then. */
const SURE_BEGINNING = 2;
const SURE_END = 1;

const GERMAN = 'de';
/** Without accents, as the lists have them, but for ñ, ç and the letters of German. */
const plain = (word: string, language: string): string =>
  language === GERMAN
    ? word
    : word
        .replace(/œ/gu, 'oe')
        .normalize('NFD')
        .replace(/(?<![nc])\p{M}/gu, '')
        .normalize('NFC');

const without = (word: string, at: number): string => word.slice(0, at) + word.slice(at + 1);

/** Words of a language that its texts are full of, found by what a slip of one letter leaves of them. */
class CommonWords {
  readonly #list: WordList | null;
  readonly #byPlain = new Map<string, string>();
  /** What is left of a word without one of its letters; null where that may be of several. */
  readonly #byRest = new Map<string, string | null>();

  constructor(readonly language: string) {
    this.#list = wordListOf(language);
    for (const word of commonWordsOf(language)) this.#byPlain.set(plain(word, language), word);
    for (const key of this.#byPlain.keys())
      for (let at = 0; at < key.length; at++) {
        const rest = without(key, at);
        const known = this.#byRest.get(rest);
        this.#byRest.set(rest, known === undefined || known === key ? key : null);
      }
  }

  /** Null where the word is right as far as is known, or no common word is one slip away, or several are. */
  meantBy(word: string): string | null {
    if (word.length < LEAST_LETTERS || !LETTERS.test(word)) return null;
    const key = plain(word, this.language);
    if (this.#byPlain.has(key) || RIGHT_GERMAN.has(key) || this.#list?.has(key) === true) return null;
    const meant = this.#find(key);
    if (meant === null || (this.#list === null && !isSlipWithin(key, meant))) return null;
    // What is borrowed is no error.
    return englishLexicon().has(key) ? null : (this.#byPlain.get(meant) ?? null);
  }

  #find(key: string): string | null {
    const lost = this.#byRest.get(key);
    if (lost !== undefined || key.length === LEAST_LETTERS) return lost ?? null;
    for (let at = 1; at < key.length; at++) {
      const rest = without(key, at);
      if (this.#byPlain.has(rest)) return rest;
    }
    for (let at = 0; at + 1 < key.length; at++) {
      const swapped = key.slice(0, at) + key.charAt(at + 1) + key.charAt(at) + key.slice(at + 2);
      if (this.#byPlain.has(swapped)) return swapped;
    }
    for (let at = 1; at + 1 < key.length; at++) {
      const changed = this.#byRest.get(without(key, at));
      if (
        typeof changed === 'string' &&
        changed.length === key.length &&
        without(changed, at) === without(key, at)
      )
        return changed;
    }
    return null;
  }
}

/** Both are long, and differ neither where they begin nor where they end, where German inflects. */
function isSlipWithin(key: string, meant: string): boolean {
  return (
    meant.length >= LEAST_WITHOUT_LIST &&
    key.slice(0, SURE_BEGINNING) === meant.slice(0, SURE_BEGINNING) &&
    key.slice(-SURE_END) === meant.slice(-SURE_END)
  );
}

const made = new Map<string, CommonWords>();

/** The common word that one slip made the word of, in small letters. */
export function meantCommonWord(word: string, language: string): string | null {
  let words = made.get(language);
  if (words === undefined) made.set(language, (words = new CommonWords(language)));
  return words.meantBy(word.toLowerCase());
}
