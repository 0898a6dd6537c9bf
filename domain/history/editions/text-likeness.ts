import { wordsOf } from '../../text/words';

type Bag = ReadonlyMap<string, number>;

/** How much of their words two texts of one language share, 0–1: Dice's coefficient over words, however often each stands. */
export class TextLikeness {
  readonly #lang: string;
  readonly #bags = new Map<string, Bag>();

  constructor(lang: string) {
    this.#lang = lang;
  }

  between(a: string, b: string): number {
    if (a === b) return 1;
    const [one, other] = [this.#bagOf(a), this.#bagOf(b)];
    const total = sizeOf(one) + sizeOf(other);
    if (total === 0) return 0;
    let shared = 0;
    for (const [word, count] of one) shared += Math.min(count, other.get(word) ?? 0);
    return (2 * shared) / total;
  }

  #bagOf(text: string): Bag {
    const known = this.#bags.get(text);
    if (known !== undefined) return known;
    const bag = new Map<string, number>();
    for (const { start, end, isWordLike } of wordsOf(text, this.#lang)) {
      if (!isWordLike) continue;
      const word = text.slice(start, end).toLowerCase();
      bag.set(word, (bag.get(word) ?? 0) + 1);
    }
    this.#bags.set(text, bag);
    return bag;
  }
}

function sizeOf(bag: Bag): number {
  let size = 0;
  for (const count of bag.values()) size += count;
  return size;
}
