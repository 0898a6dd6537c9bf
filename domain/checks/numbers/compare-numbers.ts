import type { CheckedText, CheckedPair } from '../engine/checked-article';
import { explains, hasHalf, isSameHour } from './explains';
import { findNumberHints, type NumberHint } from './find-number-hints';
import { isLikelyHan } from './is-certain-han';
import { isSameNumber, meansSame } from './is-same-number';
import { readCalendarWords, type CalendarWord } from './read-calendar-words';
import { readNumbers } from './read-numbers';
import type { TextNumber } from './text-number';

export interface ComparedNumbers {
  /** Numbers of the translation that nothing in the source explains. */
  readonly added: readonly TextNumber[];
  /** Numbers of the source that nothing in the translation takes up. */
  readonly lost: readonly TextNumber[];
}

const NOTHING: ComparedNumbers = { added: [], lost: [] };

/**
 * What one side has in place of what the other has. A number of the one must be nowhere on the other side; its counterpart may be there as
 * well, but as the counterpart of another number.
 */
export function findSwaps(pair: CheckedPair): ComparedNumbers {
  if (readNumbers(pair.target).length === 0) return NOTHING;
  const laidOut = layOut(pair);
  if (laidOut === null || laidOut.left.length === 0 || laidOut.right.length === 0) return NOTHING;
  const { source, target, left, right } = laidOut;
  const inPlace = swapInPlace(laidOut);
  if (inPlace !== null) return inPlace;
  const added = unexplained(left.filter(isCertain), target, source.numbers, source);
  if (added.length > 0) {
    const lost = unexplained(right.filter(isCertain), source, left, target);
    if (lost.length > 0 || added.length > 1) return { added, lost };
    // What may be part of another word is a number where the translation has another one for it.
    const likely = right.filter((number) => isLikelyHan(source.text.text, number));
    return { added, lost: unexplained(likely, source, target.numbers, target) };
  }
  const lost = unexplained(right.filter(isCertain), source, target.numbers, target);
  if (lost.length === 0) return NOTHING;
  return { added: unexplained(left.filter(isCertain), target, right, source), lost };
}

const isCertain = (number: TextNumber): boolean => number.isCertain;

const isInDigits = ({ written, parts }: TextNumber): boolean => written === 'digits' && parts.length === 0;

/**
 * Where both sides have as many numbers in digits, and number by number the same but for one, that one is in the place of the other, though
 * other numbers have its value.
 */
function swapInPlace({ source, target, left, right }: LaidOut): ComparedNumbers | null {
  const [targets, sources] = [target.numbers.filter(isInDigits), source.numbers.filter(isInDigits)];
  if (targets.length !== sources.length) return null;
  let swap: readonly [TextNumber, TextNumber] | null = null;
  for (const [index, number] of targets.entries()) {
    const other = sources[index];
    if (other === undefined || isSameNumber(number, other)) continue;
    if (swap !== null) return null;
    swap = [number, other];
  }
  if (swap === null) return null;
  const [number, other] = swap;
  // Which of equal numbers was left over is chance.
  if (!left.some((one) => isSameNumber(one, number)) || !right.some((one) => isSameNumber(one, other)))
    return null;
  if (explains(number, target.text, other, source.text)) return null;
  return { added: [number], lost: [other] };
}

/** With digits, and not below `least` or no whole number: nobody puts that in other words. */
const isExact = ({ written, values }: TextNumber, least: number): boolean =>
  written !== 'words' && values.every((value) => value >= least || !Number.isInteger(value));

function hasExact(numbers: readonly TextNumber[], least: number): boolean {
  for (const number of numbers) if (isExact(number, least)) return true;
  return false;
}

/** Exact numbers that only one of the sides has; nothing where both have something that the other has not. */
export function findOneSided(pair: CheckedPair, least: number): ComparedNumbers {
  if (!hasExact(readNumbers(pair.target), least) && !hasExact(readNumbers(pair.source), least))
    return NOTHING;
  const laidOut = layOut(pair);
  if (laidOut === null) return NOTHING;
  const { source, target, left, right } = laidOut;
  if (!hasExact(left, least) && !hasExact(right, least)) return NOTHING;
  const added = unexplained(left.filter(isCertain), target, source.numbers, source);
  const lost = unexplained(right.filter(isCertain), source, target.numbers, target);
  return added.length > 0 && lost.length > 0
    ? NOTHING
    : {
        added: added.filter((number) => isExact(number, least)),
        lost: lost.filter((number) => isExact(number, least)),
      };
}

interface ComparedSide {
  readonly text: CheckedText;
  readonly numbers: readonly TextNumber[];
  /** Months by name or by 月 that the other side does not have as months: it may have them as numbers. */
  readonly months: readonly NumberHint[];
}

interface LaidOut {
  readonly source: ComparedSide;
  readonly target: ComparedSide;
  /** What is left of the numbers of each side when equal ones are paired. */
  readonly left: readonly TextNumber[];
  readonly right: readonly TextNumber[];
}

