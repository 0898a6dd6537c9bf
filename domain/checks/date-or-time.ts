import type { Span } from '../text/span';
import { findOtherDate, hasOtherCalendars } from './calendars/compare-calendars';
import type { Alarm, PairCheck } from './engine/check';
import type { CheckedPair, CheckedText } from './engine/checked-article';
import { primarySubtag } from '../text/primary-subtag';
import { calendarNamesOf } from './numbers/calendar-names';
import { readCalendarWords, type CalendarWord } from './numbers/read-calendar-words';
import { halfDayOf } from './numbers/half-day-of';
import { isHour } from './numbers/is-hour';
import { readNumbers } from './numbers/read-numbers';

/** A month or a day of the week that became another one, or a morning that became an afternoon. */
export const dateOrTime: PairCheck = {
  unit: 'pair',
  id: 'date-or-time',
  version: 2,
  category: 'accuracy/mistranslation',
  severity: 'major',
  isDefault: true,
  targets: 'any',
  sources: 'any',
  parameters: {},
  mayFind: (pair) =>
    hasOtherCalendars(pair) ||
    readNumbers(pair.target).length > 0 ||
    readCalendarWords(pair.target).length > 0,
  *run(pair: CheckedPair): Generator<Alarm> {
    yield* findSwappedHalves(pair);
    yield* findOtherCalendar(pair);
    const targets = readCalendarWords(pair.target);
    if (targets.length === 0) return;
    const sources = readCalendarWords(pair.source);
    for (const kind of ['month', 'weekday'] as const) {
      const added = missingFrom(targets, sources, kind);
      const lost = missingFrom(sources, targets, kind);
      // With more than one of a side nobody can tell which stands for which; then it is a rewording as often as an error.
      const [word] = added;
      const [other] = lost;
      if (added.length !== 1 || !word || !other || lost.length !== 1) continue;
      if (
        kind === 'month' &&
        readNumbers(pair.source).some(({ values, parts }) => [...values, ...parts].includes(word.value))
      )
        continue;
      yield toAlarm(pair, word, other);
    }
  },
};

/** 3 a.m. for 3 p.m. or 15:00. */
function* findSwappedHalves({ source, target }: CheckedPair): Generator<Alarm> {
  for (const number of readNumbers(target)) {
    const [hour = 0] = number.values;
    if (hour > 24 || !isHour(target, number)) continue;
    const half = halfDayOf(target.text, number);
    if (half === null) continue;
    const same = readNumbers(source).filter(
      (other) => other.values.some((value) => value % 12 === hour % 12) && isHour(source, other),
    );
    const [other] = same;
    const otherHalf = other && same.length === 1 ? halfDayOf(source.text, other) : null;
    if (!other || otherHalf === null || otherHalf === half) continue;
    yield {
      span: { start: number.start, end: number.end },
      sourceSpan: { start: other.start, end: other.end },
      message: 'half-day',
      params: {
        target: target.text.slice(number.start, number.end),
        source: source.text.slice(other.start, other.end),
      },
    };
  }
}

/** 10 Ramadan 1445 is 20 March 2024, give or take a day. */
function* findOtherCalendar(pair: CheckedPair): Generator<Alarm> {
  const found = findOtherDate(pair);
  if (found === null) return;
  const written = ({ text }: CheckedText, { start, end }: Span): string => text.slice(start, end).trim();
  const params = { target: written(pair.target, found.target), source: written(pair.source, found.source) };
  yield {
    span: { start: found.target.start, end: found.target.end },
    sourceSpan: { start: found.source.start, end: found.source.end },
    ...(found.right === null
      ? { message: found.isConverted ? 'calendar' : 'default', params }
      : { message: 'converted', params: { ...params, right: asDate(found.right, pair.target.lang) } }),
  };
}

const asDate = (time: number, lang: string): string =>
  new Intl.DateTimeFormat(`${lang}-u-ca-gregory`, { dateStyle: 'long', timeZone: 'UTC' }).format(time);

function missingFrom(
  words: readonly CalendarWord[],
  others: readonly CalendarWord[],
  kind: CalendarWord['kind'],
): readonly CalendarWord[] {
  const known = new Set(others.flatMap((other) => (other.kind === kind ? [other.value] : [])));
  const seen = new Set<number>();
  return words.filter((word) => {
    if (word.kind !== kind || !word.isCertain || known.has(word.value) || seen.has(word.value)) return false;
    seen.add(word.value);
    return true;
  });
}

function toAlarm({ source, target }: CheckedPair, word: CalendarWord, other: CalendarWord): Alarm {
  const names = calendarNamesOf(primarySubtag(target.lang));
  const suggestion = (word.kind === 'month' ? names.monthNames : names.weekdayNames)[other.value];
  const written = target.text.slice(word.start, word.end);
  const old = (word.kind === 'month' ? names.monthNames : names.weekdayNames)[word.value];
  return {
    span: { start: word.start, end: word.end },
    sourceSpan: { start: other.start, end: other.end },
    message: word.kind === 'month' ? 'default' : 'weekday',
    params: { target: written, source: source.text.slice(other.start, other.end) },
    // Only where the name stands as it is written alone: a case ending or a clitic is a person's to choose.
    ...(old === written && suggestion ? { suggestion } : {}),
  };
}
