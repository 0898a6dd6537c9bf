/** Names as typographers and the Unicode charts abbreviate them, short enough for a pill. */
const NAMES = {
  '\u0000': 'NUL',
  '\u00a0': 'NBSP',
  '\u00ad': 'SHY',
  '\u034f': 'CGJ',
  '\u061c': 'ALM',
  '\u180e': 'MVS',
  '\u200b': 'ZWSP',
  '\u200c': 'ZWNJ',
  '\u200d': 'ZWJ',
  '\u200e': 'LRM',
  '\u200f': 'RLM',
  '\u2028': 'LS',
  '\u2029': 'PS',
  '\u202a': 'LRE',
  '\u202b': 'RLE',
  '\u202c': 'PDF',
  '\u202d': 'LRO',
  '\u202e': 'RLO',
  '\u202f': 'NNBSP',
  '\u2060': 'WJ',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2068': 'FSI',
  '\u2069': 'PDI',
  '\ufeff': 'BOM',
} as const;

/** `CONTROL` is another C0 or C1 control, `FORMAT` another character of the general category Cf. */
export type InvisibleCode = (typeof NAMES)[keyof typeof NAMES] | 'CONTROL' | 'FORMAT' | 'LONE_SURROGATE';

export interface InvisibleCharacter {
  /** A joiner stands inside a grapheme, so this is no place for a span to begin or end. */
  readonly offset: number;
  readonly codePoint: number;
  readonly code: InvisibleCode;
}

/**
 * Characters a reader cannot see and may need to know of. Not among them: the plain space, tab and line ends, and
 * the signs of category Cf that are drawn, as U+06DD, the end of an ayah.
 */
const INVISIBLE =
  /(?![\t\n\r\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}])[\u034f\p{Cc}\p{Cf}\p{Cs}\u00a0\u2028\u2029\u202f]/gu;

export function listInvisibleCharacters(text: string): readonly InvisibleCharacter[] {
  return Array.from(text.matchAll(INVISIBLE), ({ 0: char, index }) => ({
    offset: index,
    codePoint: char.codePointAt(0) ?? 0,
    code: codeOf(char),
  }));
}

function codeOf(char: string): InvisibleCode {
  const name = (NAMES as Readonly<Record<string, InvisibleCode | undefined>>)[char];
  if (name) return name;
  if (/\p{Cs}/u.test(char)) return 'LONE_SURROGATE';
  return /\p{Cc}/u.test(char) ? 'CONTROL' : 'FORMAT';
}
