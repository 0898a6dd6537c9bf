/**
 * What one token of one side says about tokens of the other. Links of type a are the entries start[a] … start[a + 1] - 1
 * of `partner`; `gain` is the log-likelihood that a token of the partner's type stands across from a, over chance.
 */
export interface Links {
  readonly start: Int32Array;
  readonly partner: Int32Array;
  readonly gain: Float32Array;
}

export interface Lexicon {
  /** From source types to target types, and the other way. */
  readonly fromSource: Links;
  readonly fromTarget: Links;
  /** 1 for each type that has a link. */
  readonly sourceLinked: Uint8Array;
  readonly targetLinked: Uint8Array;
  /** Log-likelihood, at most 0, of a token of each type that stands across from nothing it is linked with. */
  readonly sourceMiss: Float32Array;
  readonly targetMiss: Float32Array;
}
