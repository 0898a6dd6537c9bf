import { scriptOfWord } from '../../alignment/evidence/script';
import { foldWord } from '../../alignment/evidence/stem';
import { readingsOf } from '../../names/extract/clitics';
import { consonantBits, nearBits } from '../../names/sound/sound-distance';
import { soundsOf } from '../../names/sound/sounds-of';
import type { Tokens } from '../../text/tokens';
import { hashUnits } from '../../text/word-hash';

/** A word without the clitics before it, in one of its readings. */
export interface WordCore {
  /** Folded. */
  readonly core: string;
  /** Code units before it. */
  readonly clitics: number;
  readonly sounds: string;
  readonly isConsonantal: boolean;
  /** See `keyOf`. */
  readonly key: number;
  /** A bit for each letter, which several letters may share. */
  readonly letters: number;
  /** See `consonantBits` and `nearBits`. */
  readonly consonants: number;
  readonly near: number;
}

/** So many letters a list of names is looked up by. */
export const KEY = 3;
export const KEYS = 1 << 12;

/** A number below `KEYS` for its first letters, which a few other beginnings share. */
export const keyOf = (word: string): number => hashUnits(word, 0, Math.min(word.length, KEY)) & (KEYS - 1);

/** An article says most of its words again, and a table is many articles: so many words are kept, a power of two. */
const MOST = 1 << 15;

interface KnownWord {
  readonly word: string;
  readonly cores: readonly WordCore[];
}

const known: (KnownWord | undefined)[] = new Array<KnownWord | undefined>(MOST).fill(undefined);

/** A word stands here or next to it, where it goes when another takes its place: what is said often stays. */
const placeOf = (hash: number): number => (hash ^ (hash >>> 15)) & (MOST - 1);

/** The readings of a word, the whole one first. */
export function coresOf(word: string): readonly WordCore[] {
  const place = placeOf(hashUnits(word, 0, word.length));
  const there = known[place];
  if (there?.word === word) return there.cores;
  const beside = known[place ^ 1];
  return beside?.word === word ? beside.cores : keep(place, word);
}

/** The same of a token that is a word; one that is known costs no string. */
export function coresAt({ text, starts, hashes }: Tokens, index: number): readonly WordCore[] {
  const place = placeOf(hashes[index] ?? 0);
  const start = starts[index] ?? 0;
  const end = starts[index + 1] ?? start;
  const there = known[place];
  if (there !== undefined && stands(text, there.word, start, end)) return there.cores;
  const beside = known[place ^ 1];
  return beside !== undefined && stands(text, beside.word, start, end)
    ? beside.cores
    : keep(place, text.slice(start, end));
}

const stands = (text: string, word: string, start: number, end: number): boolean =>
  word.length === end - start && text.startsWith(word, start);

function keep(place: number, word: string): readonly WordCore[] {
  const cores = readCores(word);
  known[place ^ 1] = known[place];
  known[place] = { word, cores };
  return cores;
}

function readCores(word: string): readonly WordCore[] {
  const folded = foldWord(word).replace(/['’]s$/, '');
  const script = scriptOfWord(folded);
  const isConsonantal = script === 'arabic' || script === 'hebrew';
  const readings = isConsonantal ? readingsOf(folded, script) : [{ core: folded, clitics: 0 }];
  return readings.map(({ core, clitics }) => {
    const sounds = soundsOf(core);
    return {
      core,
      clitics,
      sounds,
      isConsonantal,
      key: keyOf(core),
      letters: letterBits(core),
      consonants: consonantBits(sounds),
      near: nearBits(sounds),
    };
  });
}

function letterBits(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}
