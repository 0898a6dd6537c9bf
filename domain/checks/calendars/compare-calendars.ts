import type { CheckedPair } from '../engine/checked-article';
import { gregorianDayOf, isSameDay, sharesDays } from './convert-date';
import { readGregorianDates, readOtherDates, type WrittenDate } from './read-dates';

/** A date that is another one than that of the source, by another calendar or by the same. */
export interface OtherDate {
  readonly source: WrittenDate;
  readonly target: WrittenDate;
  readonly isConverted: boolean;
  /** The Gregorian day it should be, in milliseconds of UTC; null where the source does not give one. */
  readonly right: number | null;
}

/** Languages whose news gives dates in calendars of its own. */
const WITH_CALENDARS: ReadonlySet<string> = new Set(['ar', 'he', 'fa']);

/** Whether one of the sides is in a language with dates of its own. */
export const hasOtherCalendars = ({ source, target }: CheckedPair): boolean =>
  WITH_CALENDARS.has(source.language) || WITH_CALENDARS.has(target.language);

/** Dates of the Islamic, the Jewish and the Persian calendar against their counterparts. With several of a side nobody can tell. */
export function findOtherDate(pair: CheckedPair): OtherDate | null {
  if (!hasOtherCalendars(pair)) return null;
  const { source, target } = pair;
  // The side whose language has such a calendar is asked first: hardly any text gives a date in one.
  const isOwn = WITH_CALENDARS.has(source.language);
  const own = readOtherDates(isOwn ? source : target);
  if (own.length === 0) return null;
  const others = readOtherDates(isOwn ? target : source);
  const [sources, targets] = isOwn ? [own, others] : [others, own];
  const [one] = sources;
  const [other] = targets;
  if (sources.length + targets.length === 0 || sources.length > 1 || targets.length > 1) return null;
  if (one && other) {
    const isSame = one.calendar !== other.calendar || one.month === other.month;
    return isSame ? null : { source: one, target: other, isConverted: false, right: null };
  }
  const gregorian = readGregorianDates(one ? target : source);
  const [day] = gregorian;
  const known = one ?? other;
  // Both calendars side by side: then the other side may give either.
  if (gregorian.length !== 1 || !day || !known || readGregorianDates(one ? source : target).length > 0)
    return null;
  if (isSameDate(known, day)) return null;
  return { source: one ?? day, target: one ? day : known, isConverted: true, right: one ? dayOf(one) : null };
}

function isSameDate(known: WrittenDate, day: WrittenDate): boolean {
  const { calendar, year, month } = known;
  if (calendar === 'gregory' || year === null || day.year === null) return true;
  if (known.day !== null && day.day !== null)
    return isSameDay(calendar, { year, month, day: known.day }, Date.UTC(day.year, day.month - 1, day.day));
  return sharesDays(calendar, { year, month }, { year: day.year, month: day.month });
}

const dayOf = ({ calendar, year, month, day }: WrittenDate): number | null =>
  calendar === 'gregory' || year === null || day === null
    ? null
    : gregorianDayOf(calendar, { year, month, day });
