import type { Script } from './script';

const PLAIN = /^(?:[a-z]+|[\u05d0-\u05ea]+|[\u0621\u0627-\u063a\u0641-\u064a]+)$/;

/** Lower case, compatibility forms folded, without diacritics, vowel points and tatweel. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  // Letters of Latin, Hebrew and Arabic that do not decompose; everything else is reached by NFKD.
  return PLAIN.test(lower)
    ? lower
    : lower
        .normalize('NFKD')
        .replace(/[\p{Mn}\u0640]/gu, (mark) => (/[\u0900-\u0dff]/.test(mark) ? mark : ''))
        .replace(/ß/g, 'ss')
        .replace(/æ/g, 'ae')
        .replace(/œ/g, 'oe')
        .replace(/ø/g, 'o')
        .replace(/ł/g, 'l')
        .replace(/ı/g, 'i');
}

/** Letters that count: inflection changes endings, and the first letters name the word. */
const STEM_LENGTH = 6;

const ARABIC_PREFIX = /^(?:[وف]?(?:[بك]?ال|لل)|[وفبكل](?=..))(?=.{3})/;
const ARABIC_SUFFIX = /(?<=.{3})(?:هما|ها|هم|هن|نا|كم|ات|ون|ين|ان|ية|ه|ة|ي)$/;
const HEBREW_PREFIX = /^(?:ו?[הבלמשכ]?ה|ו[הבלמשכ]|[והבלמשכ])(?=.{3})/;
const HEBREW_SUFFIX = /(?<=.{3})(?:יהם|ים|ות|יו|יה)$/;

/**
 * A key for all forms of one word. Crude on purpose: the lexicon that is learned from the article forgives a stem that
 * is too short more easily than one word counted as five. Expects a folded word.
 */
export function stemOf(word: string, script: Script): string {
  switch (script) {
    case 'arabic':
      return word
        .replace(/[أإآ]/g, 'ا')
        .replace(/ى/g, 'ي')
        .replace(ARABIC_PREFIX, '')
        .replace(ARABIC_SUFFIX, '');
    case 'hebrew':
      return word.replace(HEBREW_PREFIX, '').replace(HEBREW_SUFFIX, '');
    case 'devanagari':
      return word.replace(/(?<=..)[\u093e-\u094c\u0902]+$/, '');
    default:
      return word.slice(0, STEM_LENGTH);
  }
}
