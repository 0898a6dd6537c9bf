import { CHAR_CLASS, charClasses, isLetterClass } from './char-class';
import { TRAIT, unitTraits } from './traits';
import { vocabularyOf, type KnownWord, type Vocabulary } from './vocabulary';
import { addUnit, endHash, HASH_BASIS } from './word-hash';

/**
 * A loop over tokens compares with constants of its own module, as in `const { word, space } = TOKEN`: what is imported is
 * looked up again at each comparison, and that costs ten times as much as the loop.
 */
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
export class Tokens {
  /** By the number of the question: see `askOfTokens`. */
  readonly answers: unknown[] = [];

  constructor(
    readonly text: string,
    readonly count: number,
    /** count + 1 offsets in UTF-16 code units, the last the length of the text. */
    readonly starts: Int32Array,
    readonly kinds: Uint8Array,
    readonly shapes: Uint8Array,
    /** `hashUnits` of words and numbers, 0 for all else: what words are compared and looked up by. */
    readonly hashes: Int32Array,
    /** Of words their numbers in the vocabulary of the text's language, 0 for all else. */
    readonly numbers: Int32Array,
    readonly vocabulary: Vocabulary,
    /** What is in it: bits of `TRAIT`. */
    readonly traits: number,
    /** Whether it has words of some classes: bits that `classOfWords` answered. */
    readonly wordClasses: number,
  ) {}

  /** Null where the token is no word. */
  wordAt(index: number): KnownWord | null {
    return this.vocabulary.word(this.numbers[index] ?? 0);
  }

  /** Whether the token is a word of one of the classes. */
  isOfClass(index: number, classes: number): boolean {
    return (this.vocabulary.classesOf(this.numbers[index] ?? 0) & classes) !== 0;
  }
}

let questions = 0;

/**
 * A question about a text that is asked of it once, for as long as its tokens live: kept with them, since a WeakMap of every text of a
 * long table costs the garbage collector more than most answers are worth.
 */
export function askOfTokens<Text extends { readonly tokens: Tokens }, Answer extends object>(
  ask: (text: Text) => Answer,
): (text: Text) => Answer {
  const question = questions++;
  return (text) => {
    const { answers } = text.tokens;
    // What stands there was put there two lines below.
    const known = answers[question] as Answer | undefined;
    return known ?? (answers[question] = ask(text));
  };
}

/** Apostrophes, and the gershayim and geresh of Hebrew abbreviations, between two letters. */
const JOINS_LETTERS = new Set([0x27, 0x2019, 0x02bc, 0x5f3, 0x5f4]);
/** . , ' ’ and the Arabic decimal and thousands separators, between two digits. */
const JOINS_DIGITS = new Set([0x2e, 0x2c, 0x27, 0x2019, 0x66b, 0x66c]);
/** Joiners and soft hyphens belong to the word around them. */
const INSIDE_WORDS = new Set([0x200c, 0x200d, 0xad]);

/** So many tokens are given memory at once: to ask for it for each text would take longer than to read the text. */
const CHUNK = 1 << 15;

interface Room {
  readonly starts: Int32Array;
  readonly kinds: Uint8Array;
  readonly shapes: Uint8Array;
  readonly hashes: Int32Array;
  readonly numbers: Int32Array;
}

const makeRoom = (size: number): Room => ({
  starts: new Int32Array(size),
  kinds: new Uint8Array(size),
  shapes: new Uint8Array(size),
  hashes: new Int32Array(size),
  numbers: new Int32Array(size),
});

let room = makeRoom(CHUNK);
let used = 0;
/** The letters of words, where they stand in the text that is read: of the next text they are others. */
const letters = new Uint16Array(CHUNK);
/** Of the text that was filled in last: several answers would be an object for each text. */
let traits = 0;
let wordClasses = 0;

/**
 * One pass over the text by a table of character classes; no expression is run. Time grows with the length only. `language` is the
 * primary subtag of the text's.
 */
export function tokenize(text: string, language = 'und'): Tokens {
  const vocabulary = vocabularyOf(language);
  const most = text.length + 1;
  if (most > CHUNK) {
    const own = makeRoom(most);
    const count = fill(text, own, 0, new Uint16Array(most), vocabulary);
    return new Tokens(
      text,
      count,
      own.starts.slice(0, count + 1),
      own.kinds.slice(0, count),
      own.shapes.slice(0, count),
      own.hashes.slice(0, count),
      own.numbers.slice(0, count),
      vocabulary,
      traits,
      wordClasses,
    );
  }
  if (used + most > CHUNK) {
    room = makeRoom(CHUNK);
    used = 0;
  }
  const from = used;
  const count = fill(text, room, from, letters, vocabulary);
  used += count + 1;
  return new Tokens(
    text,
    count,
    room.starts.subarray(from, from + count + 1),
    room.kinds.subarray(from, from + count),
    room.shapes.subarray(from, from + count),
    room.hashes.subarray(from, from + count),
    room.numbers.subarray(from, from + count),
    vocabulary,
    traits,
    wordClasses,
  );
}

const classAt = (classes: Uint8Array, text: string, at: number): number => classes[text.charCodeAt(at)] ?? 0;

const HYPHEN = 0x2d;
const TAB = 0x09;

/**
 * Writes the tokens from `from` on and answers how many there are; `traits` are those of the text then. What is asked for each
 * character stands in locals.
 */
