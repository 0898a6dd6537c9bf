import { separatorsOf } from './locale-separators';
import type { TextNumber } from './text-number';
import { zeroOf } from './digit-value';
import { findNumberWords } from './find-number-words';

const LARGEST_WORD = 12;
const LARGEST_YEAR = 2100;

/** The value as the translation would write it in place of a number of its own; null where that is not certain. */
export function suggestNumber(written: TextNumber, text: string, value: number, lang: string): string | null {
  if (value < 0 || written.isOrdinal) return null;
  const old = text.slice(written.start, written.end);
  if (written.written === 'words') return inWords(old, value, lang);
  if (written.written === 'mixed') return withScale(written, old, value, lang);
  const zero = zeroOf(old.charCodeAt(0));
  const [year = 0] = written.values;
  // The 80s of a source are the 1980s where the translation writes decades in full.
  if (year >= 1000 && year <= LARGEST_YEAR && value < 100)
    return inDigits(Math.floor(year / 100) * 100 + value, false, lang, zero);
  return inDigits(value, isGrouped(old, value), lang, zero);
}

function inWords(old: string, value: number, lang: string): string | null {
  const form =
    value <= LARGEST_WORD ? findNumberWords(lang.split('-', 1)[0] ?? lang)?.forms.get(value) : undefined;
  if (form === undefined) return null;
  const [first = ''] = old;
  return first === first.toLowerCase() ? form : form.charAt(0).toUpperCase() + form.slice(1);
}

/** 2.5 million: the digits change and the words stay, where that gives a number as short. */
function withScale({ scale }: TextNumber, old: string, value: number, lang: string): string | null {
  const digits = /^[\p{Nd}.,]+/u.exec(old)?.[0];
  const scaled = value / scale;
  if (digits === undefined || scale === 1 || scaled < 1 || scaled >= 1000 || !Number.isInteger(scaled * 100))
    return null;
  return inDigits(scaled, false, lang, zeroOf(digits.charCodeAt(0))) + old.slice(digits.length);
}

const isGrouped = (old: string, value: number): boolean =>
  value >= 1000 &&
  (/\p{Nd}\P{Nd}\p{Nd}{3}/u.test(old) || (value > LARGEST_YEAR && old.length !== String(value).length));

function inDigits(value: number, grouped: boolean, lang: string, zero: number): string {
  const { decimal, group } = separatorsOf(lang);
  const [whole = '', fraction] = String(value).split('.');
  const head = grouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, group) : whole;
  const ascii = fraction === undefined ? head : `${head}${decimal}${fraction}`;
  return ascii.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
}
