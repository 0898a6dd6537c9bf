import type { Span } from '../../text/span';
import type { CheckedText } from '../engine/checked-article';
import { TOKEN } from '../../text/tokens';
import { toAsciiDigits } from '../numbers/digit-value';
import { readCalendarWords } from '../numbers/read-calendar-words';
import { monthNamesIn, type MonthName, type OtherCalendar } from './month-names';

/** A month with what stands beside it; null what does not. */
export interface WrittenDate extends Span {
  readonly calendar: OtherCalendar | 'gregory';
  readonly month: number;
  readonly day: number | null;
  readonly year: number | null;
}

const { number: NUMBER_TOKEN } = TOKEN;
const SIGNS = "[ʻ’'‘`ʿʾ]?";
/** Hebrew writes days and years with letters: י"ד, ה'תשפ"ד. */
const GEMATRIA = '[א-ת]{0,4}["״\'׳][א-ת]?|[א-ת]{1,4}["״][א-ת]';
const NUMBER = `\\p{Nd}{1,4}|${GEMATRIA}`;
const BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}])(${NUMBER})(?:st|nd|rd|th|er|\\.|º|ª)?\\s*(?:of|de|من|شهر|day of)?\\s*ב?$`,
  'iu',
);
const AFTER = new RegExp(
  `^(?:\\s*(\\p{Nd}{1,2})(?:st|nd|rd|th)?(?![\\p{Nd}]))?(?:\\s*[,،]?\\s*(?:of|de|del|من|عام|سنة|لعام|لسنة|שנת)?\\s*(\\p{Nd}{4}|${GEMATRIA}))?`,
  'iu',
);

const isLatin = (name: string): boolean => /^[a-z]/.test(name);

const patterns = new Map<
  string,
  { readonly pattern: RegExp; readonly names: ReadonlyMap<string, MonthName> }
>();

function patternOf(language: string) {
  let known = patterns.get(language);
  if (known === undefined) {
    const names = monthNamesIn(language);
    const forms = [...names.keys()]
      .sort((one, other) => other.length - one.length)
      .map((name) =>
        Array.from(name, (letter) => (/[\s-]/.test(letter) ? '[\\s־-]+' : letter)).join(
          isLatin(name) ? SIGNS : '',
        ),
      );
    known = { names, pattern: new RegExp(`(?<=^|[\\s(,،]|[\\s(]ב)(?:${forms.join('|')})(?!\\p{L})`, 'giu') };
    patterns.set(language, known);
  }
  return known;
}

/** Days and months of other calendars with a day or a year beside them: alone their names are words and people. */
export function readOtherDates(text: CheckedText): readonly WrittenDate[] {
  if (!text.tokens.kinds.includes(NUMBER_TOKEN) && !/["״'׳]/.test(text.text)) return [];
  const { names, pattern } = patternOf(text.language);
  const dates: WrittenDate[] = [];
  for (const { 0: form, index } of text.text.matchAll(pattern)) {
    const name = names.get(form.toLowerCase().replace(/[ʻ’'‘`ʿʾ]/g, '')) ?? names.get(form.toLowerCase());
    if (name === undefined) continue;
    const date = withNumbers(text.text, { start: index, end: index + form.length });
    if (isYearOf(name.calendar, date.year) || (date.year === null && date.day !== null))
      dates.push({ ...date, ...name });
  }
  return dates;
}

/** Gregorian months with a year beside them. */
export const readGregorianDates = (text: CheckedText): readonly WrittenDate[] =>
  readCalendarWords(text).flatMap((word): readonly WrittenDate[] => {
    if (word.kind !== 'month') return [];
    const date = withNumbers(text.text, word);
    return date.year === null ? [] : [{ ...date, calendar: 'gregory', month: word.value }];
  });

const YEARS: Readonly<Record<OtherCalendar, readonly [from: number, to: number]>> = {
  'islamic-umalqura': [1300, 1500],
  hebrew: [5600, 5900],
  persian: [1200, 1500],
};

function isYearOf(calendar: OtherCalendar, year: number | null): boolean {
  const [from, to] = YEARS[calendar];
  return year !== null && year >= from && year <= to;
}

const LAST_DAY = 31;

function withNumbers(text: string, { start, end }: Span): Omit<WrittenDate, 'calendar' | 'month'> {
  const before = BEFORE.exec(text.slice(Math.max(0, start - 16), start));
  const [after = '', dayAfter, yearAfter] = AFTER.exec(text.slice(end, end + 24)) ?? [];
  const dayBefore = before === null ? null : toNumber(before[1] ?? '');
  const isDay = dayBefore !== null && dayBefore <= LAST_DAY;
  const day = isDay ? dayBefore : dayAfter === undefined ? null : toNumber(dayAfter);
  return {
    start: isDay && before ? start - before[0].length : start,
    end: end + after.trimEnd().length,
    day,
    year: yearAfter === undefined ? null : toNumber(yearAfter),
  };
}

const ALEPH = 'אבגדהוזחטיכלמנסעפצקרשת';
const FINALS: Readonly<Record<string, string>> = { ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' };
const THOUSANDS = 5000;

function toNumber(written: string): number {
  if (/^\p{Nd}+$/u.test(written)) return Number(toAsciiDigits(written));
  const letters = Array.from(
    written.replace(/^ה['׳]/, '').replace(/["״'׳]/g, ''),
    (letter) => FINALS[letter] ?? letter,
  );
  const value = letters.reduce((sum, letter) => sum + valueOf(letter), 0);
  // Years are written without their thousands.
  return value > 100 ? THOUSANDS + value : value;
}

function valueOf(letter: string): number {
  const index = ALEPH.indexOf(letter);
  if (index < 10) return index + 1;
  return index < 19 ? (index - 8) * 10 : (index - 17) * 100;
}
