import { bmpText } from './bmp-text';

/**
 * What a text has in it, bits that `tokenize` sets on its one pass. Most texts have little of it, so that a check which can find
 * nothing without it need not be asked: see `needs` in domain/checks/engine/check.ts.
 */
export const TRAIT = {
  digit: 1 << 0,
  /** Quotation marks of all kinds, but for ’, which is an apostrophe in nearly every text. */
  quote: 1 << 1,
  apostrophe: 1 << 2,
  bracket: 1 << 3,
  /** ¿ and ¡ */
  inverted: 1 << 4,
  /** A mark of a letter as a code unit of its own. */
  mark: 1 << 5,
  /** Format and control characters, line and paragraph separators. */
  invisible: 1 << 6,
  /** A letter that UTF-8 read in a wrong encoding begins with, or the sign for a lost character. */
  misread: 1 << 7,
  /** & and \ */
  code: 1 << 8,
  /** Full-width signs, letters and digits, and the signs of Chinese and Japanese. */
  wide: 1 << 9,
  /** A letter that is not Latin; half of a surrogate pair is none. */
  notLatin: 1 << 10,
  /** A word of two capitals or more and nothing else. */
  allCaps: 1 << 16,
  innerCapital: 1 << 17,
  /** A word or number that is the same as the one before, whatever its case; seldom one that only has the same hash. */
  repeated: 1 << 18,
  /** White space of more than one character, or a tab. */
  wideSpace: 1 << 19,
  spaceBeforeSign: 1 << 20,
  signAfterSign: 1 << 21,
  /** One sign, and no hyphen-minus, right between a word or number and a word. */
  signBeforeWord: 1 << 22,
  /** Letters of a script whose words have no spaces. */
  unspaced: 1 << 23,
} as const;

const SIGNS: readonly (readonly [signs: string, trait: number])[] = [
  ['“”„‟"＂«»「」『』‘‚', TRAIT.quote],
  ["'’", TRAIT.apostrophe],
  ['(（[［{｛【〔《〈)）]］}｝】〕》〉', TRAIT.bracket],
  ['¿¡', TRAIT.inverted],
  ['\u034f\u2028\u2029\u000b\u000c\ufeff', TRAIT.invisible],
  ['\ufffd', TRAIT.misread],
  ['&\\', TRAIT.code],
];

const RULES: readonly (readonly [units: RegExp, trait: number])[] = [
  [/\p{Nd}+/gu, TRAIT.digit],
  [/\p{M}+/gu, TRAIT.mark],
  [/(?:(?![\t\n\v\f\r])[\p{Cf}\p{Cc}])+/gu, TRAIT.invisible],
  [/[\u00c2-\u00f4]+/gu, TRAIT.misread],
  [/[\u3001\u3002\u300a-\u3011\uff01-\uff5e]+/gu, TRAIT.wide],
  [/(?:(?!\p{sc=Latin})\p{L})+/gu, TRAIT.notLatin],
];

function makeTable(): Uint16Array {
  const all = bmpText();
  const table = new Uint16Array(all.length);
  const add = (from: number, to: number, trait: number): void => {
    for (let unit = from; unit < to; unit++) table[unit] = (table[unit] ?? 0) | trait;
  };
  for (const [units, trait] of RULES)
    for (const { index, 0: run } of all.matchAll(units)) add(index, index + run.length, trait);
  for (const [signs, trait] of SIGNS)
    for (let at = 0; at < signs.length; at++) add(signs.charCodeAt(at), signs.charCodeAt(at) + 1, trait);
  return table.fill(0, 0xd800, 0xe000);
}

let table: Uint16Array | undefined;

/** The traits that each code unit gives a text, made when it is first asked for. */
export const unitTraits = (): Uint16Array => (table ??= makeTable());
