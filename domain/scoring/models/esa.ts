import { mean, perSize, type ScoringModel } from '../scoring-model';

/** Error span annotation: the raters' scores from 0 to 100, their mean for each segment, the mean over segments. T. Kocmi et al. (2024). */
export const esa: ScoringModel = {
  id: 'esa',
  better: 'higher',
  penaltyOf: null,
  measure: ({ ratings }) => {
    const scores = ratings.map(({ score }) => score).filter((score) => score !== null);
    return scores.length === 0 ? null : { amount: mean(scores), size: 1 };
  },
  score: perSize,
  isMeanOfDomains: true,
};
