/** How many bits of the filter a word sets. */
const PROBES = 5;

/** The finaliser of MurmurHash3: the bits of a hash of letters are not spread. */
function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/**
 * A set of words by their hashes, in about a byte for each. What it has not is surely none of them; of other words it takes one in
 * some fifty for one of them.
 */
export class BloomFilter {
  readonly #bits: Uint8Array;
  readonly #mask: number;
  readonly #seed: number;

  /**
   * As many bytes as a power of two. Filters that are asked one after the other have seeds of their own, or they would err over the
   * same words.
   */
  constructor(bits: Uint8Array, seed: number) {
    this.#bits = bits;
    this.#mask = bits.length * 8 - 1;
    this.#seed = Math.imul(seed, 0x9e3779b9);
  }

  /** By `hashUnits` of the word. */
  has(hash: number): boolean {
    const first = mix(hash ^ this.#seed);
    const step = mix(first ^ 0x5bd1e995) | 1;
    for (let probe = 0; probe < PROBES; probe++) {
      const bit = (first + Math.imul(step, probe)) & this.#mask;
      if (((this.#bits[bit >>> 3] ?? 0) & (1 << (bit & 7))) === 0) return false;
    }
    return true;
  }

  add(hash: number): void {
    const first = mix(hash ^ this.#seed);
    const step = mix(first ^ 0x5bd1e995) | 1;
    for (let probe = 0; probe < PROBES; probe++) {
      const bit = (first + Math.imul(step, probe)) & this.#mask;
      this.#bits[bit >>> 3] = (this.#bits[bit >>> 3] ?? 0) | (1 << (bit & 7));
    }
  }
}
