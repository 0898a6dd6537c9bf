import { soundsOf } from './sounds-of';

/** Consonants by what any spelling or reading may make of them: lips; k, s and what lies between; l; r; m; n; t and d. */
const CLASSES: readonly (readonly [letters: string, charClass: number])[] = [
  ['bpfvw', 1],
  ['ckgqxjsz', 2],
  ['l', 3],
  ['r', 4],
  ['m', 5],
  ['n', 6],
  ['td', 7],
];
const CLASS_COUNT = 8;
const T_CLASS = 7;
/** Before these a t or d is part of another sound: tz, tch, dj. */
const SIBILANTS = 'szcj';
const ASCII = 128;

const CLASS_OF = new Uint8Array(ASCII);
for (const [letters, charClass] of CLASSES)
  for (const letter of letters) {
    CLASS_OF[letter.charCodeAt(0)] = charClass;
    CLASS_OF[letter.toUpperCase().charCodeAt(0)] = charClass;
  }

const H = 'h'.charCodeAt(0);
const W = 'w'.charCodeAt(0);
const THROAT = 'ck';

const isSibilant = (word: string, at: number): boolean =>
  at < word.length && SIBILANTS.includes(word.charAt(at));

/**
 * A number that all words which could share a finer key share, in one pass without a string: most words of an article are told apart by
 * it, and need no other key. A loose one leaves out kh, ch and w. Expects lower case.
 */
export function roughKey(word: string, isLoose: boolean): number {
  let key = 0;
  let last = 0;
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (unit >= ASCII && unit !== 0x2019) return roughKey(soundsOf(word), isLoose);
    if (isLoose && word.charCodeAt(at + 1) === H && THROAT.includes(word.charAt(at))) continue;
    if (isLoose && unit === W) continue;
    const charClass = CLASS_OF[unit] ?? 0;
    if (charClass === 0 || charClass === last) continue;
    if (charClass === T_CLASS && isSibilant(word, at + 1)) continue;
    last = charClass;
    key = key * CLASS_COUNT + charClass;
    // Of few words: to divide costs more than all else.
    if (key >= Number.MAX_SAFE_INTEGER) key %= Number.MAX_SAFE_INTEGER;
  }
  return key;
}
