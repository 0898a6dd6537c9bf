import type { ErrorMark } from '../annotation/error';
import type { Correction } from '../correction/correction';
import type { ReasonCode } from '../correction/decision';
import { groupBy } from '../group-by';
import { countsAsError, isPutRight, type DecidedCorrection } from './counts-as-error';

/** A mark that is an error as it stands. */
export interface CountedMark {
  readonly mark: ErrorMark;
  /** A correction of it was approved. */
  readonly isPutRight: boolean;
}

/** The marks of an article that are errors as it stands: none that was withdrawn, refused, or found to be a matter of taste. */
export function countedMarks(
  marks: readonly ErrorMark[],
  corrections: readonly (DecidedCorrection & {
    readonly correction: Pick<Correction, 'errorId' | 'state'>;
  })[],
  preferences: ReadonlySet<ReasonCode>,
): readonly CountedMark[] {
  const byError = groupBy(corrections, ({ correction }) => correction.errorId);
  return marks.flatMap((mark) => {
    const own = byError.get(mark.id) ?? [];
    return countsAsError(mark, own, preferences) ? [{ mark, isPutRight: isPutRight(own) }] : [];
  });
}
