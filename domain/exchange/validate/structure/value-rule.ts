import { isLanguageTag } from '../language-tag';

/** What the value of an attribute has to be: one of a list, or formed in a way that has a name. */
export type ValueRule =
  | { readonly kind: 'text' }
  | { readonly kind: 'list'; readonly values: readonly string[]; readonly open?: OpenEnd }
  | { readonly kind: ValueKind };

/** How one may add to a list: `x-` and a word, or a prefix, a colon and a word. */
type OpenEnd = 'x-' | 'prefix:';

const NAME_START =
  ':A-Z_a-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\u200c-\\u200d\\u2070-\\u218f\\u2c00-\\u2fef\\u3001-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\ufffd\\u{10000}-\\u{effff}';
const NMTOKEN = new RegExp(`^[\\u0300-\\u036f${NAME_START}\\-.0-9\\u00b7\\u203f\\u2040]+$`, 'u');

/** An id of XML begins with a letter or `_`. */
const ID_START = new RegExp(`^[${NAME_START.replace(':', '')}]`, 'u');

export const isNmtoken = (value: string): boolean => NMTOKEN.test(value);

/** Longer ones are not looked into. */
const MAX_PATTERN = 1_000;

/** A regular expression, as far as brackets and quantifiers go: what is written for another engine may mean something else in this one. */
function isPattern(value: string): boolean {
  try {
    return value.length > MAX_PATTERN || new RegExp(value).source !== '';
  } catch {
    return false;
  }
}

const isBetween = (value: string, low: number, high: number): boolean =>
  Number(value) >= low && Number(value) <= high;
const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;
const DOUBLE = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;

/** White space around a value of these kinds says nothing: XML Schema takes it away first. */
const TESTS = {
  nmtoken: isNmtoken,
  nmtokens: (value: string) => value.split(/\s+/).every(isNmtoken),
  xml_id: (value: string) => isNmtoken(value) && ID_START.test(value) && !value.includes(':'),
  language: isLanguageTag,
  integer: (value: string) => /^[+-]?\d+$/.test(value),
  whole_number: (value: string) => /^\+?\d+$/.test(value),
  positive_integer: (value: string) => /^\+?0*[1-9]\d*$/.test(value),
  one_to_ten: (value: string) => /^\+?0*(?:[1-9]|10)$/.test(value),
  percentage: (value: string) => DECIMAL.test(value) && isBetween(value, 0, 100),
  fraction: (value: string) => DOUBLE.test(value) && isBetween(value, 0, 1),
  prefixed: (value: string) => /^[^\s:]+:[^\s:]+$/.test(value),
  mime_type: (value: string) =>
    /^(?:application|audio|example|font|haptics|image|message|model|multipart|text|video)\/[\w.+!#$&^-]+(?:\s*;.*)?$/i.test(
      value,
    ),
  date_time: (value: string) =>
    /^\d{4}-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?)?$/.test(value),
  pattern: isPattern,
  tmx_date: (value: string) =>
    /^\d{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3])[0-5]\d[0-5]\dZ$/.test(value),
} as const satisfies Readonly<Record<string, (value: string) => boolean>>;

const OPEN_ENDS: Readonly<Record<OpenEnd, RegExp>> = { 'x-': /^x-./, 'prefix:': /^[^\s:]+:[^\s:]+$/ };

export type ValueKind = keyof typeof TESTS;

export function fitsValue(rule: ValueRule, value: string): boolean {
  if (rule.kind === 'text') return true;
  if (rule.kind === 'list')
    return rule.values.includes(value) || (rule.open !== undefined && OPEN_ENDS[rule.open].test(value));
  return TESTS[rule.kind](value.trim());
}

export const TEXT: ValueRule = { kind: 'text' };
export const NMTOKEN_VALUE: ValueRule = { kind: 'nmtoken' };
export const LANGUAGE_VALUE: ValueRule = { kind: 'language' };
export const YES_NO = listOf('yes no');

/** Of words with spaces between. */
export function listOf(words: string): ValueRule {
  return { kind: 'list', values: words.split(' ') };
}

/** A list to which one may add words of one's own. */
export function openListOf(words: string, open: OpenEnd): ValueRule {
  return { kind: 'list', values: words.split(' '), open };
}
