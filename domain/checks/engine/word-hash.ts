import { TOKEN, type Tokens } from '../../text/tokens';

const { word: WORD, number: NUMBER } = TOKEN;

/** Latin, Greek, Cyrillic and Armenian letters, where lower case is one code unit; beyond, a letter is its own. */
const CASED_END = 0x590;

function makeLowerTable(): Uint16Array {
  return Uint16Array.from({ length: CASED_END }, (_, unit) => {
    const lower = String.fromCharCode(unit).toLowerCase();
    return lower.length === 1 ? lower.charCodeAt(0) : unit;
  });
}

const LOWER = makeLowerTable();

/** The lower case of a code unit, without making a string. */
export const lowerUnit = (unit: number): number => (unit < CASED_END ? (LOWER[unit] ?? unit) : unit);

/** A number for the letters of [from, to) whatever their case, never 0. */
export function hashUnits(text: string, from: number, to: number): number {
  let hash = 17;
  for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + lowerUnit(text.charCodeAt(at))) | 0;
  return hash === 0 ? 1 : hash;
}

const known = new WeakMap<Tokens, Int32Array>();

/** For each token its hash, 0 for what is neither word nor number: what checks compare and look up words by. */
export function wordHashes(tokens: Tokens): Int32Array {
  let hashes = known.get(tokens);
  if (hashes === undefined) {
    hashes = new Int32Array(tokens.count);
    const { text, starts, kinds, count } = tokens;
    for (let index = 0; index < count; index++) {
      const kind = kinds[index];
      if (kind !== WORD && kind !== NUMBER) continue;
      hashes[index] = hashUnits(text, starts[index] ?? 0, starts[index + 1] ?? 0);
    }
    known.set(tokens, hashes);
  }
  return hashes;
}
