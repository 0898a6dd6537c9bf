import type { CheckedText, CheckedPair } from '../engine/checked-article';
import { TOKEN, tokenText } from '../engine/tokens';
import { findNumberHints, type NumberHint } from './find-number-hints';
import { isSameNumber, meansSame } from './is-same-number';
import { yearOfEra, yearsMeantBy } from './other-calendars';
import { readNumbers } from './read-numbers';
import { rememberLast } from './remember-last';
import type { TextNumber } from './text-number';
import { isConverted, unitOfNumber } from './unit-of-number';

export interface ComparedNumbers {
  /** Numbers of the translation that nothing in the source explains. */
  readonly added: readonly TextNumber[];
  /** Numbers of the source that nothing in the translation takes up; of two that are equal one may be lost. */
  readonly lost: readonly TextNumber[];
}

const NOTHING: ComparedNumbers = { added: [], lost: [] };

/** What is left over when the numbers of both sides are laid against each other. */
export function compareNumbers({ source, target }: CheckedPair): ComparedNumbers {
  const targets = readNumbers(target);
  if (targets.length === 0) return NOTHING;
  const sources = readNumbers(source);
  const [left, right] = leftOver(targets, sources);
  if (left.length === 0 || right.length === 0) return NOTHING;
  const added = unexplained(left, target, sources, source);
  return added.length === 0 ? NOTHING : { added, lost: unexplained(right, source, left, target) };
}

/** Each number takes up one of the other side. */
function leftOver(
  targets: readonly TextNumber[],
  sources: readonly TextNumber[],
): readonly [left: readonly TextNumber[], right: readonly TextNumber[]] {
  const right = new Set(sources);
  const left = targets.filter((number) => {
    for (const other of right) if (isSameNumber(number, other)) return !right.delete(other);
    return true;
  });
  return [left, [...right]];
}

function unexplained(
  numbers: readonly TextNumber[],
  text: CheckedText,
  others: readonly TextNumber[],
  otherText: CheckedText,
): readonly TextNumber[] {
  const certain = numbers.filter(
    (number) =>
      number.isCertain &&
      !others.some((other) => explains(number, text, other, otherText)) &&
      !areParts(number, others),
  );
  if (certain.length === 0) return certain;
  const hints = hintsBeside(readNumbers(otherText), findNumberHints(otherText));
  return certain.filter((number) => !isHinted(number, hints));
}

/** A number that was read is no hint as well. */
const hintsBeside = (numbers: readonly TextNumber[], hints: readonly NumberHint[]): readonly NumberHint[] =>
  hints.filter(
    ({ start, end }) =>
      !numbers.some((number) => number.isCertain && number.start <= start && end <= number.end),
  );

const isHinted = ({ values }: TextNumber, hints: readonly NumberHint[]): boolean =>
  hints.some((hint) => hint.values.some((hinted) => values.some((value) => meansSame(value, hinted))));

function areParts({ parts }: TextNumber, others: readonly TextNumber[]): boolean {
  return (
    parts.length > 0 &&
    parts.every((part) => others.some(({ values }) => values.some((value) => meansSame(part, value))))
  );
}

/** Whether the number is the other one said differently. */
function explains(number: TextNumber, text: CheckedText, other: TextNumber, otherText: CheckedText): boolean {
  const unit = unitOfNumber(text.tokens, number);
  const otherUnit = unitOfNumber(otherText.tokens, other);
  const haveHalf = hasHalf(text) || hasHalf(otherText);
  const areHours = isHour(text, number) || isHour(otherText, other);
  for (const value of number.values) {
    for (const otherValue of [...other.values, ...other.parts]) {
      if (meansSame(value, otherValue) || areTwoWeeks(value, otherValue)) return true;
      if (haveHalf && isPartMore(value, otherValue)) return true;
      if (areHours && Math.abs(value - otherValue) === 12) return true;
      if (unit && otherUnit && isConverted(value, unit.unit, otherValue, otherUnit.unit)) return true;
      if (yearsOf(value, number, text).includes(otherValue)) return true;
      if (yearsOf(otherValue, other, otherText).includes(value)) return true;
    }
  }
  return false;
}

/** Whether a word of the text means a half, or in Hindi a quarter more or less. */
const hasHalf = rememberLast((text: CheckedText): boolean =>
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

/** Words and signs after an hour. */
const HOUR_MARKS = new Set(
  'a p am pm h uhr hrs hours heures heure horas hora ore godz godzinie hod часов часа час ч बजे ساعت o’clock'.split(
    ' ',
  ),
);
const HOUR_CHARACTERS = ':：时点時點h';

function isHour({ tokens, text }: CheckedText, { values, parts, end, to }: TextNumber): boolean {
  const [value = 0] = parts.length === 2 ? parts : values;
  if (value > 24) return false;
  if (HOUR_CHARACTERS.includes(text.charAt(end)) && end < text.length) return true;
  if (parts.length === 2) return true;
  const next = tokens.kinds[to] === TOKEN.space ? to + 1 : to;
  return next < tokens.count && HOUR_MARKS.has(tokenText(tokens, next).toLowerCase());
}
