import { googlePenalty, penaltyOfRating } from '../penalties';
import { mean, perSize, type ScoringModel } from '../scoring-model';

/** Points a segment: the sum of a rater's weights, the mean over raters, the mean over rated segments. What a file has weighed already is taken as it is. Points of the whole document are added, and are no segment. */
export const googleMqm: ScoringModel = {
  id: 'google-mqm',
  better: 'lower',
  penaltyOf: googlePenalty,
  measure: ({ ratings, isWhole = false }) => {
    const marked = ratings.filter(
      ({ errors, score, penalty, isMarked = false }) =>
        errors.length > 0 || isMarked || score === null || penalty !== null,
    );
    if (marked.length === 0) return null;
    const points = marked.map((rating) => rating.penalty ?? penaltyOfRating(rating, googlePenalty));
    return { amount: mean(points), size: isWhole ? 0 : 1 };
  },
  score: perSize,
};
