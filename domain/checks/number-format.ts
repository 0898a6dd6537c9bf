import type { Alarm, BlockCheck } from './engine/check';
import type { CheckedBlock } from './engine/checked-article';
import { TOKEN, tokenText, type Tokens } from '../text/tokens';
import { TRAIT } from '../text/traits';
import { digitValue, toAsciiDigits, zeroOf } from './numbers/digit-value';
import { separatorsOf } from './numbers/locale-separators';

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

/** A number written as another language writes it: 1.234.567 in English, two systems of digits in one number, 50 % in English. */
export const numberFormat: BlockCheck = {
  unit: 'block',
  id: 'number-format',
  version: 1,
  category: 'locale-conventions/number-format',
  severity: 'minor',
  isDefault: true,
  targets: 'any',
  parameters: {},
  needs: TRAIT.digit,
  *run(block: CheckedBlock): Generator<Alarm> {
    const { tokens, lang, language } = block;
    const { text, kinds, starts, count } = tokens;
    for (let index = kinds.indexOf(NUMBER); index >= 0 && index < count; index++) {
      if (kinds[index] !== NUMBER) continue;
      const start = starts[index] ?? 0;
      const end = starts[index + 1] ?? start;
      if (!isPlain(text, start, end)) yield* readNumber(tokens, index, lang, language);
      if (kinds[index + 1] === SPACE && TIGHT_PERCENT.has(language)) yield* readPercent(tokens, index);
    }
  },
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
