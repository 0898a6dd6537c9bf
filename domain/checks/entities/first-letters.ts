import { KEY, KEYS, keyOf, type WordCore } from './word-cores';

/** Names by the first letters of their first word; most words of a text are turned away without a string. */
export class FirstLetters<Name> {
  readonly #names = new Map<string, Name[]>();
  readonly #maybe = new Uint8Array(KEYS);

  get size(): number {
    return this.#names.size;
  }

  add(first: string, name: Name): void {
    const key = first.slice(0, KEY);
    this.#maybe[keyOf(first)] = 1;
    const known = this.#names.get(key);
    if (known) known.push(name);
    else this.#names.set(key, [name]);
  }

  /** Those that may begin with the word, in the order they were added in. */
  of({ key, core }: WordCore): readonly Name[] | undefined {
    return this.#maybe[key] === 1 ? this.#names.get(core.slice(0, KEY)) : undefined;
  }
}
