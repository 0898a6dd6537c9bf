import { toAsciiDigits } from './digit-value';
import { separatorsOf } from './locale-separators';

export interface Numeral {
  /** What it may mean, the likeliest in its language first. */
  readonly values: readonly number[];
  /** The numbers between its separators, where it may be a date, a time, a score or a version. */
  readonly parts: readonly number[];
}

const SAME_AS: ReadonlyMap<string, string> = new Map([
  ['٫', '.'],
  ['٬', "'"],
  ['’', "'"],
]);
/** 12,34,567 as well as 1,234,567. */
const GROUPED = /^\d{1,3}(?:\D\d{2,3})*\D\d{3}$/;

const NONE: readonly number[] = [];

function isAsciiInteger(token: string): boolean {
  for (let at = 0; at < token.length; at++) {
    const unit = token.charCodeAt(at);
    if (unit < 0x30 || unit > 0x39) return false;
  }
  return true;
}

/** Reads a token of digits and separators. Wherever two readings are possible both are given: texts mix the habits of languages. */
export function parseNumeral(token: string, lang: string): Numeral {
  if (isAsciiInteger(token)) return { values: [Number(token)], parts: NONE };
  const digits = toAsciiDigits(token);
  if (isAsciiInteger(digits)) return { values: [Number(digits)], parts: NONE };
  const ascii = digits.replace(/[٫٬’]/g, (sign) => SAME_AS.get(sign) ?? sign);
  const signs = ascii.replace(/\d/g, '');
  const parts = ascii.split(/\D/).map(Number);
  const last = signs.charAt(signs.length - 1);
  const whole = Number(ascii.replace(/\D/g, ''));
  const isUniform = Array.from(signs).every((sign) => sign === last);
  if (isUniform && signs.length > 1) {
    return GROUPED.test(ascii) ? { values: [whole], parts: [] } : { values: [], parts };
  }
  const at = ascii.lastIndexOf(last);
  const decimal = Number(`${ascii.slice(0, at).replace(/\D/g, '')}.${ascii.slice(at + 1)}`);
  if (!isUniform) return { values: [decimal], parts: [] };
  if (!GROUPED.test(ascii) || ascii.startsWith('0')) return { values: [decimal], parts };
  if (last === "'") return { values: [whole], parts: [] };
  const isDecimal = separatorsOf(lang).decimal === last || token.includes('٫');
  return { values: isDecimal ? [decimal, whole] : [whole, decimal], parts: [] };
}
