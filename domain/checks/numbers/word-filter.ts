import { hasUnit } from './has-unit';

const SIZE = 0x4000;

const slot = (first: number, second: number, third: number): number =>
  (first * 961 + second * 31 + third) & (SIZE - 1);

/**
 * Tells of a place in a text whether one of some words may begin there, by its first three code units and without making a string: nearly
 * every word of a text is turned away. Words are known in lower case, with a capital and in capitals.
 */
export class WordFilter {
  readonly #slots = new Uint8Array(SIZE);

  constructor(words: Iterable<string>) {
    for (const word of words) {
      const upper = word.toUpperCase();
      for (const form of [word, upper.charAt(0) + word.slice(1), upper])
        this.#slots[slot(unitAt(form, 0), unitAt(form, 1), unitAt(form, 2))] = 1;
    }
  }

  /** For the word [start, end) of the text. */
  mayBe(text: string, start: number, end: number): boolean {
    const second = start + 1 < end ? text.charCodeAt(start + 1) : 0;
    const third = start + 2 < end ? text.charCodeAt(start + 2) : 0;
    return this.#slots[slot(text.charCodeAt(start), second, third)] === 1;
  }

  /** The same where as many as `most` of the clitics may be written onto the word. */
  mayBeBehind(clitics: string, most: number, text: string, start: number, end: number): boolean {
    if (this.mayBe(text, start, end)) return true;
    if (clitics === '') return false;
    for (let at = start; at < start + most && hasUnit(clitics, text.charCodeAt(at)); at++)
      if (this.mayBe(text, at + 1, end)) return true;
    return false;
  }
}

const unitAt = (word: string, at: number): number => (at < word.length ? word.charCodeAt(at) : 0);
