import type { Change } from '../../../text/change-set';
import type { Span } from '../../../text/span';
import { matchesOf, pick } from './places';

/** Of two digits or more, and no part of an address or a clock time. */
const NUMBER = /(?<![\p{L}\p{N}.:/@-])\p{Nd}{2,}(?![\p{Nd}:/@])/gu;
/** The same where words stand without spaces around it. */
const NUMBER_UNSPACED = /(?<![\p{Nd}.:/@-])\p{Nd}{2,}(?![\p{Nd}:/@])/gu;

/** Western, Arabic, Persian and Devanagari. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966] as const;

export const numbersIn = (text: string, hasSpaces = true): readonly Span[] =>
  matchesOf(text, hasSpaces ? NUMBER : NUMBER_UNSPACED);

/** A number with another last digit. */
export function withOtherDigit(text: string, numbers: readonly Span[], random: () => number) {
  const number = pick(numbers, random);
  if (number === null) return null;
  const at = number.end - 1;
  const unit = text.charCodeAt(at);
  const base = ZEROS.findLast((zero) => zero <= unit) ?? 0x30;
  const other = (unit - base + 1 + Math.floor(random() * 8)) % 10;
  const change: Change = { start: at, end: number.end, insert: String.fromCharCode(base + other) };
  return { number, change };
}

const MONTHS = 12;

const monthsIn = (lang: string): readonly string[] =>
  Array.from({ length: MONTHS }, (_, month) => {
    const format = new Intl.DateTimeFormat(lang, { month: 'long', day: 'numeric', timeZone: 'UTC' });
    const parts = format.formatToParts(Date.UTC(2024, month, 1));
    return parts.find(({ type }) => type === 'month')?.value ?? '';
  });

/** Another month in the place of one. */
export function withOtherMonth(text: string, lang: string, random: () => number): Change | null {
  const months = monthsIn(lang).filter((month) => /\p{L}{3}/u.test(month));
  const places = months.flatMap((month) =>
    matchesOf(text, new RegExp(`(?<!\\p{L}{2})${month}(?![\\p{L}])`, 'gu')).map((span) => ({ span, month })),
  );
  const place = pick(places, random);
  const other = pick(
    months.filter((month) => month !== place?.month),
    random,
  );
  return place === null || other === null ? null : { ...place.span, insert: other };
}
