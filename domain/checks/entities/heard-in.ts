import { hanNames } from '../../alignment/evidence/han-names';
import { kanaSkeleton } from '../../alignment/evidence/kana-names';
import { scriptOfWord } from '../../alignment/evidence/script';
import { skeletonOf } from '../../alignment/evidence/skeleton';
import { SHAPE, TOKEN, tokenText } from '../../text/tokens';
import type { NamedText } from '../../names/named-article';
import { pinyinOf } from '../../names/sound/pinyin';
import { soundDistance } from '../../names/sound/sound-distance';
import { coresOf, type WordCore } from './word-cores';

const { word: WORD, unspaced: UNSPACED } = TOKEN;
const { capital: CAPITAL, cased: CASED } = SHAPE;

/** A word of a text as it is compared. */
interface Heard {
  readonly cores: readonly WordCore[];
  /** A word in small letters of a script with capitals is no name, but may be made from one. */
  readonly isSmall: boolean;
}

interface HeardText {
  readonly words: readonly Heard[];
  /** Runs of Han by the syllables of their characters. */
  readonly syllables: readonly (readonly string[])[];
  /** Consonants of what may spell a foreign name in Han or katakana. */
  readonly skeletons: ReadonlySet<string>;
}

const texts = new WeakMap<object, HeardText>();

function listen(text: NamedText): HeardText {
  let heard = texts.get(text.tokens);
  if (heard === undefined) texts.set(text.tokens, (heard = read(text)));
  return heard;
}

function read({ tokens }: NamedText): HeardText {
  const words: Heard[] = [];
  const syllables: string[][] = [];
  const skeletons = new Set<string>();
  for (let index = 0; index < tokens.count; index++) {
    const kind = tokens.kinds[index];
    if (kind === WORD) {
      const isSmall = ((tokens.shapes[index] ?? 0) & (CAPITAL | CASED)) === CASED;
      words.push({ cores: coresOf(tokenText(tokens, index)), isSmall });
    }
    if (kind !== UNSPACED) continue;
    for (const [run] of tokenText(tokens, index).matchAll(/\p{Script=Han}+|[\p{Script=Katakana}ー]{2,}/gu)) {
      if (scriptOfWord(run) === 'kana') {
        skeletons.add(kanaSkeleton(run));
        continue;
      }
      syllables.push(Array.from(run, pinyinOf));
      for (const { skeleton } of hanNames(run)) skeletons.add(skeleton);
    }
  }
  return { words, syllables, skeletons };
}

/** Farther apart than this nobody hears one name in both; generous, since what is not heard is told of. */
const FARTHEST = 0.34;
const FARTHEST_SMALL = 0.22;
const FARTHEST_CONSONANTAL = 0.34;
const SHARED_START = 4;

const NO_WORD = { core: '', sounds: '' };

/** Whether any word of the text may be this name: by its letters, its sound in any script, or as part of a compound. */
export function isHeardIn(word: string, text: NamedText): boolean {
  const { words, syllables, skeletons } = listen(text);
  const [{ core: folded, sounds } = NO_WORD] = coresOf(word);
  if (words.some(({ cores, isSmall }) => cores.some((other) => isLike(folded, sounds, other, isSmall))))
    return true;
  if (syllables.some((run) => isSpelt(folded, run))) return true;
  if (skeletons.size === 0) return false;
  const skeleton = skeletonOf(folded).replace(/[lr]+/g, 'r');
  for (const other of skeletons) if (isNearSkeleton(skeleton, other)) return true;
  return false;
}

function isLike(folded: string, sounds: string, other: WordCore, isSmall: boolean): boolean {
  const { length } = folded;
  const shared = Math.min(length, other.core.length);
  if (shared >= SHARED_START) {
    if (folded.startsWith(other.core.slice(0, SHARED_START))) return true;
    if (other.core.includes(folded) || folded.includes(other.core)) return true;
  }
  if (folded === other.core) return true;
  if (other.sounds === '' || sounds === '') return false;
  if (other.isConsonantal) return soundDistance(sounds, other.sounds, true) <= FARTHEST_CONSONANTAL;
  if (soundDistance(sounds, other.sounds) <= (isSmall ? FARTHEST_SMALL : FARTHEST)) return true;
  // A compound or a case ending: the name is what it begins with.
  const start = other.sounds.slice(0, sounds.length);
  return (
    other.sounds.length > sounds.length + 1 &&
    sounds.length >= SHARED_START &&
    soundDistance(sounds, start) <= FARTHEST_SMALL / 2
  );
}

/** Whether the letters are the syllables of characters in a row. */
function isSpelt(folded: string, run: readonly string[]): boolean {
  const letters = folded.replace(/[^a-z]/g, '');
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
