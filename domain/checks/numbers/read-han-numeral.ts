import { digitValue, toAsciiDigits } from './digit-value';

const DIGITS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    〇: 0,
    零: 0,
    一: 1,
    二: 2,
    三: 3,
    四: 4,
    五: 5,
    六: 6,
    七: 7,
    八: 8,
    九: 9,
    两: 2,
    兩: 2,
    俩: 2,
    倆: 2,
    壹: 1,
    弐: 2,
    参: 3,
  }),
);
const SMALL: ReadonlyMap<string, number> = new Map(
  Object.entries({ 十: 10, 百: 100, 千: 1000, 拾: 10, 廿: 20, 卅: 30 }),
);
const LARGE: ReadonlyMap<string, number> = new Map(
  Object.entries({ 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8, 兆: 1e12 }),
);
/** Korean writes its large units after digits too. */
const HANGUL: ReadonlyMap<string, number> = new Map(
  Object.entries({ 만: 1e4, 억: 1e8, 조: 1e12, 천: 1e3, 백: 100 }),
);

/** Asked of every character of a text. */
const NUMERALS = new Uint8Array(0x10000);
for (const numeral of [...DIGITS.keys(), ...SMALL.keys(), ...LARGE.keys()])
  NUMERALS[numeral.charCodeAt(0)] = 1;

export const isHanNumeral = (unit: number): boolean => NUMERALS[unit] === 1;

export interface HanNumeral {
  readonly end: number;
  readonly values: readonly number[];
  /** How many characters of it are Han numerals, and how many of those are units such as 十 and 万. */
  readonly numerals: number;
  readonly units: number;
  readonly hasDigits: boolean;
  readonly isApproximate: boolean;
}

const MORE = '多余餘';
const SEPARATORS = '.,．，';

/** The digits at `at` with their points and commas, and what they come to. */
function digitsAt(text: string, at: number): { readonly value: number; readonly end: number } | null {
  let end = at;
  while (
    digitValue(text.charCodeAt(end)) !== null ||
    (end > at && SEPARATORS.includes(text.charAt(end)) && digitValue(text.charCodeAt(end + 1)) !== null)
  )
    end += 1;
  if (end === at) return null;
  const ascii = toAsciiDigits(text.slice(at, end)).replaceAll('．', '.').replaceAll('，', ',');
  const value = Number(/,\d{1,2}$/.test(ascii) ? ascii.replace(',', '.') : ascii.replaceAll(',', ''));
  // 1.51.5 is a version or a typing error, and no number.
  return Number.isNaN(value) ? null : { value, end };
}

/** The numeral that begins at `at`: Han numerals and digits mixed, as in 9.1万, 二〇二〇, 三千五百万 and 1億2千万. */
export function readHanNumeral(text: string, at: number): HanNumeral | null {
  const sum = new HanSum();
  let end = at;
  while (end < text.length) {
    const digits = sum.takesDigits ? digitsAt(text, end) : null;
    if (digits !== null) {
      sum.addDigits(digits.value);
      end = digits.end;
    } else if (sum.addSign(text.charAt(end))) end += 1;
    // 三千五百多万: more than that many.
    else if (end > at && MORE.includes(text.charAt(end)) && LARGE.has(text.charAt(end + 1))) end += 1;
    else break;
  }
  return end === at ? null : sum.toNumeral(end);
}

class HanSum {
  #total = 0;
  /** What is below the next large unit. */
  #section = 0;
  /** What the next unit multiplies; null after a unit. */
  #current: number | null = null;
  #numerals = 0;
  #units = 0;
  #lastUnit = 1;
  #hasDigits = false;

  /** Digits begin a numeral or go on in one that began with digits: 一百万15 are two. */
  get takesDigits(): boolean {
    return this.#current === null && (this.#hasDigits || this.#numerals === 0);
  }

  addDigits(value: number): void {
    this.#current = value;
    this.#hasDigits = true;
  }

  addSign(sign: string): boolean {
    const digit = DIGITS.get(sign);
    const small = SMALL.get(sign) ?? (this.#hasDigits ? smallHangul(sign) : undefined);
    const large = LARGE.get(sign) ?? (this.#hasDigits ? HANGUL.get(sign) : undefined);
    if (digit !== undefined) {
      if (this.#hasDigits && this.#current !== null) return false;
      this.#current = (this.#current ?? 0) * 10 + digit;
    } else if (small !== undefined) {
      this.#section += (this.#current ?? 1) * small;
      this.#endUnit(small);
    } else if (large !== undefined) {
      const below = this.#section + (this.#current ?? 0);
      this.#total = below === 0 ? Math.max(this.#total, 1) * large : this.#total + below * large;
      this.#section = 0;
      this.#endUnit(large);
    } else return false;
    this.#numerals += 1;
    return true;
  }

  #endUnit(unit: number): void {
    this.#current = null;
    this.#lastUnit = unit;
    this.#units += 1;
  }

  toNumeral(end: number): HanNumeral {
    const base = this.#total + this.#section;
    const current = this.#current ?? 0;
    const values = [clean(base + current)];
    // Two neighbours are no number of two digits: 一两 is one or two, 三五 three to five.
    const isApproximate = !this.#hasDigits && this.#units === 0 && this.#numerals === 2;
    if (isApproximate) values.push(Math.floor(current / 10), current % 10);
    // 三万五 is short for 35,000.
    if (current > 0 && current < 10 && this.#lastUnit >= 100)
      values.push(base + (current * this.#lastUnit) / 10);
    return {
      end,
      values,
      numerals: this.#numerals,
      units: this.#units,
      hasDigits: this.#hasDigits,
      isApproximate,
    };
  }
}

const smallHangul = (sign: string): number | undefined => {
  const value = HANGUL.get(sign);
  return value !== undefined && value < 1e4 ? value : undefined;
};

const PRECISION = 12;
/** Whole numbers below it have no more digits. */
const EXACT = 1e12;

/** 9.1 × 10,000 is 91,000 and nothing behind the point. */
const clean = (value: number): number =>
  Number.isInteger(value) && value < EXACT ? value : Number(value.toPrecision(PRECISION));
