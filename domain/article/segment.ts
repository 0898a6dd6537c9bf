/** A run of sentences of one side, half-open, counted through all its blocks from 0. Empty when from === to. */
export interface SentenceRange {
  readonly from: number;
  readonly to: number;
}

/**
 * An aligned unit: m source sentences to n target sentences (m, n ≥ 0, not both 0). The segments of an article,
 * in order, tile the sentences of both sides: each begins where the one before it ended.
 */
export interface Segment {
  readonly id: string;
  readonly source: SentenceRange;
  readonly target: SentenceRange;
  /** How sure the aligner is, 0–1. A person's own decision is 1. */
  readonly confidence: number;
  /** Confirmed by a person: an anchor that a new alignment must keep. */
  readonly pinned: boolean;
}
