import { scriptOfWord } from '../../alignment/evidence/script';
import { foldWord } from '../../alignment/evidence/stem';
import { readingsOf } from '../../names/extract/clitics';
import { consonantBits, nearBits } from '../../names/sound/sound-distance';
import { soundsOf } from '../../names/sound/sounds-of';
import { askOfWords } from '../../text/vocabulary';
import { hashUnits } from '../../text/word-hash';
import { rememberWords } from './remember-words';

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

/** The readings of a word of a text, the whole one first. */
export const coresOf = askOfWords<readonly WordCore[]>(({ text }) => readCores(text));

/** The same of a word at hand. */
export const coresOfName = rememberWords((word) => readCores(word));

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
