import type { CheckedText } from '../engine/checked-article';
import { SHAPE, TOKEN, tokenText, type Tokens } from '../../text/tokens';
import type { Span } from '../../text/span';
import { findNumberWords, readsHanNumerals } from './find-number-words';
import type { NumberWords } from './number-words';
import { isHanNumeral, readHanNumeral } from './read-han-numeral';

const { unspaced: UNSPACED, word: WORD } = TOKEN;
const { capital: CAPITAL } = SHAPE;

/** A place that may mean a number: both, a decade, a two-storey house in one word, a lone 三, a Roman XIX. */
export interface NumberHint extends Span {
  readonly values: readonly number[];
}

/** Characters that mean a number without being a numeral. */
const HAN_HINTS: ReadonlyMap<string, readonly number[]> = new Map(
  Object.entries({
    双: [2],
    雙: [2],
    对: [2],
    対: [2],
    對: [2],
    倍: [2],
    半: [0.5, 2, 50, 30, 6],
    旬: [10],
    元: [1],
    刻: [15, 45],
    両: [2],
    廿: [20],
  }),
);
const ROMAN = /^[IVXLCM]+$/;
const ROMAN_VALUES: ReadonlyMap<string, number> = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
  ['L', 50],
  ['C', 100],
  ['M', 1000],
]);
const LONGEST_STEM = 10;
const SHORTEST_COMPOUND_STEM = 3;

/** Everything of a text that hints at numbers. Slow beside `readNumbers`: asked only where a number has no counterpart. */
export function findNumberHints(text: CheckedText): readonly NumberHint[] {
  const { tokens } = text;
  const words = findNumberWords(text.language);
  const readsHan = readsHanNumerals(text.language);
  const hints: NumberHint[] = [];
  for (let index = 0; index < tokens.count; index++) {
    const start = tokens.starts[index] ?? 0;
    const end = tokens.starts[index + 1] ?? start;
    const kind = tokens.kinds[index];
    if (kind === UNSPACED && readsHan) hints.push(...hanHints(tokens.text, start, end));
    if (kind !== WORD) continue;
    const word = tokenText(tokens, index);
    const isCapital = ((tokens.shapes[index] ?? 0) & CAPITAL) !== 0;
    const values = [
      ...(isCapital ? romanValues(word) : []),
      ...(words ? hintedBy(words, word.toLowerCase()) : []),
      ...(text.language === 'he' ? hebrewValues(withQuoted(tokens, index)) : []),
    ];
    if (values.length > 0) hints.push({ start, end, values });
  }
  return hints;
}

function* hanHints(text: string, start: number, end: number): Generator<NumberHint> {
  for (let at = start; at < end; at++) {
    const known = HAN_HINTS.get(text.charAt(at));
    if (known && !isTimes(text, at)) yield { start: at, end: at + 1, values: known };
    if (!isHanNumeral(text.charCodeAt(at))) continue;
    const numeral = readHanNumeral(text, at);
    if (numeral) yield { start: at, end: numeral.end, values: numeral.values };
  }
}

const HEBREW_NUMERALS = 'אבגדהוזחטיכלמנסעפצקרשת';
const HEBREW_NUMERAL = /^[א-ת]{1,4}["״][א-ת]$/;

/** The 倍 of 10倍, which is the number before it as often and not twice. */
const isTimes = (text: string, at: number): boolean =>
  text.charAt(at) === '倍' && /\p{Nd}/u.test(text.charAt(at - 1));

/** תשע״ט: letters as numbers, and as a year of the calendar without its thousands, in the common era. */
function hebrewValues(word: string): readonly number[] {
  if (!HEBREW_NUMERAL.test(word)) return [];
  let value = 0;
  for (const letter of word) {
    const place = HEBREW_NUMERALS.indexOf(letter);
    if (place >= 0) value += ((place % 9) + 1) * 10 ** Math.floor(place / 9);
  }
  return [value, value + 5000 - 3760, value + 5000 - 3761];
}

function romanValues(word: string): readonly number[] {
  if (!ROMAN.test(word)) return [];
  let value = 0;
  for (let at = 0; at < word.length; at++) {
    const here = ROMAN_VALUES.get(word.charAt(at)) ?? 0;
    const next = ROMAN_VALUES.get(word.charAt(at + 1)) ?? 0;
    value += here < next ? -here : here;
  }
  return [value];
}

/** What the word is, what it begins with and, in languages that join words, what it contains. */
function hintedBy(words: NumberWords, word: string): readonly number[] {
  const values: number[] = [];
  for (let clitics = 0; clitics === 0 || words.clitics.includes(word.charAt(clitics - 1)); clitics++) {
    const bare = word.slice(clitics);
    if (bare.length < 2) break;
    values.push(...(words.hints.get(bare) ?? []));
    const found = words.words.get(bare);
    if (found) values.push(found.value);
    if (words.clitics === '') break;
  }
  const lastStart = words.compounds ? word.length - SHORTEST_COMPOUND_STEM : 0;
  for (let from = 0; from <= lastStart; from++)
    for (let length = 2; length <= LONGEST_STEM && from + length <= word.length; length++)
      values.push(...(words.hintStems.get(word.slice(from, from + length)) ?? []));
  return values;
}

/** With the straight quote and the letter after it, which are tokens of their own. */
function withQuoted({ text, starts, kinds }: Tokens, index: number): string {
  const end = starts[index + 1] ?? 0;
  const isQuoted = text.charAt(end) === '"' && kinds[index + 2] === WORD;
  return text.slice(starts[index], isQuoted ? starts[index + 3] : end);
}
