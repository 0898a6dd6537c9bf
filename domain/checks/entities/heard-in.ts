import { hanNames } from '../../alignment/evidence/han-names';
import { kanaSkeleton } from '../../alignment/evidence/kana-names';
import { scriptOfWord } from '../../alignment/evidence/script';
import { skeletonOf } from '../../alignment/evidence/skeleton';
import { SHAPE, TOKEN, tokenText, type Tokens } from '../../text/tokens';
import type { NamedText } from '../../names/named-article';
import { pinyinOf } from '../../names/sound/pinyin';
import { soundsWithin } from '../../names/sound/sound-distance';
import { hashUnits } from '../../text/word-hash';
import { rememberLast } from '../numbers/remember-last';
import { coresOf, coresOfName, type WordCore } from './word-cores';

const { word: WORD, unspaced: UNSPACED } = TOKEN;
const { capital: CAPITAL, cased: CASED } = SHAPE;

/** What a script without spaces says of names. */
interface HeardRuns {
  /** Runs of Han by the syllables of their characters. */
  readonly syllables: readonly (readonly string[])[];
  /** Consonants of what may spell a foreign name in Han or katakana. */
  readonly skeletons: ReadonlySet<string>;
}

const NO_RUNS: HeardRuns = { syllables: [], skeletons: new Set() };

const runsOf = rememberLast((tokens: Tokens): HeardRuns => {
  if (!tokens.kinds.includes(UNSPACED)) return NO_RUNS;
  const syllables: string[][] = [];
  const skeletons = new Set<string>();
  for (let index = 0; index < tokens.count; index++) {
    if (tokens.kinds[index] !== UNSPACED) continue;
    for (const [run] of tokenText(tokens, index).matchAll(/\p{Script=Han}+|[\p{Script=Katakana}ー]{2,}/gu)) {
      if (scriptOfWord(run) === 'kana') {
        skeletons.add(kanaSkeleton(run));
        continue;
      }
      syllables.push(Array.from(run, pinyinOf));
      for (const { skeleton } of hanNames(run)) skeletons.add(skeleton);
    }
  }
  return { syllables, skeletons };
});

/** Farther apart than this nobody hears one name in both; generous, since what is not heard is told of. */
const FARTHEST = 0.34;
const FARTHEST_SMALL = 0.22;
const FARTHEST_CONSONANTAL = 0.34;
const SHARED_START = 4;

/** Whether any word of the text may be this name: by its letters, its sound in any script, or as part of a compound. */
export function isHeardIn(word: string, { tokens }: NamedText): boolean {
  if (stands(word.toLowerCase(), tokens)) return true;
  const [name] = coresOfName(word);
  if (name === undefined) return false;
  for (let index = 0; index < tokens.count; index++) {
    const other = tokens.wordAt(index);
    if (other === null) continue;
    // A word in small letters of a script with capitals is no name, but may be made from one.
    const isSmall = ((tokens.shapes[index] ?? 0) & (CAPITAL | CASED)) === CASED;
    for (const core of coresOf(other)) if (isLike(name, core, isSmall)) return true;
  }
  const { syllables, skeletons } = runsOf(tokens);
  if (syllables.length > 0) {
    const letters = name.core.replace(/[^a-z]/g, '');
    if (syllables.some((run) => isSpelt(letters, run))) return true;
  }
  if (skeletons.size === 0) return false;
  const skeleton = skeletonOf(name.core).replace(/[lr]+/g, 'r');
  for (const other of skeletons) if (isNearSkeleton(skeleton, other)) return true;
  return false;
}

/** Most names stand on the other side as they are: then no other word need be read. Expects lower case. */
function stands(word: string, tokens: Tokens): boolean {
  const at = tokens.hashes.indexOf(hashUnits(word, 0, word.length));
  return at !== -1 && tokens.kinds[at] === WORD && tokenText(tokens, at).toLowerCase() === word;
}

function isLike(name: WordCore, other: WordCore, isSmall: boolean): boolean {
  const { core: folded, sounds } = name;
  if (folded === other.core) return true;
  if (folded.length >= SHARED_START && other.core.length >= SHARED_START) {
    if (name.key === other.key && folded.startsWith(other.core.slice(0, SHARED_START))) return true;
    // All letters of the shorter one are in the longer.
    if ((other.letters & ~name.letters) === 0 && folded.includes(other.core)) return true;
    if ((name.letters & ~other.letters) === 0 && other.core.includes(folded)) return true;
  }
  if (other.sounds === '' || sounds === '') return false;
  if (other.isConsonantal)
    return (
      mayBeWithin(name, other, FARTHEST_CONSONANTAL * Math.max(other.sounds.length, 3)) &&
      soundsWithin(sounds, other.sounds, FARTHEST_CONSONANTAL, true)
    );
  const farthest = isSmall ? FARTHEST_SMALL : FARTHEST;
  const longer = Math.max(sounds.length, other.sounds.length);
  if (mayBeWithin(name, other, farthest * longer) && soundsWithin(sounds, other.sounds, farthest))
    return true;
  // A compound or a case ending: the name is what it begins with.
  return (
    other.sounds.length > sounds.length + 1 &&
    sounds.length >= SHARED_START &&
    countBits(name.consonants & ~other.near) <= (FARTHEST_SMALL / 2) * sounds.length &&
    soundsWithin(sounds, other.sounds.slice(0, sounds.length), FARTHEST_SMALL / 2)
  );
}

/** A consonant with nothing near to it in the other word costs a whole gap, which tells most words apart before their sounds are compared. */
const mayBeWithin = (one: WordCore, other: WordCore, most: number): boolean =>
  countBits(one.consonants & ~other.near) <= most && countBits(other.consonants & ~one.near) <= most;

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** Whether the letters are the syllables of characters in a row. */
function isSpelt(letters: string, run: readonly string[]): boolean {
  return run.some((_, start) => {
    let at = 0;
    for (let next = start; next < run.length; next++) {
      const syllable = run[next] ?? '';
      if (syllable === '' || !letters.startsWith(syllable, at)) return false;
      at += syllable.length;
      if (at === letters.length) return true;
    }
    return false;
  });
}

function isNearSkeleton(one: string, other: string): boolean {
  if (one === other) return one.length > 1;
  const [longer, shorter] = one.length > other.length ? [one, other] : [other, one];
  if (shorter.length < 2 || longer.length - shorter.length > 1) return false;
  if (longer.length < 3) return false;
  let at = 0;
  while (at < shorter.length && shorter[at] === longer[at]) at += 1;
  return longer.slice(at + 1) === shorter.slice(longer.length === shorter.length ? at + 1 : at);
}
