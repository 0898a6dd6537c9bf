import { englishLexicon, RANK, type Rank } from './english-lexicon';

/** A letter lost, said twice or set after the next one are what fingers do; the others are rarer. */
type Slip = 'lost' | 'swapped' | 'doubled' | 'added' | 'changed';
const isRareSlip = (slip: Slip): boolean => slip === 'added' || slip === 'changed';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Every word that one slip may have made this one of. */
function* beforeSlip(word: string): Generator<readonly [Slip, string]> {
  for (let at = 0; at <= word.length; at++) {
    const before = word.slice(0, at);
    const after = word.slice(at);
    for (const letter of LETTERS) yield ['lost', before + letter + after];
    if (after === '') continue;
    yield [after[0] === after[1] ? 'doubled' : 'added', before + after.slice(1)];
    if (after.length > 1 && after[0] !== after[1])
      yield ['swapped', before + after.charAt(1) + after.charAt(0) + after.slice(2)];
    for (const letter of LETTERS)
      if (letter !== after[0]) yield ['changed', before + letter + after.slice(1)];
  }
}

/** In words so short every other slip makes a word. */
const SHORT = 3;
const RATHER_SHORT = 4;
/** A first letter is hardly ever mistaken. */
const LEAST_FOR_FIRST_LETTER = 6;
/** Fewer letters leave too much to chance, but for the commonest words. */
const LEAST_FOR_CHANGE = 6;
/** So long that one other letter is hardly another word. */
const LONG = 9;
const LATIN = /us$/u;

/** How rare the word that was meant may be. */
function rarestFor(slip: Slip, word: string, meant: string): Rank | null {
  const isLoose = isRareSlip(slip) || slip === 'doubled';
  if (word.length <= SHORT) return isLoose ? null : RANK.ofNews;
  if (!isLoose) return word.length <= RATHER_SHORT ? RANK.everyday : RANK.common;
  if (LATIN.test(word) || (word[0] !== meant[0] && word.length < LEAST_FOR_FIRST_LETTER)) return null;
  if (word.length < LEAST_FOR_CHANGE) return RANK.ofNews;
  return word.length < LONG ? RANK.everyday : RANK.common;
}

export interface Meant {
  /** The commonest word, by the likeliest slip; null where several are as likely. */
  readonly word: string | null;
  readonly rank: Rank;
  readonly slip: Slip;
}

/** What an unknown word was meant to be; null where no word is common enough to be sure that it is none. */
export function findMeant(word: string): Meant | null {
  const lexicon = englishLexicon();
  let best: Meant | null = null;
  for (const [slip, meant] of beforeSlip(word)) {
    const rarest = rarestFor(slip, word, meant);
    if (rarest === null) continue;
    const rank = lexicon.rankOf(meant);
    if (rank === null || rank > rarest) continue;
    const order = best === null ? -1 : compare(rank, slip, best);
    if (best === null || order < 0) best = { word: meant, rank, slip };
    else if (order === 0 && best.word !== meant) best = { word: null, rank, slip: best.slip };
  }
  return best;
}

const compare = (rank: Rank, slip: Slip, best: Meant): number =>
  rank - best.rank || Number(isRareSlip(slip)) - Number(isRareSlip(best.slip));
