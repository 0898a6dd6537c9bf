import { CHAR_CLASS, charClasses, isLetterClass } from './char-class';

export const TOKEN = {
  space: 0,
  /** Letters and their marks, with the apostrophes between them. */
  word: 1,
  /** Digits, with the points, commas and apostrophes between two of them. */
  number: 2,
  /** A run of letters of a script whose words have no spaces. */
  unspaced: 3,
  /** One code unit of punctuation. */
  punctuation: 4,
  /** One code unit of anything else: symbols, controls. */
  other: 5,
} as const;
export type TokenKind = (typeof TOKEN)[keyof typeof TOKEN];

/** What the letters of a word look like; bits that may stand together. */
export const SHAPE = {
  /** Begins with an upper-case letter. */
  capital: 1,
  /** Two or more letters, none of them lower-case, and the script has case. */
  allCaps: 2,
  /** An upper-case letter after a lower-case one. */
  innerCapital: 4,
  /** Has a letter of a script with case. */
  cased: 8,
} as const;

/** A text in tokens that tile it: token i is [starts[i], starts[i + 1]). */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  /** count + 1 offsets in UTF-16 code units, the last the length of the text. */
  readonly starts: Int32Array;
  readonly kinds: Uint8Array;
  readonly shapes: Uint8Array;
}

/** Apostrophes, and the gershayim and geresh of Hebrew abbreviations, between two letters. */
const JOINS_LETTERS = new Set([0x27, 0x2019, 0x02bc, 0x5f3, 0x5f4]);
/** . , ' ’ and the Arabic decimal and thousands separators, between two digits. */
const JOINS_DIGITS = new Set([0x2e, 0x2c, 0x27, 0x2019, 0x66b, 0x66c]);
/** Joiners and soft hyphens belong to the word around them. */
const INSIDE_WORDS = new Set([0x200c, 0x200d, 0xad]);

let starts = new Int32Array(4096);
let kinds = new Uint8Array(4096);
let shapes = new Uint8Array(4096);

function grow(): void {
  const [more, moreKinds, moreShapes] = [starts, kinds, shapes];
  starts = new Int32Array(more.length * 2);
  kinds = new Uint8Array(more.length * 2);
  shapes = new Uint8Array(more.length * 2);
  starts.set(more);
  kinds.set(moreKinds);
  shapes.set(moreShapes);
}

/** One pass over the text by a table of character classes; no expression is run. Time grows with the length only. */
export function tokenize(text: string): Tokens {
  const classes = charClasses();
  const { length } = text;
  const classAt = (at: number): number => classes[text.charCodeAt(at)] ?? CHAR_CLASS.other;
  let count = 0;
  let at = 0;
  while (at < length) {
    if (count + 1 >= starts.length) grow();
    starts[count] = at;
    let shape = 0;
    let kind: TokenKind;
    const first = classAt(at);
    if (first === CHAR_CLASS.space) {
      kind = TOKEN.space;
      at += 1;
      while (at < length && classAt(at) === CHAR_CLASS.space) at += 1;
    } else if (first === CHAR_CLASS.unspaced) {
      kind = TOKEN.unspaced;
      at += 1;
      while (at < length) {
        const next = classAt(at);
        if (next !== CHAR_CLASS.unspaced && next !== CHAR_CLASS.mark) break;
        at += 1;
      }
    } else if (isLetterClass(first)) {
      kind = TOKEN.word;
      let letters = 0;
      let uppers = 0;
      let lowers = 0;
      if (first === CHAR_CLASS.upper) shape = SHAPE.capital;
      while (at < length) {
        const next = classAt(at);
        if (next === CHAR_CLASS.lower) lowers += 1;
        else if (next === CHAR_CLASS.upper) {
          if (lowers > 0) shape |= SHAPE.innerCapital;
          uppers += 1;
        } else if (next === CHAR_CLASS.unspaced) break;
        else if (!isLetterClass(next) && next !== CHAR_CLASS.mark) {
          const unit = text.charCodeAt(at);
          const joins = INSIDE_WORDS.has(unit) || JOINS_LETTERS.has(unit);
          if (!joins || at + 1 >= length) break;
          const after = classAt(at + 1);
          if (!isLetterClass(after) || after === CHAR_CLASS.unspaced) break;
        }
        if (isLetterClass(next)) letters += 1;
        at += 1;
      }
      if (uppers + lowers > 0) shape |= SHAPE.cased;
      if (letters > 1 && uppers > 1 && lowers === 0) shape |= SHAPE.allCaps;
    } else if (first === CHAR_CLASS.digit) {
      kind = TOKEN.number;
      at += 1;
      while (at < length) {
        if (classAt(at) === CHAR_CLASS.digit) at += 1;
        else if (
          JOINS_DIGITS.has(text.charCodeAt(at)) &&
          at + 1 < length &&
          classAt(at + 1) === CHAR_CLASS.digit
        )
          at += 2;
        else break;
      }
    } else {
      kind = first === CHAR_CLASS.punctuation ? TOKEN.punctuation : TOKEN.other;
      at += 1;
    }
    kinds[count] = kind;
    shapes[count] = shape;
    count += 1;
  }
  starts[count] = length;
  return {
    text,
    count,
    starts: starts.slice(0, count + 1),
    kinds: kinds.slice(0, count),
    shapes: shapes.slice(0, count),
  };
}

export const tokenText = ({ text, starts: from }: Tokens, index: number): string =>
  text.slice(from[index], from[index + 1]);
