import { bmpText } from './bmp-text';

/** What a code unit is to a check. Ordered so that letters are a range: see `isLetterClass`. */
export const CHAR_CLASS = {
  other: 0,
  space: 1,
  punctuation: 2,
  /** Format characters (bidi controls, joiners, soft hyphens) and control characters. */
  control: 3,
  digit: 4,
  mark: 5,
  lower: 6,
  upper: 7,
  /** Of a script without case whose words have spaces: Arabic, Hebrew, Devanagari, Hangul … */
  caseless: 8,
  /** Of a script whose words have no spaces: Han, kana, Thai, Lao, Khmer, Myanmar. */
  unspaced: 9,
} as const;
export type CharClass = (typeof CHAR_CLASS)[keyof typeof CHAR_CLASS];

/** The later rule wins. Halves of surrogate pairs are caseless letters: most of what is there is, and a pair stays whole. */
const RULES: readonly (readonly [RegExp, CharClass])[] = [
  [/[\p{P}]+/gu, CHAR_CLASS.punctuation],
  [/[\s\p{Zs}]+/gu, CHAR_CLASS.space],
  [/[\p{Cf}\p{Cc}]+/gu, CHAR_CLASS.control],
  [/[\t\n\v\f\r]+/gu, CHAR_CLASS.space],
  [/\p{M}+/gu, CHAR_CLASS.mark],
  [/\p{L}+/gu, CHAR_CLASS.caseless],
  [/\p{Ll}+/gu, CHAR_CLASS.lower],
  [/[\p{Lu}\p{Lt}]+/gu, CHAR_CLASS.upper],
  [
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ーｰ\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu,
    CHAR_CLASS.unspaced,
  ],
  // After the scripts, for Thai digits are of the Thai script too.
  [/\p{Nd}+/gu, CHAR_CLASS.digit],
];

/** One lookup for each code unit: forty times as fast as asking `\p{…}` of a running text. */
function makeTable(): Uint8Array {
  const all = bmpText();
  const table = new Uint8Array(all.length);
  for (const [rule, charClass] of RULES)
    for (const { index, 0: run } of all.matchAll(rule)) table.fill(charClass, index, index + run.length);
  table.fill(CHAR_CLASS.caseless, 0xd800, 0xe000);
  return table;
}

let table: Uint8Array | undefined;

/** The class of every code unit of the Basic Multilingual Plane, made when it is first asked for. */
export const charClasses = (): Uint8Array => (table ??= makeTable());

export const isLetterClass = (charClass: number): boolean => charClass >= CHAR_CLASS.lower;

/** Whether a word begins with a capital. */
export const isCapitalised = (word: string): boolean =>
  charClasses()[word.charCodeAt(0)] === CHAR_CLASS.upper;
