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

/** What a hash begins with. */
export const HASH_BASIS = 17;

/** What a hash is multiplied by before the next code unit is added. */
export const HASH_FACTOR = 31;

/** The hash of one code unit more. */
export const addUnit = (hash: number, unit: number): number =>
  (Math.imul(hash, HASH_FACTOR) + lowerUnit(unit)) | 0;

/** What letters before so many others are multiplied by. */
export const HASH_POWERS = new Int32Array(64);
for (let at = 0, power = 1; at < HASH_POWERS.length; at++, power = Math.imul(power, HASH_FACTOR))
  HASH_POWERS[at] = power;

/** No word has the hash 0. */
export const endHash = (hash: number): number => (hash === 0 ? 1 : hash);

/** A number for the letters of [from, to) whatever their case, never 0. */
export function hashUnits(text: string, from: number, to: number): number {
  let hash = HASH_BASIS;
  for (let at = from; at < to; at++) hash = addUnit(hash, text.charCodeAt(at));
  return endHash(hash);
}
