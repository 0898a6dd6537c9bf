import { lowerUnit } from '../../text/word-hash';

const step = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) & 0x3fff;

/** Words that are looked for at the beginning or the end of others, without cutting anything out. */
export class WordEnds {
  readonly #words: ReadonlySet<string>;
  readonly #maybe = new Uint8Array(0x4000);
  readonly #longest: number;
  readonly #backwards: boolean;

  constructor(words: readonly string[], backwards: boolean) {
    this.#words = new Set(words);
    this.#longest = Math.max(...words.map(({ length }) => length));
    this.#backwards = backwards;
    for (const word of words) {
      let hash = 0;
      for (let at = 0; at < word.length; at++)
        hash = step(hash, word.charCodeAt(backwards ? word.length - 1 - at : at));
      this.#maybe[hash] = 1;
    }
  }

  has(word: string): boolean {
    return this.#words.has(word);
  }

  /** Whether one of them may stand there, with something of the word left. */
  mayHave(text: string, start: number, end: number): boolean {
    const most = Math.min(end - start - 2, this.#longest);
    let hash = 0;
    for (let at = 0; at < most; at++) {
      hash = step(hash, lowerUnit(text.charCodeAt(this.#backwards ? end - 1 - at : start + at)));
      if (at > 0 && this.#maybe[hash] === 1) return true;
    }
    return false;
  }
}
