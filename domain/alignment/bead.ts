import type { SentenceRange } from '../article/segment';

/** An aligned unit as the aligner proposes it: m source sentences to n target sentences, one side maybe empty. */
export interface Bead {
  readonly source: SentenceRange;
  readonly target: SentenceRange;
  /** Posterior probability that exactly this bead is right, 0–1; 1 for a bead that was given (a pin). */
  readonly confidence: number;
}
