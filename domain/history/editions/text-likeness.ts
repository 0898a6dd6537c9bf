import { TOKEN, tokenize } from '../../text/tokens';

/** The words of a text as numbers, in the order of these, however often each stands. */
type Bag = Int32Array;

/** How much of their words two texts share, 0–1: Dice's coefficient over words, however often each stands. */
export class TextLikeness {
  readonly #bags = new Map<string, Bag>();

  between(a: string, b: string): number {
    return a === b ? 1 : likenessOf(this.bagOf(a), this.bagOf(b));
  }

  /** For who compares a text with many: it is cut into words once. */
  bagOf(text: string): Bag {
    const known = this.#bags.get(text);
    if (known !== undefined) return known;
    const bag = bagOfWords(text.toLowerCase());
    this.#bags.set(text, bag);
    return bag;
  }
}

const { word, number, unspaced } = TOKEN;

/** Of a script without spaces two characters each are a word: a dictionary would take a hundred times as long, and tell no more. */
function bagOfWords(text: string): Bag {
  const { count, kinds, hashes, starts } = tokenize(text);
  const words: number[] = [];
  for (let token = 0; token < count; token++) {
    const kind = kinds[token];
    if (kind === word || kind === number) words.push(hashes[token] ?? 0);
    else if (kind === unspaced) {
      const end = starts[token + 1] ?? text.length;
      for (let at = starts[token] ?? 0; at < end; at++)
        words.push((text.charCodeAt(at) << 16) | (at + 1 < end ? text.charCodeAt(at + 1) : 0));
    }
  }
  return Int32Array.from(words).sort();
}

/** 0 as well for what is less than `least`: nobody needs to know how much less. */
export function likenessOf(one: Bag, other: Bag, least = 0): number {
  const total = one.length + other.length;
  // All that the shorter one has would have to be in the longer one.
  if (total === 0 || 2 * Math.min(one.length, other.length) < least * total) return 0;
  let shared = 0;
  let at = 0;
  for (let index = 0; index < one.length && at < other.length; index++) {
    const word = one[index] ?? 0;
    while (at < other.length && (other[at] ?? 0) < word) at++;
    if (other[at] !== word) continue;
    shared++;
    at++;
  }
  const likeness = (2 * shared) / total;
  return likeness < least ? 0 : likeness;
}
