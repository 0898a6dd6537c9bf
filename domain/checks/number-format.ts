import { defineArticleCheck, type Alarm, type ArticleAlarm } from './engine/check';
import type { CheckedArticle, CheckedBlock } from './engine/checked-article';
import { TOKEN, tokenText, type Tokens } from '../text/tokens';
import { TRAIT } from '../text/traits';
import { digitValue, toAsciiDigits, zeroOf } from './numbers/digit-value';
import { isHour } from './numbers/is-hour';
import { isSameNumber } from './numbers/is-same-number';
import { separatorsOf } from './numbers/locale-separators';
import { readNumbers } from './numbers/read-numbers';

const { number: NUMBER, space: SPACE, word: WORD } = TOKEN;

/** Spanish, Arabic and Portuguese write numbers in one way in some countries and in another elsewhere. */
const BY_COUNTRY: ReadonlySet<string> = new Set(['es', 'ar', 'pt']);
/** Languages that write the percent sign onto the number. */
const TIGHT_PERCENT: ReadonlySet<string> = new Set([
  'en',
  'he',
  'it',
  'pt',
  'zh',
  'ja',
  'hi',
  'ko',
  'nl',
  'ar',
  'fa',
  'th',
]);

/** A number with one sign in it that its language does not write before decimals: `7,4` in English, `7.4` in German. */
interface Doubtful {
  readonly start: number;
  readonly end: number;
  readonly suggestion: string;
}

interface Facts {
  readonly alarms: readonly Alarm[];
  readonly doubtful: readonly Doubtful[];
  /** How often the sign of the language stands before decimals. */
  readonly own: number;
}

const NOTHING: Facts = { alarms: [], doubtful: [], own: 0 };

/** A number written as another language writes it: 1.234.567 in English, two systems of digits in one number, 50 % in English. */
export const numberFormat = defineArticleCheck<Facts>({
  unit: 'article',
  id: 'number-format',
  version: 3,
  category: 'locale-conventions/number-format',
  severity: 'minor',
  isDefault: true,
  targets: 'any',
  sources: null,
  parameters: {},
  needs: TRAIT.digit,
  collect({ tokens, lang, language }: CheckedBlock): Facts {
    const { text, kinds, starts, count } = tokens;
    let index = kinds.indexOf(NUMBER);
    if (index < 0) return NOTHING;
    const alarms: Alarm[] = [];
    const doubtful: Doubtful[] = [];
    let own = 0;
    for (; index < count; index++) {
      if (kinds[index] !== NUMBER) continue;
      const start = starts[index] ?? 0;
      const end = starts[index + 1] ?? start;
      if (!isPlain(text, start, end)) {
        alarms.push(...readNumber(tokens, index, lang, language));
        const decimals = readDecimals(tokens, index, lang);
        if (decimals === 'own') own += 1;
        else if (decimals !== null && isScaled(text, end) && !BY_COUNTRY.has(language))
          alarms.push(alarmOf(text, decimals));
        else if (decimals !== null) doubtful.push(decimals);
      }
      if (kinds[index + 1] === SPACE && TIGHT_PERCENT.has(language))
        alarms.push(...readPercent(tokens, index));
    }
    return { alarms, doubtful, own };
  },
  mayFind: (_article, facts) =>
    facts.some(({ alarms, doubtful }) => alarms.length > 0 || doubtful.length > 0),
  *judge(article: CheckedArticle, facts: readonly Facts[]): Generator<ArticleAlarm> {
    const { target, targetLang } = article;
    const isOwn = !BY_COUNTRY.has(targetLang) || facts.some(({ own }) => own > 0);
    for (const [position, { alarms, doubtful }] of facts.entries()) {
      const block = target[position];
      if (block === undefined) continue;
      for (const { span, ...alarm } of alarms) yield { ...alarm, at: { block: block.index, ...span } };
      if (!isOwn) continue;
      for (const { start, end, suggestion } of doubtful) {
        if (!isDecimalInSource(article, block.index, start)) continue;
        const { span, ...alarm } = alarmOf(block.text, { start, end, suggestion });
        yield { ...alarm, at: { block: block.index, ...span } };
      }
    }
  },
});

/** 7,4 and 14.60: too few digits for thousands. */
const DECIMALS = /^\d{1,3}([.,٫])\d{1,2}$/;

/** What a number with one sign in it has before its decimals: the sign of the language, or another; null for what may be no decimals. */
function readDecimals(tokens: Tokens, index: number, lang: string): Doubtful | 'own' | null {
  const token = tokenText(tokens, index);
  const sign = DECIMALS.exec(toAsciiDigits(token))?.[1];
  if (sign === undefined || isInCode(tokens, index)) return null;
  const { decimal } = separatorsOf(lang);
  // Arabic has two signs, by the digits that are written.
  if (sign === decimal || sign === '٫') return 'own';
  const start = tokens.starts[index] ?? 0;
  return { start, end: start + token.length, suggestion: token.replace(sign, decimal) };
}

const alarmOf = (text: string, { start, end, suggestion }: Doubtful): Alarm => ({
  span: { start, end },
  suggestion,
  params: { number: text.slice(start, end), suggestion },
});

/** What counts in thousands or hundredths: before it, a sign with one or two digits behind it is one of decimals. */
const SCALE =
  /^\s?(?:%|％|percent|per cent|prozent|pour cent|[万亿億兆]|(?:[mb]n?|million|billion|trillion|milliard|milliarde)(?:s|en)?(?!\p{L})|मिलियन|करोड़|लाख|אחוז|מיליון|מיליארד)/iu;
