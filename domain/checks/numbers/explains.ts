import type { CheckedText } from '../engine/checked-article';
import { findNumberHints } from './find-number-hints';
import { isHour } from './is-hour';
import { meansSame } from './is-same-number';
import { yearOfEra, yearsMeantBy } from './other-calendars';
import { readNumbers } from './read-numbers';
import { rememberLast } from './remember-last';
import type { TextNumber } from './text-number';
import { isConverted, unitOfNumber } from './unit-of-number';

/** Whether the number is the other one said differently. */
export function explains(
  number: TextNumber,
  text: CheckedText,
  other: TextNumber,
  otherText: CheckedText,
): boolean {
  const unit = unitOfNumber(text.tokens, number);
  const otherUnit = unitOfNumber(otherText.tokens, other);
  const haveHalf = hasHalf(text) || hasHalf(otherText);
  const areHours = tellsHours(text) || tellsHours(otherText);
  for (const value of number.values) {
    for (const otherValue of [...other.values, ...other.parts]) {
      if (meansSame(value, otherValue) || areTwoWeeks(value, otherValue)) return true;
      if (haveHalf && isPartMore(value, otherValue)) return true;
      if (areHours && isSameHour(value, otherValue, haveHalf)) return true;
      if (unit && otherUnit && isConverted(value, unit.unit, otherValue, otherUnit.unit)) return true;
      if (yearsOf(value, number, text).includes(otherValue)) return true;
      if (yearsOf(otherValue, other, otherText).includes(value)) return true;
    }
  }
  return false;
}

/** Whether a word of the text means a half, or in Hindi a quarter more or less. */
export const hasHalf = rememberLast((text: CheckedText): boolean =>
  findNumberHints(text).some(({ values }) => values.includes(0.5)),
);

const SCALES = [1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9];

/** Two and a half million is read as two, साढ़े तीन लाख as three lakh, and 2.5 million and 350,000 as what they are. */
function isPartMore(a: number, b: number): boolean {
  return [a, b].some((part) => {
    const whole = part === a ? b : a;
    return SCALES.some((scale) => {
      const parts = whole / scale;
      return [part, part / scale].some(
        (units) => units < 100 && Number.isInteger(units) && PARTS.has(parts - units),
      );
    });
  });
}

const PARTS: ReadonlySet<number> = new Set([0.5, 0.25, -0.25]);

/** Fourteen days, and the fifteen of quinze jours and quince días. */
function areTwoWeeks(a: number, b: number): boolean {
  const days = Math.max(a, b);
  return Math.min(a, b) === 2 && (days === 14 || days === 15);
}

function yearsOf(value: number, { start }: TextNumber, text: CheckedText): readonly number[] {
  const ofEra = yearOfEra(text.text, start, value);
  return ofEra === null ? yearsMeantBy(value, text.language) : [ofEra];
}

/** 3 p.m. and 15:00; and where a half is told, halb neun and 8:30. */
export function isSameHour(a: number, b: number, haveHalf: boolean): boolean {
  const apart = Math.abs(a - b);
  return apart === 12 || (haveHalf && Math.max(a, b) <= 24 && (apart === 1 || apart === 11 || apart === 13));
}

/** A range shares its mark: between 5 and 7 p.m. */
const tellsHours = rememberLast((text: CheckedText): boolean =>
  readNumbers(text).some((number) => isHour(text, number)),
);
