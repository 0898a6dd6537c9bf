const TABLE = 1 << 14;

/** A place in the table for two code units that stand one after the other. */
const placeOf = (first: number, second: number): number => (first * 31 + second) & (TABLE - 1);

const NONE: readonly never[] = [];

/** Names that are looked for as they are written, wherever they stand in a text. */
export class Literals<Value> {
  readonly #all: readonly (readonly [name: string, value: Value])[];
  /** Their numbers by their first code unit. */
  readonly #byFirst = new Map<number, number[]>();
  /** By their first two. */
  readonly #maybe = new Uint8Array(TABLE);
  /** Those of one code unit. */
  readonly #alone = new Uint8Array(TABLE);

  constructor(all: readonly (readonly [name: string, value: Value])[]) {
    this.#all = all;
    all.forEach(([name], number) => {
      const first = name.charCodeAt(0);
      if (name.length > 1) this.#maybe[placeOf(first, name.charCodeAt(1))] = 1;
      else this.#alone[first & (TABLE - 1)] = 1;
      const known = this.#byFirst.get(first);
      if (known) known.push(number);
      else this.#byFirst.set(first, [number]);
    });
  }

  get size(): number {
    return this.#all.length;
  }

  /** Those that stand in the text, each once and in the order of the list: nearly none, in one pass over the text. */
  standingIn(text: string): readonly (readonly [name: string, value: Value])[] {
    let found: Set<number> | null = null;
    const maybe = this.#maybe;
    const alone = this.#alone;
    let next = text.charCodeAt(0);
    for (let at = 0; at < text.length; at++) {
      const first = next;
      next = text.charCodeAt(at + 1);
      if (maybe[placeOf(first, next)] === 0 && alone[first & (TABLE - 1)] === 0) continue;
      for (const number of this.#byFirst.get(first) ?? [])
        if (text.startsWith(this.#all[number]?.[0] ?? '', at)) (found ??= new Set()).add(number);
    }
    if (found === null) return NONE;
    return [...found].sort((a, b) => a - b).flatMap((number) => this.#all.slice(number, number + 1));
  }
}
