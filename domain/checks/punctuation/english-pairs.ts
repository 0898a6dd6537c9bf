import { WordSet } from '../engine/word-set';

/** Pairs of English words that nothing parts, by their first. */
const SECONDS: Readonly<Record<string, WordSet>> = {
  such: new WordSet('as'),
  according: new WordSet('to'),
  due: new WordSet('to'),
  because: new WordSet('of'),
  instead: new WordSet('of'),
  rather: new WordSet('than'),
  more: new WordSet('than'),
  less: new WordSet('than'),
  have: new WordSet('been'),
  has: new WordSet('been'),
  had: new WordSet('been'),
  will: new WordSet('be'),
  would: new WordSet('be'),
  could: new WordSet('be'),
};

export const ENGLISH_FIRSTS = new WordSet(Object.keys(SECONDS).join(' '));

export const secondsOf = (first: string): WordSet | undefined => SECONDS[first];

/** What cannot begin a clause after a semicolon, unless it asks. */
export const ENGLISH_VERBS = new WordSet('said says is was are were has had will would');
