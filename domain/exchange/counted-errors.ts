import { findStandingDecision } from '../correction/correction-life-cycle';
import type { ReasonCode } from '../correction/decision';
import { groupBy } from '../group-by';
import { countsAsError } from '../review/counts-as-error';
import type { ExportArticle, ExportError } from './export-model';

/** The marks that are errors as it stands: none that was withdrawn, refused, or found to be a matter of taste. */
export function countedErrors(
  { errors, corrections }: Pick<ExportArticle, 'errors' | 'corrections'>,
  preferences: ReadonlySet<ReasonCode>,
): readonly ExportError[] {
  const decided = groupBy(
    corrections.map(({ correction, decisions }) => ({
      correction,
      decision: findStandingDecision(
        correction.state,
        decisions.map(({ decision }) => decision),
      ),
    })),
    ({ correction }) => correction.errorId,
  );
  return errors.filter(({ mark }) => countsAsError(mark, decided.get(mark.id) ?? [], preferences));
}