function fill(
  text: string,
  { starts, kinds, shapes, hashes, numbers }: Room,
  from: number,
  units: Uint16Array,
  vocabulary: Vocabulary,
): number {
  const classes = charClasses();
  const traitsOf = unitTraits();
  const { length } = text;
  const { space: blank, punctuation: sign, digit, mark, lower, upper, unspaced } = CHAR_CLASS;
  let seen = 0;
  let classesSeen = 0;
  let next = from;
  let at = 0;
  while (at < length) {
    const start = at;
    const unit = text.charCodeAt(at);
    const first = classes[unit] ?? 0;
    let kind: TokenKind;
    let shape = 0;
    let hash = 0;
    let number = 0;
    at += 1;
    seen |= traitsOf[unit] ?? 0;
    if (first >= lower && first !== unspaced) {
      kind = TOKEN.word;
      let letters = 1;
      let uppers = first === upper ? 1 : 0;
      let lowers = first === lower ? 1 : 0;
      if (first === upper) shape = SHAPE.capital;
      hash = addUnit(HASH_BASIS, unit);
      units[start] = unit;
      for (; at < length; at += 1) {
        const inner = text.charCodeAt(at);
        const found = classes[inner] ?? 0;
        if (found === lower) {
          lowers += 1;
          letters += 1;
        } else if (found === upper) {
          if (lowers > 0) shape |= SHAPE.innerCapital;
          uppers += 1;
          letters += 1;
        } else if (found === unspaced) break;
        else if (found >= lower) letters += 1;
        else if (found !== mark && !joinsLetters(classes, text, at)) break;
        seen |= traitsOf[inner] ?? 0;
        hash = addUnit(hash, inner);
        units[at] = inner;
      }
      hash = endHash(hash);
      number = vocabulary.numberOf(units, start, at, hash);
      classesSeen |= vocabulary.classesOf(number);
      if (uppers + lowers > 0) shape |= SHAPE.cased;
      if (letters > 1 && uppers > 1 && lowers === 0) shape |= SHAPE.allCaps;
      if ((shape & SHAPE.allCaps) !== 0) seen |= TRAIT.allCaps;
      if ((shape & SHAPE.innerCapital) !== 0) seen |= TRAIT.innerCapital;
      if (next - from >= 2 && hash === hashes[next - 2]) seen |= TRAIT.repeated;
      if (
        next - from >= 2 &&
        kinds[next - 1] === TOKEN.punctuation &&
        (kinds[next - 2] === TOKEN.word || kinds[next - 2] === TOKEN.number) &&
        text.charCodeAt(start - 1) !== HYPHEN
      )
        seen |= TRAIT.signBeforeWord;
    } else if (first === blank) {
      kind = TOKEN.space;
      while (at < length && classAt(classes, text, at) === blank) {
        seen |= traitsOf[text.charCodeAt(at)] ?? 0;
        at += 1;
      }
      if (at - start > 1 || unit === TAB) seen |= TRAIT.wideSpace;
    } else if (first === unspaced) {
      kind = TOKEN.unspaced;
      seen |= TRAIT.unspaced;
      for (; at < length; at += 1) {
        const found = classAt(classes, text, at);
        if (found !== unspaced && found !== mark) break;
        seen |= traitsOf[text.charCodeAt(at)] ?? 0;
      }
    } else if (first === digit) {
      kind = TOKEN.number;
      hash = addUnit(HASH_BASIS, unit);
      for (; at < length; at += 1) {
        if (classAt(classes, text, at) !== digit) {
          if (!joinsDigits(classes, text, at)) break;
          hash = addUnit(hash, text.charCodeAt(at));
          seen |= traitsOf[text.charCodeAt(at)] ?? 0;
          at += 1;
        }
        hash = addUnit(hash, text.charCodeAt(at));
        seen |= traitsOf[text.charCodeAt(at)] ?? 0;
      }
      hash = endHash(hash);
      if (next - from >= 2 && hash === hashes[next - 2]) seen |= TRAIT.repeated;
    } else if (first === sign) {
      kind = TOKEN.punctuation;
      if (next > from) {
        if (kinds[next - 1] === TOKEN.space) seen |= TRAIT.spaceBeforeSign;
        else if (kinds[next - 1] === TOKEN.punctuation) seen |= TRAIT.signAfterSign;
      }
    } else kind = TOKEN.other;
    starts[next] = start;
    kinds[next] = kind;
    shapes[next] = shape;
    hashes[next] = hash;
    numbers[next] = number;
    next += 1;
  }
  starts[next] = length;
  traits = seen;
  wordClasses = classesSeen;
  return next - from;
}

/** Whether what stands there keeps the letters on both sides of it one word. */
function joinsLetters(classes: Uint8Array, text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (!INSIDE_WORDS.has(unit) && !JOINS_LETTERS.has(unit)) return false;
  if (at + 1 >= text.length) return false;
  const after = classAt(classes, text, at + 1);
  return isLetterClass(after) && after !== CHAR_CLASS.unspaced;
}

const joinsDigits = (classes: Uint8Array, text: string, at: number): boolean =>
  JOINS_DIGITS.has(text.charCodeAt(at)) &&
  at + 1 < text.length &&
  classAt(classes, text, at + 1) === CHAR_CLASS.digit;

export const tokenText = ({ text, starts: from }: Tokens, index: number): string =>
  text.slice(from[index], from[index + 1]);
