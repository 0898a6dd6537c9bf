import { endHash, HASH_BASIS, HASH_FACTOR, HASH_POWERS } from '../../text/word-hash';
import { englishLexicon, RANK, type Rank } from './english-lexicon';

/** A letter lost, said twice or set after the next one are what fingers do; the others are rarer. */
type Slip = 'lost' | 'swapped' | 'doubled' | 'added' | 'changed' | 'jumbled';
const isRareSlip = (slip: Slip): boolean => slip === 'added' || slip === 'changed';

/** In words so short every other slip makes a word. */
const SHORT = 3;
/** A first letter is hardly ever mistaken. */
const LEAST_FOR_FIRST_LETTER = 6;
/** Fewer letters leave too much to chance, but for the commonest words. */
const LEAST_FOR_CHANGE = 6;
/** So long that one other letter is hardly another word. */
const LONG = 8;
/** Words of English are shorter. */
const LONGEST = 40;
const LATIN = /us$/u;
const NEVER_DOUBLE = /aa|ii|uu/u;

/** How rare the word may be that lost a letter or had two swapped. */
function rarestForLikely({ length }: string): Rank {
  return length <= SHORT ? RANK.everyday : RANK.common;
}

/** The same of one that another letter came into, which nobody means where this is null. */
function rarestForOther(word: string): Rank | null {
  if (word.length <= SHORT || LATIN.test(word)) return null;
  if (word.length < LEAST_FOR_CHANGE) return RANK.ofNews;
  return word.length < LONG ? RANK.everyday : RANK.common;
}

/** The same of one that has a letter twice: what is not written with two letters is seldom a word with one. */
function rarestForDouble(word: string): Rank | null {
  const isEveryday =
    word.length === LEAST_FOR_CHANGE - 1 || (word.length === SHORT + 1 && NEVER_DOUBLE.test(word));
  return isEveryday ? RANK.everyday : rarestForOther(word);
}

export interface Meant {
  /** The commonest word, by the likeliest slip; null where several are as likely. */
  readonly word: string | null;
  readonly rank: Rank;
  readonly slip: Slip;
}

const FIRST_LETTER = 0x61;
const LAST_LETTER = 0x7a;

/** Of the word that is looked at: the hash of what stands before each place, and what is behind it adds to a hash. */
const heads = new Int32Array(LONGEST + 1);
const tails = new Int32Array(LONGEST + 1);

function readHashes(word: string): void {
  const { length } = word;
  heads[0] = HASH_BASIS;
  for (let at = 0; at < length; at++)
    heads[at + 1] = Math.imul(heads[at] ?? 0, HASH_FACTOR) + word.charCodeAt(at);
  tails[length] = 0;
  for (let at = length - 1; at >= 0; at--)
    tails[at] = (tails[at + 1] ?? 0) + Math.imul(HASH_POWERS[length - 1 - at] ?? 0, word.charCodeAt(at));
}

/** The hash of what stands before one place, so many letters with what they add, and what stands behind another. */
const join = (before: number, letters: number, added: number, after: number, length: number): number =>
  Math.imul(
    Math.imul(heads[before] ?? 0, HASH_POWERS[letters] ?? 0) + added,
    HASH_POWERS[length - after] ?? 0,
  ) + (tails[after] ?? 0);

/**
 * What an unknown word, in small letters of English, was meant to be; null where no word is common enough to be sure that it is none.
 * Goes through every word that one slip may have made it of, some five hundred: their hashes are put together of its own, so that
 * only a word that may be common enough is ever written out.
 */
export function findMeant(word: string): Meant | null {
  const { length } = word;
  if (length > LONGEST) return null;
  readHashes(word);
  const lexicon = englishLexicon();
  const likely = rarestForLikely(word);
  const other = rarestForOther(word);
  const double = rarestForDouble(word);
  let best: Meant | null = null;
  for (let at = 0; at <= length; at++) {
    const [unit, next] = [word.charCodeAt(at), word.charCodeAt(at + 1)];
    for (let letter = FIRST_LETTER; letter <= LAST_LETTER; letter++)
      if (lexicon.mayBe(endHash(join(at, 1, letter, at, length)), likely))
        best = better(best, 'lost', likely, replaced(word, at, at, String.fromCharCode(letter)));
    if (at === length) break;
    const isDouble = unit === next;
    const hasOther = other !== null && (at > 0 || length >= LEAST_FOR_FIRST_LETTER);
    const without = isDouble ? double : hasOther ? other : null;
    if (without !== null && lexicon.mayBe(endHash(join(at, 0, 0, at + 1, length)), without))
      best = better(best, isDouble ? 'doubled' : 'added', without, replaced(word, at, at + 1, ''));
    if (at + 1 < length && !isDouble) {
      const swapped = Math.imul(next, HASH_FACTOR) + unit;
      if (lexicon.mayBe(endHash(join(at, 2, swapped, at + 2, length)), likely))
        best = better(best, 'swapped', likely, replaced(word, at, at + 2, String.fromCharCode(next, unit)));
    }
    // Another last letter makes words of other languages.
    if (other === null || !hasOther || (at === length - 1 && other !== RANK.ofNews)) continue;
    for (let letter = FIRST_LETTER; letter <= LAST_LETTER; letter++)
      if (letter !== unit && lexicon.mayBe(endHash(join(at, 1, letter, at + 1, length)), other))
        best = better(best, 'changed', other, replaced(word, at, at + 1, String.fromCharCode(letter)));
  }
  return best ?? jumbled(word);
}

const replaced = (word: string, start: number, end: number, letters: string): string =>
  word.slice(0, start) + letters + word.slice(end);

/** The best so far, or what may be meant where that is better. */
function better(best: Meant | null, slip: Slip, rarest: Rank, meant: string): Meant | null {
  const rank = englishLexicon().rankOf(meant);
  if (rank === null || rank > rarest) return best;
  const order = best === null ? -1 : compare(rank, slip, best);
  if (best === null || order < 0) return { word: meant, rank, slip };
  return order === 0 && best.word !== meant ? { word: null, rank, slip: best.slip } : best;
}

const compare = (rank: Rank, slip: Slip, best: Meant): number =>
  rank - best.rank || Number(isRareSlip(slip)) - Number(isRareSlip(best.slip));

const LONGEST_JUMBLED = 12;

const sorted = (word: string): string => Array.from(word).sort().join('');
let byLetters: ReadonlyMap<string, string | null> | undefined;

/** `nkwo`, `munber`: the letters of a word that news is full of, in no order; null where they are those of several. */
function jumbled(word: string): Meant | null {
  if (word.length < SHORT || word.length > LONGEST_JUMBLED) return null;
  byLetters ??= collectLetters();
  const meant = byLetters.get(sorted(word));
  return meant === undefined ? null : { word: meant, rank: RANK.ofNews, slip: 'jumbled' };
}

function collectLetters(): ReadonlyMap<string, string | null> {
  const collected = new Map<string, string | null>();
  for (const word of englishLexicon().wordsOfNews()) {
    const letters = sorted(word);
    if (word.length <= LONGEST_JUMBLED) collected.set(letters, collected.has(letters) ? null : word);
  }
  return collected;
}
