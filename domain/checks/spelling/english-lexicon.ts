import { hashUnits } from '../../text/word-hash';
import { ENGLISH_FUNCTION_WORDS } from '../words/english-function-words';
import { BloomFilter } from './bloom-filter';
import { COMMON_ENGLISH } from './common-english';
import { decodeBase64 } from './decode-base64';
import { COMMON_WORDS, EVERYDAY_WORDS, KNOWN_ENGLISH } from './english-lexicon-data';
import { OTHER_ENGLISH } from './other-english';

const wordsOf = (list: string): readonly string[] => list.split(/\s+/u).filter((word) => word !== '');

/** How common a word is; the smaller, the commoner. */
export const RANK = { ofNews: 0, everyday: 1, common: 2, rare: 3 } as const;
export type Rank = (typeof RANK)[keyof typeof RANK];

/** Each filter has its level in SCOWL for a seed. */
class EnglishLexicon {
  readonly #known = new BloomFilter(decodeBase64(KNOWN_ENGLISH), 70);
  readonly #common = new BloomFilter(decodeBase64(COMMON_WORDS), 50);
  readonly #everyday = new BloomFilter(decodeBase64(EVERYDAY_WORDS), 20);
  readonly #other = new Set(wordsOf(OTHER_ENGLISH));
  readonly #ofNews = new Set([...wordsOf(COMMON_ENGLISH), ...ENGLISH_FUNCTION_WORDS]);
  /** The other words as tokens are looked up. */
  readonly #otherHashes = new Set(Array.from(this.#other, hashOf));

  readonly #mayBeOfNews = makeFilter(this.#ofNews);

  /** By the hash of a token: costs no string. */
  hasHash(hash: number): boolean {
    return this.#known.has(hash) || this.#otherHashes.has(hash);
  }

  /** A word in lower case. */
  has(word: string): boolean {
    return this.#known.has(hashOf(word)) || this.#other.has(word) || this.#ofNews.has(word);
  }

  /** Whether a word of this hash may be as common as that: costs no string, and nearly every other word is turned away. */
  mayBe(hash: number, rarest: Rank): boolean {
    if (this.#mayBeOfNews.has(hash)) return true;
    if (rarest === RANK.ofNews) return false;
    const isCommon = rarest === RANK.everyday ? this.#everyday.has(hash) : this.#common.has(hash);
    return isCommon && this.#known.has(hash);
  }

  /** Those that news is full of, and words of grammar. */
  wordsOfNews(): Iterable<string> {
    return this.#ofNews;
  }

  /** Of a word in lower case; null where it is none. */
  rankOf(word: string): Rank | null {
    if (this.#ofNews.has(word)) return RANK.ofNews;
    const hash = hashOf(word);
    if (!this.#known.has(hash)) return this.#other.has(word) ? RANK.rare : null;
    if (!this.#common.has(hash)) return RANK.rare;
    return this.#everyday.has(hash) ? RANK.everyday : RANK.common;
  }
}

const hashOf = (word: string): number => hashUnits(word, 0, word.length);

/** Far more bits than words: most others are turned away by the first of them. */
const BYTES_OF_NEWS = 1 << 13;

function makeFilter(words: Iterable<string>): BloomFilter {
  const filter = new BloomFilter(new Uint8Array(BYTES_OF_NEWS), 0);
  for (const word of words) filter.add(hashOf(word));
  return filter;
}

let lexicon: EnglishLexicon | undefined;

/** Made when it is first asked for: texts in other languages do without it. */
export const englishLexicon = (): EnglishLexicon => (lexicon ??= new EnglishLexicon());
