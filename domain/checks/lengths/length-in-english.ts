import { TOKEN } from '../../text/tokens';
import type { CheckedText } from '../engine/checked-article';

const { space, unspaced, punctuation } = TOKEN;

/** Characters a language takes for what English says in one; counted in translated news. */
const CHARS_FOR_ONE: Readonly<Record<string, number>> = {
  ar: 0.86,
  cs: 0.95,
  de: 1.1,
  en: 1,
  es: 1.08,
  fa: 0.92,
  fr: 1.16,
  he: 0.77,
  hi: 0.96,
  it: 1.1,
  ja: 0.4,
  ko: 0.5,
  nl: 1.08,
  pl: 0.97,
  pt: 1.06,
  ru: 1.06,
  th: 0.9,
  tr: 0.98,
  uk: 1,
  yue: 0.3,
  zh: 0.3,
};

/** How long a text would be in English, in characters. Latin words in a Chinese text are as long there as in English. */
export function lengthInEnglish({ text, language, tokens }: CheckedText): number {
  const chars = CHARS_FOR_ONE[language] ?? 1;
  if (chars > 0.5) return text.length / chars;
  let length = 0;
  for (let index = 0; index < tokens.count; index++) {
    const kind = tokens.kinds[index];
    const units = (tokens.starts[index + 1] ?? 0) - (tokens.starts[index] ?? 0);
    if (kind === space) length += 1;
    else length += kind === unspaced || kind === punctuation ? units / chars : units;
  }
  return length;
}

/** Of the natural logarithm of the ratio, in long sentences of languages that are known. */
const DEVIATION = 0.17;
/** Of any two languages. */
export const LEAST_DEVIATION = DEVIATION;
/** Of languages that are not. */
const UNKNOWN_DEVIATION = 0.4;
/** Short sentences vary more. */
const VARIANCE_A_CHAR = 1.6;

/** How far the logarithm of two lengths in English spreads about nought, for a source of such a length. */
export function deviationOf(source: string, target: string, length: number): number {
  const isKnown = source in CHARS_FOR_ONE && target in CHARS_FOR_ONE;
  return Math.sqrt((isKnown ? DEVIATION : UNKNOWN_DEVIATION) ** 2 + VARIANCE_A_CHAR / length);
}
