import type { Tokens } from '../../text/tokens';
import { hashUnits } from '../../text/word-hash';

const MASK = 0x3fff;

/** Tells of a token whether it may be one of some words, by the hash it has anyway. */
export class WordBits {
  readonly #bits = new Uint8Array(MASK + 1);

  constructor(words: Iterable<string>) {
    for (const word of words) this.#bits[hashUnits(word, 0, word.length) & MASK] = 1;
  }

  mayBe({ hashes }: Tokens, index: number): boolean {
    return this.#bits[(hashes[index] ?? 0) & MASK] === 1;
  }
}
