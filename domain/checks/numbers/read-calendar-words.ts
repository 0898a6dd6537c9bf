import type { Span } from '../../text/span';
import type { CheckedText } from '../engine/checked-article';
import { SHAPE, TOKEN, tokenText } from '../../text/tokens';
import { classOfWords } from '../../text/vocabulary';
import { calendarNamesOf, type CalendarNames } from './calendar-names';
import { findNumberWords, readsHanNumerals } from './find-number-words';
import { readHanNumeral } from './read-han-numeral';
import { rememberLast } from './remember-last';

const { word: WORD, number: NUMBER } = TOKEN;
const { capital: CAPITAL } = SHAPE;

export interface CalendarWord extends Span {
  readonly kind: 'month' | 'weekday';
  readonly value: number;
  /** Whether it can be nothing else here. */
  readonly isCertain: boolean;
}

/** Names that are words of other meanings as well: only beside a number are they months. */
const AMBIGUOUS = new Set('may march mar mars mai maja dec luty sex ماي'.split(' '));
/** Parts of these are the name of a month with the next word: كانون الثاني. */
const TWO_WORDS = new Set(['كانون', 'تشرين', 'יום', 'ביום', 'מיום', 'ליום', 'וביום']);

const NONE: readonly CalendarWord[] = [];

export const readCalendarWords = rememberLast((text: CheckedText): readonly CalendarWord[] =>
  readsHanNumerals(text.language) ? readHan(text.text) : readSpaced(text),
);

/** What is needed to read a language's names of months and days. */
interface CalendarReader {
  readonly names: CalendarNames;
  readonly clitics: string;
  readonly needsCapital: boolean;
}

const readers = new Map<string, CalendarReader>();

function readerOf(language: string): CalendarReader {
  let reader = readers.get(language);
  if (reader === undefined) readers.set(language, (reader = makeReader(language)));
  return reader;
}

function makeReader(language: string): CalendarReader {
  const names = calendarNamesOf(language);
  return {
    names,
    clitics: findNumberWords(language)?.clitics ?? '',
    needsCapital: CAPITALISED.has(language),
  };
}

/** Languages that write names of months and days with a capital: elsewhere `may` is a verb. */
const CAPITALISED: ReadonlySet<string> = new Set(['en', 'de', 'tr']);
const LONGEST_CLITICS = 2;

/** Months, days of the week, and what is one with the next word. */
const CALENDAR_WORD = classOfWords(({ text, language }) => {
  if (readsHanNumerals(language)) return false;
  const { names, clitics } = readerOf(language);
  const word = text.toLowerCase();
  return TWO_WORDS.has(word) || findName(names, word, clitics) !== null;
});

function readSpaced({ tokens, language }: CheckedText): readonly CalendarWord[] {
  if ((tokens.wordClasses & CALENDAR_WORD) === 0) return NONE;
  const { names, clitics, needsCapital } = readerOf(language);
  let words: CalendarWord[] | undefined;
  const { kinds, starts, shapes, count } = tokens;
  for (let index = 0; index < count; index++) {
    if (!tokens.isOfClass(index, CALENDAR_WORD)) continue;
    const start = starts[index] ?? 0;
    if (needsCapital && ((shapes[index] ?? 0) & CAPITAL) === 0) continue;
    const word = tokenText(tokens, index).toLowerCase();
    const isPair = TWO_WORDS.has(word) && kinds[index + 2] === WORD;
    const name = isPair ? `${word.replace(/^[בלמו]+(?=יום)/, '')} ${tokenText(tokens, index + 2)}` : word;
    const found = findName(names, name, clitics);
    if (!found) continue;
    const last = isPair ? index + 2 : index;
    const isBesideNumber = kinds[last + 2] === NUMBER || kinds[index - 2] === NUMBER;
    const end = starts[last + 1] ?? start;
    (words ??= []).push({ ...found, start, end, isCertain: isBesideNumber || !AMBIGUOUS.has(word) });
  }
  return words ?? NONE;
}

function findName(
  names: CalendarNames,
  word: string,
  clitics: string,
): Pick<CalendarWord, 'kind' | 'value'> | null {
  for (let length = 0; length <= LONGEST_CLITICS; length++) {
    if (length > 0 && !clitics.includes(word.charAt(length - 1))) return null;
    const bare = word.slice(length);
    const month = names.months.get(bare);
    if (month !== undefined) return { kind: 'month', value: month };
    const weekday = names.weekdays.get(bare) ?? names.weekdays.get(bare === word ? '' : `ال${bare}`);
    if (weekday !== undefined) return { kind: 'weekday', value: weekday };
    if (clitics === '') return null;
  }
  return null;
}

const CHINESE_DAYS = '一二三四五六日';
const JAPANESE_DAYS = '月火水木金土日';

/** 7月 and 七月 are July; 星期三, 周三, 水曜日 and （水） Wednesday. */
function readHan(text: string): readonly CalendarWord[] {
  const words: CalendarWord[] = [];
  for (let at = text.indexOf('月', 1); at > 0; at = text.indexOf('月', at + 1)) {
    let start = at;
    while (start > 0 && readHanNumeral(text, start - 1)?.end === at) start -= 1;
    const value = start < at ? readHanNumeral(text, start)?.values[0] : undefined;
    if (value !== undefined && value >= 1 && value <= 12)
      words.push({ kind: 'month', value, start, end: at + 1, isCertain: true });
  }
  for (const { index, 0: found, groups } of text.matchAll(
    /(?:星期|礼拜|禮拜|周|週)(?<zh>[一二三四五六日天])|(?<ja>[月火水木金土日])曜|[（(](?<short>[月火水木金土日])[)）]/g,
  )) {
    const sign = groups?.['ja'] ?? groups?.['short'];
    const value = sign
      ? JAPANESE_DAYS.indexOf(sign) + 1
      : CHINESE_DAYS.indexOf((groups?.['zh'] ?? '').replace('天', '日')) + 1;
    words.push({
      kind: 'weekday',
      value,
      start: index,
      end: index + found.length,
      isCertain: found.length > 1,
    });
  }
  return words;
}