function layOut(pair: CheckedPair): LaidOut | null {
  const [left, right] = leftOver(readNumbers(pair.target), readNumbers(pair.source));
  if (left.length === 0 && right.length === 0) return null;
  const [sourceMonths, targetMonths] = [monthsOf(pair.source), monthsOf(pair.target)];
  if (sourceMonths.length === 0 && targetMonths.length === 0)
    return { source: plainSide(pair.source), target: plainSide(pair.target), left, right };
  const source = sideOf(pair.source, sourceMonths, targetMonths);
  const target = sideOf(pair.target, targetMonths, sourceMonths);
  const [targetLeft, sourceLeft] = leftOver(target.numbers, source.numbers);
  return { source, target, left: targetLeft, right: sourceLeft };
}

const NO_MONTHS: readonly CalendarWord[] = [];

function monthsOf(text: CheckedText): readonly CalendarWord[] {
  const words = readCalendarWords(text);
  return words.length === 0 ? NO_MONTHS : words.filter(({ kind }) => kind === 'month');
}

const plainSide = (text: CheckedText): ComparedSide => ({
  text,
  numbers: readNumbers(text),
  months: [],
});

/** A month that both sides have is settled: the 7 of 7月 and the July of July 8 are no numbers any more. */
function sideOf(
  text: CheckedText,
  months: readonly CalendarWord[],
  others: readonly CalendarWord[],
): ComparedSide {
  const numbers = readNumbers(text);
  const isSettled = ({ value }: CalendarWord): boolean => others.some((other) => other.value === value);
  const settled = months.filter(isSettled);
  return {
    text,
    numbers:
      settled.length === 0
        ? numbers
        : numbers.filter(
            (number) => !settled.some(({ start, end }) => start <= number.start && number.end <= end),
          ),
    months: months.flatMap((month) =>
      isSettled(month) ? [] : [{ start: month.start, end: month.end, values: [month.value] }],
    ),
  };
}

const NONE: readonly TextNumber[] = [];

/** Number by number, as in most pairs. */
const areSame = (targets: readonly TextNumber[], sources: readonly TextNumber[]): boolean =>
  targets.length === sources.length &&
  targets.every((number, index) => {
    const other = sources[index];
    return other !== undefined && isSameNumber(number, other);
  });

/** Each number takes up one of the other side. */
function leftOver(
  targets: readonly TextNumber[],
  sources: readonly TextNumber[],
): readonly [left: readonly TextNumber[], right: readonly TextNumber[]] {
  if (targets.length === 0 || sources.length === 0) return [targets, sources];
  if (areSame(targets, sources)) return [NONE, NONE];
  const right = new Set(sources);
  const left = targets.filter((number) => {
    for (const other of right) if (isSameNumber(number, other)) return !right.delete(other);
    return true;
  });
  return [left, [...right]];
}

/** Of some numbers of a side, those that none of the others explains, nor any word of the other side. */
function unexplained(
  numbers: readonly TextNumber[],
  { text }: ComparedSide,
  others: readonly TextNumber[],
  otherSide: ComparedSide,
): readonly TextNumber[] {
  const otherText = otherSide.text;
  const own = numbers.filter(
    (number) =>
      !others.some((other) => explains(number, text, other, otherText)) &&
      !areParts(number, others, otherSide.months, hasHalf(otherText)),
  );
  if (own.length === 0) return own;
  const hints = [...otherSide.months, ...hintsBeside(otherSide.numbers, findNumberHints(otherText))];
  return own.filter((number) => !isHinted(number, hints) && !isHalfHour(number, text, otherText));
}

/** A number that was read is no hint as well. */
const hintsBeside = (numbers: readonly TextNumber[], hints: readonly NumberHint[]): readonly NumberHint[] =>
  hints.filter(
    ({ start, end }) =>
      !numbers.some((number) => number.isCertain && number.start <= start && end <= number.end),
  );

const isHinted = ({ values }: TextNumber, hints: readonly NumberHint[]): boolean =>
  hints.some((hint) =>
    hint.values.some((hinted) =>
      values.some((value) => meansSame(value, hinted) || isPartOfRound(value, hinted)),
    ),
  );

/** Half a million, a quarter of a million. */
const isPartOfRound = (value: number, part: number): boolean =>
  value >= 100 && part < 1 && part > 0 && Number.isInteger(Math.log10(value / part));

/** The thirty of 8:30, where the other side says half. */
const isHalfHour = ({ values, start }: TextNumber, { text }: CheckedText, otherText: CheckedText): boolean =>
  values[0] === 30 && text.charAt(start - 1) === ':' && hasHalf(otherText);

/** A date, a time or a score that the other side tells by its parts; of a date the month may be told by its name. */
function areParts(
  { parts }: TextNumber,
  others: readonly TextNumber[],
  months: readonly NumberHint[],
  haveHalf: boolean,
): boolean {
  if (parts.length === 0) return false;
  const isTold = (part: number): boolean =>
    others.some(({ values }) =>
      values.some((value) => meansSame(part, value) || isSameHour(part, value, haveHalf)),
    ) || months.some(({ values }) => values.includes(part));
  return parts.every((part, index) => isTold(part) || (haveHalf && part === 30 && index === 1));
}
