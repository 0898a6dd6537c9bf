import { detectLanguage } from '@/domain/text/detect-language';

/** Enough rows to see whether a table holds one language, and so many letters that a guess means something. */
const SAMPLE_ROWS = 200;
const LEAST_CHARS = 20;
/** Short rows are taken for a neighbouring language now and then. */
const ONE_LANGUAGE = 0.8;
const SURE = 0.8;

/** BCP 47; `und` where nothing is known. */
export const languageOf = (text: string): string => detectLanguage(text)[0]?.lang ?? 'und';

function sureLanguageOf(text: string): string | null {
  const guess = text.length < LEAST_CHARS ? undefined : detectLanguage(text)[0];
  return guess !== undefined && guess.confidence >= SURE ? guess.lang : null;
}

/**
 * Tells the language of each of many texts from a sample of them: all are of the language that most are of, since a sentence
 * by itself is soon mistaken; but where the sample is mixed, as in a test set of many languages, each is asked by itself.
 */
export function chooseLanguage(texts: readonly string[]): (text: string) => string {
  const sample = texts.filter((text) => text.length >= LEAST_CHARS);
  const step = Math.max(1, sample.length / SAMPLE_ROWS);
  const guesses = Array.from({ length: Math.min(sample.length, SAMPLE_ROWS) }, (_, index) =>
    sureLanguageOf(sample[Math.floor(index * step)] ?? ''),
  ).filter((lang) => lang !== null);
  const main = languageOf(texts.join('\n'));
  const agreeing = guesses.filter((lang) => primary(lang) === primary(main)).length;
  if (agreeing >= guesses.length * ONE_LANGUAGE) return () => main;
  return (text) => sureLanguageOf(text) ?? main;
}

const primary = (lang: string): string => lang.split('-', 1)[0] ?? lang;
