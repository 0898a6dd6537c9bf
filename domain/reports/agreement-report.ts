import type { AgreementReading } from '../scoring/agreement-reading';
import type { MeasuredAgreement } from '../scoring/rater-agreement';

export interface ReadAgreement extends MeasuredAgreement {
  readonly reading: AgreementReading;
}

/** How far two of the reviewers agree. */
export interface ReviewerPair {
  readonly one: string;
  readonly other: string;
  readonly measured: readonly ReadAgreement[];
}

export interface AgreementReport {
  readonly measured: readonly ReadAgreement[];
  /** Those with most in common first. Empty for who may not know who said what. */
  readonly pairs: readonly ReviewerPair[];
  readonly raters: number;
  readonly articles: number;
  /** Segments that at least two people rated. */
  readonly segments: number;
  /** There are more, and these were taken as a sample. */
  readonly isSample: boolean;
  /** Articles whose figures are being worked out anew. */
  readonly pending: number;
}
