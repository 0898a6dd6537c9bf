import { CITY_NAMES, FIRST_NAMES } from '../entities/well-known';
import { RANK } from './english-lexicon';
import type { Meant } from './find-meant';
import { isDerived } from './is-derived';

/** How many letters a word with a capital has at least to be one that is misspelt and no name, by how common the word is that was meant. */
type Least = readonly [ofNews: number, everyday: number, common: number];

const SWAPPED: Least = [5, 6, 8];
const LOST: Least = [5, 8, Infinity];
const DOUBLED: Least = [6, 9, 10];
const ADDED: Least = [9, 9, Infinity];
const CHANGED: Least = [10, 10, Infinity];
const NEVER: Least = [Infinity, Infinity, Infinity];
const LEAST: Readonly<Record<Meant['slip'], Least>> = {
  swapped: SWAPPED,
  lost: LOST,
  doubled: DOUBLED,
  added: ADDED,
  changed: CHANGED,
  jumbled: NEVER,
};

const NAMES = new Set([
  ...CITY_NAMES,
  ...FIRST_NAMES,
  ...'venus finnish hanover danes lucy coney platte finns coors slavs capet'.split(' '),
]);

/**
 * Whether a word with a capital in mid-sentence is a word of a title that is misspelt, and not somebody's name: `the Comittee`,
 * `Divisoin One`. Names are short, and differ from words in their ends and in other letters, not in lost and swapped ones.
 */
export function isTitleWord(word: string, { word: meant, rank, slip }: Meant): boolean {
  if (meant === null || rank === RANK.rare || meant[0] !== word[0] || NAMES.has(word)) return false;
  if (word.length < LEAST[slip][rank]) return false;
  // Endings tell names of other languages from English words: `Americano`, `Galactica`.
  const alike = rank === RANK.common || slip === 'added' || slip === 'changed' ? 2 : 1;
  if (meant.slice(-alike) !== word.slice(-alike)) return false;
  return rank === RANK.ofNews || !isDerived(word);
}
