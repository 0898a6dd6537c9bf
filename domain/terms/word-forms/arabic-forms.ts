import { foldWord } from './fold-word';
import type { Reading, WordForms } from './word-forms';

/** Written onto the next word: and, so; by, as, for; the; will. Longer before shorter: a text is nearly always read by the first that fits. */
// prettier-ignore
const PREFIXES = ['وبال', 'فبال', 'وكال', 'وال', 'فال', 'بال', 'كال', 'ولل', 'فلل', 'لل', 'ال', 'وب', 'ول', 'وك', 'فب', 'فل', 'و', 'ف', 'ب', 'ك', 'ل'];

/** My, your, his, her, our, their; the feminine ending is ت before them. */
const PRONOUN = /(?:هما|ها|هم|هن|كم|نا|ه|ك|ي|و)$/;
/** Plurals and duals, the accusative, and what the singular ends in instead. */
const PLURALS: readonly (readonly [ending: string, singular: string])[] = [
  ['ات', ''],
  ['ات', 'ة'],
  ['تين', 'ة'],
  ['تان', 'ة'],
  ['ون', ''],
  ['ين', ''],
  ['ان', ''],
  ['ا', ''],
];

/** A word of fewer letters is all root: what is taken off it is part of it. */
const SHORTEST = 3;

const foldLetters = (word: string): string =>
  foldWord(word, 'ar')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ؤ/g, 'و')
    .replace(/ئ/g, 'ي');

/** The words that this one may be a form of, itself among them. */
function singulars(word: string): ReadonlySet<string> {
  const owned = word.replace(PRONOUN, '');
  const found = new Set([word]);
  if (owned.length >= SHORTEST) found.add(owned);
  if (owned !== word && owned.endsWith('ت') && owned.length > SHORTEST) found.add(`${owned.slice(0, -1)}ة`);
  for (const base of [...found])
    for (const [ending, singular] of PLURALS)
      if (base.endsWith(ending) && base.length - ending.length >= SHORTEST)
        found.add(base.slice(0, -ending.length) + singular);
  return found;
}

/** Where it is known: marks within the word move its parts. */
const startOf = (from: number, folded: string, word: string): number =>
  folded.length === word.length ? from : 0;

/** Arabic without its clitics. A plural by other vowels (a broken plural) is another word here: a termbase admits it by name. */
export const ARABIC_FORMS: WordForms = {
  termReading(word) {
    const folded = foldLetters(word);
    const bare = folded.startsWith('ال') && folded.length >= 2 + SHORTEST ? folded.slice(2) : folded;
    return { key: bare, word: bare, start: 0, end: word.length };
  },
  readings(word) {
    const folded = foldLetters(word);
    const found: Reading[] = [];
    const read = (bare: string, from: number): void => {
      const start = startOf(from, folded, word);
      for (const key of singulars(bare)) found.push({ key, word: bare, start, end: word.length });
    };
    read(folded, 0);
    for (const prefix of PREFIXES) {
      if (!folded.startsWith(prefix) || folded.length - prefix.length < SHORTEST - 1) continue;
      read(folded.slice(prefix.length), prefix.length);
      // The article loses its ا after ل, and a ل that the word begins with is then written once.
      if (prefix.endsWith('لل')) read(folded.slice(prefix.length - 1), prefix.length - 1);
    }
    return found;
  },
  areForms: () => true,
  keepsFirstLetter: false,
};
