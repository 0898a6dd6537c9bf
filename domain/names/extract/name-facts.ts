import { skeletonOf } from '../../alignment/evidence/skeleton';
import { foldWord } from '../../alignment/evidence/stem';
import type { Span } from '../../text/span';
import { foldName } from '../fold-name';
import type { NamedBlock } from '../named-article';
import { soundKey } from '../sound/sound-key';
import { soundsOf } from '../sound/sounds-of';
import { findRuns } from './find-runs';
import type { NameRun } from './name-word';

/** A word that may be drifting, where it stands, and what its neighbours in the name are. */
export interface WordMention extends Span {
  /** In lower case: what counts as one spelling. */
  readonly spelling: string;
  readonly form: string;
  /** As the authority compares it. */
  readonly folded: string;
  readonly sounds: string;
  /** Keys to look for candidates by; never enough by themselves. */
  readonly skeleton: string;
  readonly soundKey: string;
  /** The skeleton without kh, ch and h, which stand for one another and are left out. */
  readonly throatless: string;
  readonly isUncertain: boolean;
  readonly block: number;
  readonly run: NameRun;
  /** The words before and after it in its name, in lower case; null at the ends. */
  readonly before: string | null;
  readonly after: string | null;
}

/** What a block says about names: made once for each text it has. */
export interface NameFacts {
  readonly runs: readonly NameRun[];
  readonly words: readonly WordMention[];
}

const SHORTEST = 3;

const facts = new WeakMap<NamedBlock, NameFacts>();

/** Remembered for as long as the block lives: several ask for the same. */
export function collectNames(block: NamedBlock): NameFacts {
  const known = facts.get(block);
  if (known) return known;
  const made = readNames(block);
  facts.set(block, made);
  return made;
}

function readNames(block: NamedBlock): NameFacts {
  const runs = findRuns(block, block);
  const words: WordMention[] = [];
  for (const run of runs) {
    run.words.forEach(({ form, start, end, isUncertain, isAllCaps }, position) => {
      // An acronym has no spelling to drift; a shouted name is read where it is not shouted.
      if (form.length < SHORTEST || isAllCaps) return;
      const sounds = soundsOf(form);
      const letters = foldWord(form);
      if (sounds === '') return;
      words.push({
        start,
        end,
        spelling: form.toLowerCase(),
        form,
        folded: foldName(form),
        sounds,
        skeleton: skeletonOf(letters),
        throatless: skeletonOf(letters.replace(/[kc]?h/g, '')),
        soundKey: soundKey(sounds),
        isUncertain,
        block: block.index,
        run,
        before: run.words[position - 1]?.form.toLowerCase() ?? null,
        after: run.words[position + 1]?.form.toLowerCase() ?? null,
      });
    });
  }
  return { runs, words };
}
