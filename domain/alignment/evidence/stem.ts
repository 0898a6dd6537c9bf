import type { Script } from './script';

/** Marks, and letters of Latin that do not decompose. */
const FOLDED = /[\p{Mn}\u0640ßæœøłı]/gu;
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['ı', 'i'],
]);
/** Of Indian scripts, where a mark is a vowel. */
const KEPT_MARK = /[\u0900-\u0dff]/;

/** Lower case, compatibility forms folded, without diacritics, vowel points and tatweel. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  return isPlain(lower)
    ? lower
    : lower
        .normalize('NFKD')
        .replace(FOLDED, (letter) => LETTERS.get(letter) ?? (KEPT_MARK.test(letter) ? letter : ''));
}

/** ASCII, and the letters of Hebrew and Arabic that do not decompose: nothing else is folded without NFKD. */
function isPlain(lower: string): boolean {
  for (let at = 0; at < lower.length; at++) {
    const unit = lower.charCodeAt(at);
    if (unit >= 0x80 && !isPlainLetter(unit)) return false;
  }
  return true;
}

const isPlainLetter = (unit: number): boolean =>
  (unit >= 0x5d0 && unit <= 0x5ea) ||
  unit === 0x621 ||
  (unit >= 0x627 && unit <= 0x63a) ||
  (unit >= 0x641 && unit <= 0x64a);

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
