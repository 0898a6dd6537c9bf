const VOWELS = 'aeiou';
const WEAK = 'hwy';

/** Sounds that writers and scripts confuse, and how far apart they are; what is not here is a whole letter apart. */
const NEAR: readonly (readonly [pairs: string, cost: number])[] = [
  ['ae ou iy uw', 0.1],
  ['ei ai oa eo ui ue au io ow ey', 0.3],
  ['vw fv xh kx sz Cx', 0.3],
  ['bp bv pf kg gj jz td sc sC cC jy zj hg gx jC kC kc Ch', 0.4],
  ['lr mn', 0.8],
];
const FAR = 1.2;

const GAPS: readonly (readonly [sounds: string, cost: number])[] = [
  [VOWELS, 0.4],
  [WEAK, 0.35],
];
const CONSONANT_GAP = 1;

/** Scripts that leave vowels out and spell several sounds with one letter: the same differences mean less. */
const UNWRITTEN_VOWEL = 0.08;
/** But every script writes the h that a name begins with. */
const INITIAL_H = 0.8;
const WEAK_LETTER_GAP = 0.2;
const CONSONANTAL = 0.5;

const SIZE = 128;
const H = 'h'.charCodeAt(0);

interface Costs {
  readonly swap: Float32Array;
  readonly gapHere: Float32Array;
  readonly gapThere: Float32Array;
}

function makeCosts(isConsonantal: boolean): Costs {
  const swap = new Float32Array(SIZE * SIZE).fill(FAR);
  const set = (a: string, b: string, cost: number): void => {
    swap[a.charCodeAt(0) * SIZE + b.charCodeAt(0)] = cost;
    swap[b.charCodeAt(0) * SIZE + a.charCodeAt(0)] = cost;
  };
  for (const a of VOWELS) for (const b of VOWELS) set(a, b, 0.3);
  for (const [pairs, cost] of NEAR)
    for (const [a = '', b = ''] of pairs.split(' '))
      set(a, b, isConsonantal && cost < 0.5 ? cost * CONSONANTAL : cost);
  // Both are letters for vowels there.
  if (isConsonantal)
    for (const pair of ['wo', 'wu', 'yi', 'ye', 'wv']) set(pair.charAt(0), pair.charAt(1), 0.05);
  for (let sound = 0; sound < SIZE; sound++) swap[sound * SIZE + sound] = 0;
  const gap = (vowel: number, weak: number): Float32Array => {
    const gaps = new Float32Array(SIZE).fill(CONSONANT_GAP);
    for (const [sounds, cost] of GAPS) for (const sound of sounds) gaps[sound.charCodeAt(0)] = cost;
    if (isConsonantal) {
      for (const sound of VOWELS) gaps[sound.charCodeAt(0)] = vowel;
      for (const sound of WEAK) gaps[sound.charCodeAt(0)] = weak;
    }
    return gaps;
  };
  return { swap, gapHere: gap(UNWRITTEN_VOWEL, WEAK_LETTER_GAP), gapThere: gap(0.15, 0.3) };
}

const SPELLED = makeCosts(false);
const UNSPELLED = makeCosts(true);

const SOUNDS = 'abcdefghijklmnopqrstuvwxyzC';

/** By code unit, the sounds that it is near to in either kind of script, one bit each; all of them for what is no sound. */
const NEAR_BITS = new Int32Array(SIZE).fill(-1);
for (const a of SOUNDS) {
  let near = 0;
  Array.from(SOUNDS).forEach((b, bit) => {
    const at = a.charCodeAt(0) * SIZE + b.charCodeAt(0);
    if (Math.min(SPELLED.swap[at] ?? 0, UNSPELLED.swap[at] ?? 0) < CONSONANT_GAP) near |= 1 << bit;
  });
  NEAR_BITS[a.charCodeAt(0)] = near;
}

/** By code unit, the bit of a consonant that costs as much as any to leave out; none for what is no such sound. */
const CONSONANT_BITS = new Int32Array(SIZE);
Array.from(SOUNDS).forEach((sound, bit) => {
  if (!(VOWELS + WEAK).includes(sound)) CONSONANT_BITS[sound.charCodeAt(0)] = 1 << bit;
});

/** The consonants of a word, one bit each: what has to have a sound near to it in the other word, or costs a whole gap. */
export function consonantBits(sounds: string): number {
  let bits = 0;
  for (let at = 0; at < sounds.length; at++) bits |= CONSONANT_BITS[sounds.charCodeAt(at)] ?? 0;
  return bits;
}

/** All sounds that a sound of the word is near to. */
export function nearBits(sounds: string): number {
  let bits = 0;
  for (let at = 0; at < sounds.length; at++) bits |= NEAR_BITS[sounds.charCodeAt(at)] ?? -1;
  return bits;
}

/** Two rows are enough; a name is not longer. */
const LONGEST = 40;
let above = new Float64Array(LONGEST + 1);
let row = new Float64Array(LONGEST + 1);
const units = new Uint16Array(LONGEST);

/**
 * How differently two words sound, by their sounds: 0 the same, 1 nothing in common. `toConsonantal`: the second is written in
 * a script that leaves vowels out. Weighted edit distance over the length of the longer.
 */
export const soundDistance = (one: string, other: string, toConsonantal = false): number =>
  measure(one, other, toConsonantal, 1);

/** Whether two words sound no more differently than that, which is below 1: the rest of them is not read once it cannot be. */
export const soundsWithin = (one: string, other: string, most: number, toConsonantal = false): boolean =>
  measure(one, other, toConsonantal, most) <= most;

/** The distance, or 1 as soon as it is sure to be more than `most`. */
function measure(one: string, other: string, toConsonantal: boolean, most: number): number {
  if (one === other) return 0;
  const longer = Math.max(one.length, other.length);
  if (longer > LONGEST || one === '' || other === '') return 1;
  const { swap, gapHere, gapThere } = toConsonantal ? UNSPELLED : SPELLED;
  const size = toConsonantal ? Math.max(other.length, 3) : longer;
  const width = other.length;
  let sum = 0;
  row[0] = 0;
  for (let j = 0; j < width; j++) {
    const b = other.charCodeAt(j);
    units[j] = b;
    row[j + 1] = sum += gaps(gapThere, b);
  }
  for (let i = 0; i < one.length; i++) {
    [above, row] = [row, above];
    const a = one.charCodeAt(i);
    const skip = i === 0 && a === H ? INITIAL_H : gaps(gapHere, a);
    let left = (above[0] ?? 0) + skip;
    let least = left;
    row[0] = left;
    for (let j = 0; j < width; j++) {
      const b = units[j] ?? 0;
      const swapped = (above[j] ?? 0) + (swap[a * SIZE + b] ?? FAR);
      const skipped = (above[j + 1] ?? 0) + skip;
      const added = left + gaps(gapThere, b);
      left = swapped < skipped ? swapped : skipped;
      if (added < left) left = added;
      row[j + 1] = left;
      if (left < least) least = left;
    }
    // What it costs only grows from here.
    if (least / size > most) return 1;
  }
  return Math.min(1, (row[width] ?? longer) / size);
}

const gaps = (costs: Float32Array, sound: number): number => costs[sound] ?? CONSONANT_GAP;
