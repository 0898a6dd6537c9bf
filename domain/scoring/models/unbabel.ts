import { lengthOf } from '../count-words';
import { penaltyBySeverity, penaltyOfSegment, UNBABEL_WEIGHTS } from '../penalties';
import { perSize, type ScoringModel } from '../scoring-model';

const penaltyOf = penaltyBySeverity(UNBABEL_WEIGHTS);

/** 100 less the points in a hundred words of each segment (minor 1, major 5, critical 10), the mean over segments. A segment without words has 0, as in the data of WMT22-Chat; what is of the whole document is in no segment, and does not count. */
export const unbabel: ScoringModel = {
  id: 'unbabel',
  better: 'higher',
  penaltyOf,
  measure: (segment) => {
    if (segment.isWhole === true) return null;
    const points = penaltyOfSegment(segment, penaltyOf);
    if (points === null) return null;
    const words = lengthOf(segment, 'target');
    return { amount: words === 0 ? 0 : 100 - (100 * points) / words, size: 1 };
  },
  score: perSize,
};
