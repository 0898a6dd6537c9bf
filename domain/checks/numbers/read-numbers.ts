import type { CheckedText } from '../engine/checked-article';
import { TOKEN, tokenText, type Tokens } from '../../text/tokens';
import { TRAIT } from '../../text/traits';
import { toAsciiDigits } from './digit-value';
import { findNumberWords, readsHanNumerals } from './find-number-words';
import { isCertainHan } from './is-certain-han';
import { joinNumbers } from './join-numbers';
import { lookUpNumberWord, NUMBER_WORD } from './look-up-number-word';
import type { NumberWords } from './number-words';
import { parseNumeral, type Numeral } from './parse-numeral';
import { isHanNumeral, readHanNumeral, type HanNumeral } from './read-han-numeral';
import { nextWord, readNumberWords } from './read-number-words';
import { rememberLast } from './remember-last';
import type { TextNumber } from './text-number';
import { withShares } from './with-shares';

const { number: NUMBER, word: WORD, unspaced: UNSPACED, space: SPACE } = TOKEN;

const NONE: readonly TextNumber[] = [];

/** Every number of a text in its order. */
export const readNumbers = rememberLast((text: CheckedText): readonly TextNumber[] =>
  mayHaveNumbers(text) ? new NumberReader(text).read() : NONE,
);

/** Digits, words that say a number, or letters that may be Han numerals. */
const mayHaveNumbers = ({ tokens }: CheckedText): boolean =>
  (tokens.traits & (TRAIT.digit | TRAIT.unspaced)) !== 0 || (tokens.wordClasses & NUMBER_WORD) !== 0;

/** Joined without a space and easily something else: 5m are metres as well. */
const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['mn', 1e6],
  ['tn', 1e12],
]);

class NumberReader {
  readonly #tokens: Tokens;
  readonly #lang: string;
  readonly #words: NumberWords | null;
  readonly #readsHan: boolean;
  readonly #found: TextNumber[] = [];

  constructor(text: CheckedText) {
    this.#tokens = text.tokens;
    this.#lang = text.lang;
    this.#words = findNumberWords(text.language);
    this.#readsHan = readsHanNumerals(text.language) || text.language === 'ko';
  }

