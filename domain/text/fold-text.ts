import { graphemesOf } from './graphemes';
import { normalise, type NormalisedText } from './normalise';

export interface FoldOptions {
  /** BCP 47: Turkish and its neighbours tell ı from i. */
  readonly lang: string;
  readonly letterCase: 'keep' | 'fold';
  /** `ignore` compares as `normalise` does without diacritics: no Arabic vowel signs, tatweel or Hebrew points. */
  readonly marks: 'keep' | 'ignore';
}

/** Languages in which I is the capital of ı, and İ that of i. */
const TURKIC = /^(?:tr|az)(?:-|$)/i;

/**
 * The locale whose letters go by other rules than everybody's, or undefined. Greek and Lithuanian have theirs as well, but
 * those drop or add accents, which is more than case.
 */
export function caseLocale(lang: string): string | undefined {
  return TURKIC.test(lang) ? 'tr' : undefined;
}

export function toUpper(text: string, lang: string): string {
  const locale = caseLocale(lang);
  return locale === undefined ? text.toUpperCase() : text.toLocaleUpperCase(locale);
}

export function toLower(text: string, lang: string): string {
  const locale = caseLocale(lang);
  return locale === undefined ? text.toLowerCase() : text.toLocaleLowerCase(locale);
}

/** A text as it is compared: canonically equivalent texts come out the same, and with `fold` capitals make no difference. */
export function foldText(text: string, options: FoldOptions): string {
  if (options.marks === 'ignore') return foldWithPlaces(text, options).text;
  const composed = text.normalize('NFC');
  if (options.letterCase === 'keep') return composed;
  // Upper case first: it spells out ß and ﬁ. Lower case knows a sigma at the end of a word, which is no other letter.
  const lower = toLower(toUpper(composed, options.lang), options.lang);
  return lower.replaceAll('ς', 'σ').normalize('NFC');
}

/** The same, with the grapheme that each code unit of it stands for. */
export function foldWithPlaces(text: string, options: FoldOptions): NormalisedText {
  if (options.marks === 'ignore') {
    return normalise(text, { diacritics: 'drop', letterCase: options.letterCase });
  }
  /** A text has few different graphemes. */
  const keys = new Map<string, string>();
  const starts: number[] = [];
  const ends: number[] = [];
  const parts: string[] = [];
  let start = 0;
  for (const grapheme of graphemesOf(text)) {
    const end = start + grapheme.length;
    const key = keys.get(grapheme) ?? foldText(grapheme, options);
    keys.set(grapheme, key);
    parts.push(key);
    for (let unit = 0; unit < key.length; unit++) {
      starts.push(start);
      ends.push(end);
    }
    start = end;
  }
  return { text: parts.join(''), starts, ends };
}
