import type { ErrorMark } from '../annotation/error';
import { SideProgress, type ReviewWork } from './desk-progress';
import type { SegmentScore } from './review';
import { findScores } from './segment-score';

/** What somebody did about the segments of an article that says which of them they rated. */
export interface RaterWork extends Omit<ReviewWork, 'corrections'> {
  /** They said that they are through with it. */
  readonly isFinished: boolean;
  readonly scores: readonly SegmentScore[];
}

/** What somebody said of a segment as a whole. */
export interface RatedState {
  readonly isRated: boolean;
  /** Null where they gave none. */
  readonly score: number | null;
}

/**
 * Which segments somebody has rated, one answer for each in their order: all of them once the review is finished, before that those in which they marked an error, even
 * one that was refused since, which they declared free of errors, or to which they gave a score. A correction by itself says nothing of errors.
 */
export function findRatedSegments(work: RaterWork): readonly RatedState[] {
  // An omission is of the segment that its source stands in, wherever in the translation it would be inserted.
  const errors = work.errors.map((mark) => (isOmission(mark) ? { ...mark, target: null } : mark));
  const marked = { ...work, errors, corrections: [] };
  const [source, target] = [new SideProgress(marked, 'source'), new SideProgress(marked, 'target')];
  const scores = findScores(work.blocks, work.segments, work.scores);
  return work.segments.map((segment, index) => {
    const hasTarget = segment.target.from < segment.target.to;
    const score = scores[index] ?? null;
    const isMarked = source.isMarked(segment) || target.isMarked(segment);
    const isChecked = (hasTarget ? target : source).isChecked(segment);
    return { isRated: work.isFinished || isMarked || isChecked || score !== null, score };
  });
}

const isOmission = ({ source, target }: ErrorMark): boolean =>
  source !== null && target !== null && target.start === target.end;
