import type { Tokens } from '../../text/tokens';
import { HASH_BASIS, HASH_FACTOR, HASH_POWERS, hashUnits } from '../../text/word-hash';
import { hasUnit } from './has-unit';

const MASK = 0x3fff;
/** Longer words are not asked about their ends. */
const LONGEST = HASH_POWERS.length;

/** Tells whether a word may be one of some, by the hash its token has anyway: nearly every word of a text is turned away. */
export class WordBits {
  readonly #bits = new Uint8Array(MASK + 1);

  constructor(words: Iterable<string>) {
    for (const word of words) this.#bits[hashUnits(word, 0, word.length) & MASK] = 1;
  }

  mayBe({ hashes }: Tokens, index: number): boolean {
    return this.#bits[(hashes[index] ?? 0) & MASK] === 1;
  }

  /** The same of what stands from an offset of a text to its end. */
  mayBeEnd(text: string, from: number): boolean {
    return this.#bits[hashUnits(text, from, text.length) & MASK] === 1;
  }

  /** The same where as many as `most` of the clitics may be written onto the word: each is taken out of the hash again. */
  mayBeBehind(clitics: string, most: number, tokens: Tokens, index: number): boolean {
    if (this.mayBe(tokens, index)) return true;
    if (clitics === '') return false;
    const { text, starts, hashes } = tokens;
    const start = starts[index] ?? 0;
    let left = (starts[index + 1] ?? start) - start;
    if (left > LONGEST) return true;
    let hash = hashes[index] ?? 0;
    for (let at = start; at < start + most && left > 1; at++) {
      const unit = text.charCodeAt(at);
      if (!hasUnit(clitics, unit)) return false;
      left -= 1;
      hash = (hash - Math.imul(HASH_POWERS[left] ?? 0, HASH_BASIS * (HASH_FACTOR - 1) + unit)) | 0;
      if (this.#bits[hash & MASK] === 1) return true;
    }
    return false;
  }
}
