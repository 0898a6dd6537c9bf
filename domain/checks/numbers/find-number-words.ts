import { arabic } from './languages/arabic';
import { czech } from './languages/czech';
import { dutch } from './languages/dutch';
import { english } from './languages/english';
import { french } from './languages/french';
import { german } from './languages/german';
import { hebrew } from './languages/hebrew';
import { hindi } from './languages/hindi';
import { italian } from './languages/italian';
import { persian } from './languages/persian';
import { polish } from './languages/polish';
import { portuguese } from './languages/portuguese';
import { russian } from './languages/russian';
import { spanish } from './languages/spanish';
import { turkish } from './languages/turkish';
import { compileNumberWords, type NumberWordData, type NumberWords } from './number-words';

const DATA: Readonly<Record<string, NumberWordData>> = {
  ar: arabic,
  cs: czech,
  de: german,
  en: english,
  es: spanish,
  fa: persian,
  fr: french,
  he: hebrew,
  hi: hindi,
  it: italian,
  nl: dutch,
  pl: polish,
  pt: portuguese,
  ru: russian,
  tr: turkish,
};

const compiled = new Map<string, NumberWords>();

/** The number words of a language by its primary subtag; null where they are not known. */
export function findNumberWords(language: string): NumberWords | null {
  const data = DATA[language];
  if (data === undefined) return null;
  let words = compiled.get(language);
  if (words === undefined) compiled.set(language, (words = compileNumberWords(data)));
  return words;
}

/** Han numerals are read by characters, not by words. */
export const readsHanNumerals = (language: string): boolean =>
  language === 'zh' || language === 'ja' || language === 'yue';
