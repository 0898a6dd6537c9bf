import { monthOfEnglish, type OtherCalendar } from './month-names';

export interface DayOfCalendar {
  readonly year: number;
  /** From 1, in the order of the year. */
  readonly month: number;
  readonly day: number;
}

const DAY = 86_400_000;
const formats = new Map<OtherCalendar, Intl.DateTimeFormat>();

function formatOf(calendar: OtherCalendar): Intl.DateTimeFormat {
  let format = formats.get(calendar);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, {
      year: 'numeric',
      month: 'long',
      day: 'numeric',
      timeZone: 'UTC',
    });
    formats.set(calendar, format);
  }
  return format;
}

/** A day, as milliseconds of UTC, in another calendar. */
export function dayIn(calendar: OtherCalendar, time: number): DayOfCalendar {
  const parts = formatOf(calendar).formatToParts(time);
  const valueOf = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((part) => part.type === type)?.value ?? '';
  return {
    year: Number(valueOf('year')),
    month: monthOfEnglish(calendar, valueOf('month')),
    day: Number(valueOf('day')),
  };
}

/** When the year of a calendar begins, in Gregorian years, and how long it is. */
const YEARS: Readonly<Record<OtherCalendar, readonly [first: number, length: number]>> = {
  'islamic-umalqura': [622.54, 0.970224],
  hebrew: [-3759.29, 1.0000022],
  persian: [622.22, 1],
};
const MONTHS = 12;
/** The estimate is no farther off. */
const DAYS_AROUND = 50;

/** The Gregorian day that a day of another calendar is, as milliseconds of UTC; null where there is no such day. */
export function gregorianDayOf(calendar: OtherCalendar, { year, month, day }: DayOfCalendar): number | null {
  const [first, length] = YEARS[calendar];
  const guess = first + (year - 1 + (month - 1) / MONTHS) * length;
  const begun = Math.floor(guess);
  const start = Date.UTC(begun, 0, 1 + Math.round((guess - begun) * 365) + day);
  for (let away = 0; away <= DAYS_AROUND; away++)
    for (const time of [start + away * DAY, start - away * DAY]) {
      const found = dayIn(calendar, time);
      if (found.year === year && found.month === month && found.day === day) return time;
    }
  return null;
}

/** The sight of the moon and the hour of sunset shift a day; nobody writes of more. */
const DAYS_OFF = 2;

export const isSameDay = (calendar: OtherCalendar, one: DayOfCalendar, time: number): boolean =>
  Array.from({ length: 2 * DAYS_OFF + 1 }, (_, index) =>
    dayIn(calendar, time + (index - DAYS_OFF) * DAY),
  ).some(({ year, month, day }) => year === one.year && month === one.month && day === one.day);

/** Whether any day of the Gregorian month lies in the month of the other calendar. */
export const sharesDays = (
  calendar: OtherCalendar,
  one: Pick<DayOfCalendar, 'year' | 'month'>,
  { year, month }: Pick<DayOfCalendar, 'year' | 'month'>,
): boolean =>
  [1, 10, 20, 28].some((day) => {
    const there = dayIn(calendar, Date.UTC(year, month - 1, day));
    return there.year === one.year && there.month === one.month;
  });
