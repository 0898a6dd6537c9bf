import type { RatedError, RatedSegment } from './rated-segment';

/** What a segment adds to a score: two sums, of which the score is made. */
export interface Measure {
  /** Penalty points, scores, or edits. */
  readonly amount: number;
  /** What they are set against: 1 for each segment, or words. */
  readonly size: number;
}

/** What an error weighs. */
export type PenaltyOf = (error: Pick<RatedError, 'category' | 'severity'>) => number;

/**
 * A way to make one number of many ratings. Scores of systems, documents and segments are made in the same way: of the sums of what their segments
 * add, so that each opens to the errors that make it, and is drawn anew from samples of segments.
 */
export interface ScoringModel {
  readonly id: string;
  readonly better: 'lower' | 'higher';
  /** Null where the ratings do not have what the model needs. */
  readonly measure: (segment: RatedSegment) => Measure | null;
  /** By which a score opens to its errors; null where they do not make it. */
  readonly penaltyOf: PenaltyOf | null;
  /** Null where there is nothing to divide by. Never clamped: a negative score is a fact. */
  readonly score: (total: Measure) => number | null;
  /** Of several domains the mean of their scores, as in WMT24. */
  readonly isMeanOfDomains?: boolean;
  /** What it bears depends on how long a text is, so that several are not one long text: see `ofTexts`. */
  readonly isOfText?: boolean;
}

/** So many texts, and how long they are together. */
export interface Texts {
  readonly texts: number;
  readonly size: number;
}

/** The model for several texts: their score is that of one as long as they are in the mean, with as many points for its length. */
export function ofTexts<Model extends Pick<ScoringModel, 'score' | 'isOfText'>>(
  model: Model,
  { texts, size }: Texts,
): Model {
  if (model.isOfText !== true || texts < 2) return model;
  const length = size / texts;
  return {
    ...model,
    score: (total) =>
      total.size === 0 ? null : model.score({ amount: (total.amount / total.size) * length, size: length }),
  };
}

export const NOTHING: Measure = { amount: 0, size: 0 };

export const addMeasures = (one: Measure, other: Measure): Measure => ({
  amount: one.amount + other.amount,
  size: one.size + other.size,
});

export const perSize = ({ amount, size }: Measure): number | null => (size === 0 ? null : amount / size);

/** Over raters, each of whom counts the same. */
export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
