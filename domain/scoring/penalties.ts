import type { Severity } from '../annotation/severity';
import { categoryPath } from '../annotation/category-path';
import {
  isCreative,
  isNonTranslation,
  isPunctuation,
  isSourceError,
  isSourceIssue,
  severityOf,
} from './error-names';
import type { RatedSegment, SegmentRating } from './rated-segment';
import { mean, type PenaltyOf } from './scoring-model';

export type SeverityWeights = Readonly<Record<Severity, number>>;

/** MQM 2.0. */
export const MQM_WEIGHTS: SeverityWeights = { neutral: 0, minor: 1, major: 5, critical: 25 };
/** Unbabel, WMT-Chat 2022. */
export const UNBABEL_WEIGHTS: SeverityWeights = { neutral: 0, minor: 1, major: 5, critical: 10 };

/** By severity alone; errors of the source, and liberties that were found right, weigh nothing in any model. */
export const penaltyBySeverity =
  (weights: SeverityWeights): PenaltyOf =>
  ({ category, severity }) => {
    const level = severityOf(severity);
    const path = categoryPath(category);
    return level === null || isSourceError(path) || isCreative(path) ? 0 : weights[level];
  };

/**
 * Google and WMT 2020–2025: major 5, minor 1, minor punctuation 0.1, non-translation 25, neutral 0; a critical error, where a scheme has it, counts as
 * a major one. M. Freitag et al., "Experts, errors, and context" (2021). The published tables of 2020 and 2021 count a “Source error” as any other;
 * since 2023 a “Source issue” weighs nothing, nor does a creative reinterpretation.
 */
export const googlePenalty: PenaltyOf = ({ category, severity }) => {
  const path = categoryPath(category);
  const level = severityOf(severity);
  if (level === null || level === 'neutral' || isSourceIssue(path) || isCreative(path)) return 0;
  if (isNonTranslation(path)) return 25;
  if (level === 'minor') return isPunctuation(path) ? 0.1 : 1;
  return 5;
};

export const penaltyOfRating = ({ errors }: SegmentRating, penaltyOf: PenaltyOf): number =>
  errors.reduce((sum, error) => (error.isRepeat ? sum : sum + penaltyOf(error)), 0);

/** The mean over raters. Null where they gave scores but marked nothing to weigh. */
export function penaltyOfSegment({ ratings }: RatedSegment, penaltyOf: PenaltyOf): number | null {
  const isMarked = ({ errors, score, penalty, isMarked: isClean = false }: SegmentRating): boolean =>
    errors.length > 0 || isClean || (score === null && penalty === null);
  const marked = ratings.filter(isMarked);
  return marked.length === 0 ? null : mean(marked.map((rating) => penaltyOfRating(rating, penaltyOf)));
}
