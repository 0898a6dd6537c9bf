import { WordSet } from '../engine/word-set';

/** Begin surnames in lower case even where a sentence begins. */
export const PARTICLES = new WordSet(
  'de der den del della di da dos du des la le van von vom zu zum ten ter te bin ben ibn abu al el ul af av st',
);
