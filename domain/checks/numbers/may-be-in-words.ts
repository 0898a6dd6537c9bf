import type { CheckedText } from '../engine/checked-article';
import { hasHalf } from './explains';
import type { TextNumber } from './text-number';

/** A year, a day, a half and an hour may be meant by these. */
const UNITS_OF_TIME: ReadonlySet<number> = new Set([12, 24, 50, 60]);
/** Larger ones are put into other words by nobody, unless they are round. */
const LEAST_EXACT = 100;
/** Words into which a number of years is written: fünfundzwanzigjährig, pětadvacetiletý, двадцатилетний, 25歳. */
const OF_YEARS =
  /jährig|jaar|årig|årin|års|vuotia|éves|let[ýáéí]|ročn|letn|лет|річн|годишн|yaşınd|χρον|सालाना/iu;
/** Centuries are counted in Roman numerals, and decades by their century in Chinese and Japanese. */
const CENTURY =
  /^(?:\p{L}{1,3}|\.)?[\s-]*(?:centur|jahrhundert|eeuw|århund|世纪|世紀|século|secolo|siglo|siècle|век|століт|wiek|stolet|stor|קרן|सदी|yüzyıl)/iu;
const AND_A_HALF = /[.,٫][5٥۵५](?:\D|$)/u;
const BEFORE_CENTURY = /(?:século|secolo|siglo|القرن|המאה ה-?)\s*$/iu;

/**
 * Whether the other side may say it in words that are not read as a number: an age, a century, a half, a year for twelve months.
 * Asked only of a number that seems to be lost.
 */
export function mayBeInWords(
  { values, isOrdinal, written, start, end }: TextNumber,
  { text }: CheckedText,
  other: CheckedText,
): boolean {
  const [value = 0] = values;
  // Two and a half million, zweieinhalb Millionen.
  if (written === 'mixed' && AND_A_HALF.test(text.slice(start, end))) return true;
  if (value >= LEAST_EXACT) return false;
  if (isOrdinal || UNITS_OF_TIME.has(value)) return true;
  if (value === 30 && hasHalf(other)) return true;
  if (/^[-‐‑]\p{L}/u.test(text.slice(end, end + 2)) || OF_YEARS.test(other.text)) return true;
  return (
    CENTURY.test(text.slice(end, end + 16)) || BEFORE_CENTURY.test(text.slice(Math.max(0, start - 12), start))
  );
}
