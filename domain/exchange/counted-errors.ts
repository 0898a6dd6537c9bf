import { findStandingDecision } from '../correction/correction-life-cycle';
import type { ReasonCode } from '../correction/decision';
import { countedMarks } from '../review/counted-marks';
import type { ExportArticle, ExportError } from './export-model';

/** The marks that are errors as it stands. */
export function countedErrors(
  { errors, corrections }: Pick<ExportArticle, 'errors' | 'corrections'>,
  preferences: ReadonlySet<ReasonCode>,
): readonly ExportError[] {
  const decided = corrections.map(({ correction, decisions }) => ({
    correction,
    decision: findStandingDecision(
      correction.state,
      decisions.map(({ decision }) => decision),
    ),
  }));
  const marks = errors.map(({ mark }) => mark);
  const counted = new Set(countedMarks(marks, decided, preferences).map(({ mark }) => mark));
  return errors.filter(({ mark }) => counted.has(mark));
}
