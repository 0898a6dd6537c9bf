import { englishLexicon, RANK } from '../spelling/english-lexicon';
import { isDerived } from '../spelling/is-derived';
import { ENGLISH_FUNCTION_WORDS } from './english-function-words';
import { NOT_JOINED } from './not-joined';

/** Words of grammar that begin or end others too often: prefixes, suffixes, parts of compounds. */
const AFFIXES = new Set(
  'in on at up off out over under by for so do it is as an no nor or be he we my his all now one two let some any both each every more most few such will can may down back non through after before around'.split(
    ' ',
  ),
);
/** Of the other part. */
const LEAST = 4;
/** Of the other part of a word with a capital. */
const LEAST_EVERYDAY = 5;
/** What two ordinary words are to have together, where a space was lost between them. */
const LEAST_OF_TWO = 10;

/** Where a word that English does not know falls into a word of grammar and a common one, or two common ones; -1 where it does not. */
export function findJoinedByLexicon(word: string, isCapital: boolean): number {
  if (NOT_JOINED.has(word) || !/^[a-z]+$/u.test(word)) return -1;
  const lexicon = englishLexicon();
  const isCommon = (part: string): boolean => (lexicon.rankOf(part) ?? RANK.rare) <= RANK.common;
  for (let at = 2; at <= word.length - 2; at++) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    const begins = ENGLISH_FUNCTION_WORDS.has(left) && !AFFIXES.has(left);
    const ends = ENGLISH_FUNCTION_WORDS.has(right) && !AFFIXES.has(right);
    // A name may begin like a word of grammar: `Herford`, `Toland`.
    if (begins && (isCapital ? isEveryday(right) : right.length >= LEAST && isCommon(right))) return at;
    if (!isCapital && ends && left.length >= LEAST && isCommon(left)) return at;
  }
  return isCapital ? -1 : findTwoOrdinary(word);
}

/** Long and common enough to be a word by itself behind one that a name may begin with. */
export const isEveryday = (part: string): boolean =>
  part.length >= LEAST_EVERYDAY && (englishLexicon().rankOf(part) ?? RANK.rare) <= RANK.everyday;

/** Compounds are made of two nouns, or end with one: a verb or an adjective behind a plural is none. */
function findTwoOrdinary(word: string): number {
  if (word.length < LEAST_OF_TWO || !isDerived(word)) return -1;
  const lexicon = englishLexicon();
  const isUsual = (part: string): boolean => (lexicon.rankOf(part) ?? RANK.rare) <= RANK.everyday;
  for (let at = LEAST; at <= word.length - LEAST; at++) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    const isPlural = /[^s]s$/u.test(left) && lexicon.has(left.slice(0, -1));
    if (isPlural && isUsual(left) && isUsual(right) && !/s$/u.test(right)) return at;
  }
  return -1;
}
