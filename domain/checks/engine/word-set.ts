import { tokenText, type Tokens } from '../../text/tokens';
import { hashUnits } from '../../text/word-hash';

const BITS = 14;
const MASK = (1 << BITS) - 1;

/** Words, in lower case, that tokens are looked up in: a token that is none of them costs no string. */
export class WordSet {
  readonly #words: ReadonlySet<string>;
  readonly #maybe = new Uint8Array(1 << BITS);

  /** Parted by white space. */
  constructor(list: string) {
    this.#words = new Set(list.split(/\s+/u).filter((word) => word !== ''));
    for (const word of this.#words) this.#maybe[hashUnits(word, 0, word.length) & MASK] = 1;
  }

  has(tokens: Tokens, index: number): boolean {
    const hash = tokens.hashes[index] ?? 0;
    if (hash === 0 || this.#maybe[hash & MASK] === 0) return false;
    return this.#words.has(tokenText(tokens, index).toLowerCase());
  }

  /** The same of a word at hand, in lower case. */
  hasText(word: string): boolean {
    return this.#words.has(word);
  }
}