  read(): readonly TextNumber[] {
    const { kinds, count } = this.#tokens;
    const words = this.#words;
    for (let index = words || this.#readsHan ? 0 : kinds.indexOf(NUMBER); index >= 0 && index < count;) {
      const kind = kinds[index];
      if (kind === NUMBER) index = this.#readDigits(index);
      else if (kind === WORD && words) {
        if (this.#tokens.isOfClass(index, NUMBER_WORD)) index = this.#readWords(words, index);
        else index += 1;
      } else if (kind === UNSPACED && this.#readsHan) index = this.#readUnspaced(index);
      else index += 1;
    }
    return this.#found.length === 0 ? NONE : joinNumbers(this.#found);
  }

  #readWords(words: NumberWords, index: number): number {
    const number = readNumberWords(words, this.#tokens, index);
    if (number === null) return index + 1;
    this.#found.push(number);
    return number.to;
  }

  #readDigits(index: number): number {
    const { starts, kinds, count } = this.#tokens;
    const start = starts[index] ?? 0;
    const end = starts[index + 1] ?? start;
    if (this.#readsHan && index + 1 < count && kinds[index + 1] !== SPACE) {
      const numeral = readHanNumeral(this.#tokens.text, start);
      if (numeral && numeral.numerals > 0) return this.#readMixed(start, index, numeral);
    }
    const grouped = this.#groupsFrom(index);
    const to = grouped ?? index + 1;
    const token = grouped === null ? tokenText(this.#tokens, index) : joined(this.#tokens, index, to);
    const { values, parts } = this.#isFraction(start) ? fractionOf(token) : parseNumeral(token, this.#lang);
    const scaled = this.#scaleAfter(to - 1);
    this.#found.push({
      start,
      end: scaled ? (starts[scaled.to] ?? end) : (starts[to] ?? end),
      values: scaled
        ? scaledValues(values, scaled.scale, scaled.isCertain)
        : withShares(values, this.#tokens.text.charAt(end)),
      parts: grouped === null ? parts : joinedParts(this.#tokens, index, to),
      written: scaled?.isCertain ? 'mixed' : 'digits',
      isOrdinal: false,
      scale: scaled?.isCertain ? scaled.scale : 1,
      isCertain: true,
      from: index,
      to: scaled ? scaled.to : to,
    });
    return scaled ? scaled.to : to;
  }

  /** .341 without its nought. */
  #isFraction(start: number): boolean {
    const { text } = this.#tokens;
    return text.charAt(start - 1) === '.' && (start === 1 || text.charAt(start - 2) === ' ');
  }

  /** The token after the groups of three digits that spaces part; null where there are none. */
  #groupsFrom(index: number): number | null {
    const { text, kinds, starts, count } = this.#tokens;
    if (index + 2 >= count || lengthOf(starts, index) > 3) return null;
    let to = index + 1;
    while (
      to + 1 < count &&
      lengthOf(starts, to) === 1 &&
      (kinds[to] === SPACE || text.charCodeAt(starts[to] ?? 0) === 0xff0c) &&
      kinds[to + 1] === NUMBER &&
      (lengthOf(starts, to + 1) === 3 || /^\d{3}[.,]\d{1,2}$/.test(tokenText(this.#tokens, to + 1)))
    )
      to += 2;
    return to === index + 1 ? null : to;
  }

  #scaleAfter(
    index: number,
  ): { readonly scale: number; readonly to: number; readonly isCertain: boolean } | null {
    const { kinds, count } = this.#tokens;
    if (index + 1 < count && kinds[index + 1] === WORD) {
      const short = SHORT_SCALES.get(tokenText(this.#tokens, index + 1).toLowerCase());
      if (short !== undefined) return { scale: short, to: index + 2, isCertain: false };
    }
    if (!this.#words) return null;
    let scale = 1;
    let last = index;
    for (;;) {
      const next = last === index && kinds[last + 1] === WORD ? last + 1 : nextWord(this.#tokens, last);
      const found = next === last ? null : lookUpNumberWord(this.#tokens, next);
      if (found?.role !== 'scale') break;
      scale *= found.value;
      last = next;
    }
    return last === index ? null : { scale, to: last + 1, isCertain: true };
  }

  /** Numerals within a run of letters that has no spaces; answers the token after it. */
  #readUnspaced(index: number, from = this.#tokens.starts[index] ?? 0): number {
    const { text, starts } = this.#tokens;
    const end = starts[index + 1] ?? 0;
    for (let at = from; at < end;) {
      const numeral = isHanNumeral(text.charCodeAt(at)) ? readHanNumeral(text, at) : null;
      if (numeral) this.#pushHan(at, index, index + 1, numeral);
      at = numeral ? numeral.end : at + 1;
    }
    return index + 1;
  }

  /** 3千万人中的五人: a numeral that begins with digits, and the rest of the token in which it ends. */
  #readMixed(start: number, index: number, numeral: HanNumeral): number {
    const { starts, count } = this.#tokens;
    let to = index + 1;
    while (to < count && (starts[to] ?? 0) < numeral.end) to += 1;
    this.#pushHan(start, index, to, numeral);
    return (starts[to] ?? 0) > numeral.end ? this.#readUnspaced(to - 1, numeral.end) : to;
  }

  #pushHan(start: number, from: number, to: number, numeral: HanNumeral): void {
    const { text } = this.#tokens;
    this.#found.push({
      start,
      end: numeral.end,
      values: withShares(numeral.values, text.charAt(numeral.end)),
      parts: [],
      written: numeral.hasDigits ? 'mixed' : 'words',
      isOrdinal: text.charAt(start - 1) === '第',
      scale: 1,
      isCertain: numeral.hasDigits || isCertainHan(text, start, numeral),
      from,
      to,
    });
  }
}

const lengthOf = (starts: Int32Array, index: number): number =>
  (starts[index + 1] ?? 0) - (starts[index] ?? 0);

const fractionOf = (token: string): Numeral => {
  const digits = toAsciiDigits(token);
  return { values: [Number(`0.${digits.replace(/\D/g, '')}`), Number(digits.replace(/\D/g, ''))], parts: [] };
};

const scaledValues = (values: readonly number[], scale: number, isCertain: boolean): readonly number[] => {
  const scaled = values.map((value) => Number((value * scale).toPrecision(12)));
  return isCertain ? scaled : [...values, ...scaled];
};

function joined(tokens: Tokens, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += 2) text += tokenText(tokens, at);
  return text;
}

function joinedParts(tokens: Tokens, from: number, to: number): readonly number[] {
  const parts: number[] = [];
  for (let at = from; at < to; at += 2) parts.push(Number(toAsciiDigits(tokenText(tokens, at))));
  return parts;
}
