import { scriptOfWord } from '../../alignment/evidence/script';
import { foldWord } from '../../alignment/evidence/stem';
import { readingsOf } from '../../names/extract/clitics';
import { soundsOf } from '../../names/sound/sounds-of';

/** A word without the clitics before it, in one of its readings. */
export interface WordCore {
  /** Folded. */
  readonly core: string;
  /** Its first letters, by which names are looked up. */
  readonly key: string;
  /** Code units before it. */
  readonly clitics: number;
  readonly sounds: string;
  readonly isConsonantal: boolean;
}

export const KEY = 3;

/** An article says most of its words again, and a table is many articles: so many words are kept. */
const MOST = 20_000;
const known = new Map<string, readonly WordCore[]>();

/** The readings of a word, the whole one first. */
export function coresOf(word: string): readonly WordCore[] {
  let cores = known.get(word);
  if (cores === undefined) {
    if (known.size >= MOST) known.clear();
    known.set(word, (cores = readCores(word)));
  }
  return cores;
}

function readCores(word: string): readonly WordCore[] {
  const folded = foldWord(word).replace(/['’]s$/, '');
  const script = scriptOfWord(folded);
  const isConsonantal = script === 'arabic' || script === 'hebrew';
  const readings = isConsonantal ? readingsOf(folded, script) : [{ core: folded, clitics: 0 }];
  return readings.map(({ core, clitics }) => ({
    core,
    key: core.slice(0, KEY),
    clitics,
    sounds: soundsOf(core),
    isConsonantal,
  }));
}