const LONGEST_SCALE = 12;

const isScaled = (text: string, end: number): boolean => SCALE.test(text.slice(end, end + LONGEST_SCALE));

/** A version, a date, a range, a pair in brackets: what goes on with another sign, or belongs to Latin letters. */
function isInCode({ text, starts }: Tokens, index: number): boolean {
  const start = starts[index] ?? 0;
  const end = starts[index + 1] ?? start;
  return (
    /[A-Za-z/.:[-]/u.test(text.charAt(start - 1)) || /^(?:[/:\]-]|\.\p{Nd})/u.test(text.slice(end, end + 2))
  );
}

/** Whether the source has the same value with decimals: then the sign stands before decimals, and is no clock time, date or score. */
function isDecimalInSource({ pairs }: CheckedArticle, block: number, start: number): boolean {
  for (const { source, target } of pairs) {
    const part = target.parts.find(
      ({ block: own, span }) => own === block && span.start <= start && start < span.end,
    );
    if (part === undefined) continue;
    const at = part.at + start - part.span.start;
    const number = readNumbers(target).find((one) => one.start <= at && at < one.end);
    if (number === undefined || isHour(target, { ...number, parts: [] })) return false;
    return readNumbers(source).some(
      (other) =>
        isSameNumber(number, other) &&
        // 1,12亿 for 112 million: where words multiply them, no other reading has that value.
        (number.scale !== 1 || hasDecimals(source.text.slice(other.start, other.end), source.lang)),
    );
  }
  return false;
}

/** By the sign of its own language: `1,1` in Chinese is two numbers. */
const hasDecimals = (number: string, lang: string): boolean => {
  const sign = /\p{Nd}([.,٫])\p{Nd}/u.exec(number)?.[1];
  return sign !== undefined && (sign === '٫' || sign === separatorsOf(lang).decimal);
};

/** Nothing but ASCII digits, as nearly every number is, or one digit of any kind. */
function isPlain(text: string, start: number, end: number): boolean {
  if (end - start === 1) return true;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x30 || unit > 0x39) return false;
  }
  return true;
}

/** 1.234.567 and 1,234.5: two separators tell which of them parts the thousands. */
const GROUPED =
  /^\d{1,3}(?:([.,'’٬])\d{3})(?:\1\d{3})+(?:([.,٫])\d+)?$|^\d{1,3}([.,'’٬])\d{3}([.,٫])\d{1,2}$/;

function* readNumber(tokens: Tokens, index: number, lang: string, language: string): Generator<Alarm> {
  const token = tokenText(tokens, index);
  const start = tokens.starts[index] ?? 0;
  const span = { start, end: start + token.length };
  if (hasTwoSystems(token)) {
    const suggestion = toAsciiDigits(token);
    yield { span, message: 'mixed', params: { number: token }, suggestion };
    return;
  }
  if (BY_COUNTRY.has(language) && lang === language) return;
  const ascii = toAsciiDigits(token);
  const match = GROUPED.exec(ascii);
  if (!match || isAddress(tokens, index)) return;
  const group = match[1] ?? match[3] ?? '';
  const decimal = match[2] ?? match[4] ?? '';
  const own = separatorsOf(lang);
  if (group === decimal || isGroup(own.group, group, own.decimal)) return;
  const zero = zeroOf(token.charCodeAt(0));
  const suggestion = Array.from(ascii, (sign) => {
    if (sign === group) return own.group;
    if (sign === decimal) return own.decimal;
    return String.fromCharCode(zero + Number(sign));
  }).join('');
  yield { span, params: { number: token, suggestion }, suggestion };
}

/** An apostrophe or the language's own sign is no mistake; the sign of its decimals between thousands is one. */
const isGroup = (own: string, group: string, decimal: string): boolean =>
  group === own || (group !== decimal && group !== '.' && group !== ',');

/** 192.168.100.200 is no number; nor is what goes on with another point. */
function isAddress({ text, starts }: Tokens, index: number): boolean {
  const start = starts[index] ?? 0;
  const end = starts[index + 1] ?? start;
  return (
    text.slice(start, end).split('.').length === 4 ||
    /[\p{L}/.:-]/u.test(text.charAt(start - 1)) ||
    /[/\p{L}]/u.test(text.charAt(end))
  );
}

function hasTwoSystems(token: string): boolean {
  let system: number | null = null;
  for (let at = 0; at < token.length; at++) {
    const unit = token.charCodeAt(at);
    if (digitValue(unit) === null) continue;
    const zero = zeroOf(unit);
    if (system !== null && zero !== system) return true;
    system = zero;
  }
  return false;
}

const PERCENT_SIGNS = '%٪％';

function* readPercent({ text, kinds, starts, count }: Tokens, index: number): Generator<Alarm> {
  const sign = starts[index + 2] ?? 0;
  if (index + 2 >= count || !PERCENT_SIGNS.includes(text.charAt(sign))) return;
  // A sign that goes on is no percent sign: %d, %20.
  if (kinds[index + 3] === WORD || kinds[index + 3] === NUMBER) return;
  const start = starts[index] ?? 0;
  const span = { start, end: sign + 1 };
  const suggestion = text.slice(start, starts[index + 1]) + text.charAt(sign);
  yield { span, message: 'percent', params: { number: text.slice(start, sign + 1), suggestion }, suggestion };
}
