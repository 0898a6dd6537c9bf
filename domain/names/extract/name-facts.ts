import type { Span } from '../../text/span';
import type { NamedBlock } from '../named-article';
import { askOfTokens } from '../../text/tokens';
import { findRuns } from './find-runs';
import type { NameRun } from './name-word';

/** A word that may be drifting, where it stands, and what its neighbours in the name are. */
export interface WordMention extends Span {
  /** In lower case: what counts as one spelling. */
  readonly spelling: string;
  readonly form: string;
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

/** Remembered for as long as the block lives: several ask for the same. */
export const collectNames = askOfTokens((block: NamedBlock): NameFacts => {
  const runs = findRuns(block, block);
  const words: WordMention[] = [];
  for (const run of runs) {
    run.words.forEach(({ form, lower, start, end, isUncertain, isAllCaps }, position) => {
      // An acronym has no spelling to drift; a shouted name is read where it is not shouted.
      if (form.length < SHORTEST || isAllCaps) return;
      const before = run.words[position - 1]?.lower ?? null;
      const after = run.words[position + 1]?.lower ?? null;
      words.push({ start, end, spelling: lower, form, isUncertain, block: block.index, run, before, after });
    });
  }
  return { runs, words };
});
