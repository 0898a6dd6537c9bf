import { BloomFilter } from './bloom-filter';
import { decodeBase64 } from './decode-base64';
import { foldedHash } from './folded-hash';
import { FRENCH_WORDS } from './french-words-data';
import { SPANISH_WORDS } from './spanish-words-data';

const DATA: ReadonlyMap<string, string> = new Map([
  ['es', SPANISH_WORDS],
  ['fr', FRENCH_WORDS],
]);

/** All words of a language without their accents, as far as a list knows them; a twentieth of what is none is taken for one. */
export class WordList {
  readonly #filter: BloomFilter;

  constructor(data: string) {
    this.#filter = new BloomFilter(decodeBase64(data), 1);
  }

  has(text: string, from = 0, to = text.length): boolean {
    return this.#filter.has(foldedHash(text, from, to));
  }
}

const made = new Map<string, WordList | null>();

/** Null for languages without a list. */
export function wordListOf(language: string): WordList | null {
  let list = made.get(language);
  if (list === undefined) {
    const data = DATA.get(language);
    made.set(language, (list = data === undefined ? null : new WordList(data)));
  }
  return list;
}
