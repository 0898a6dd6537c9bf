import type { Decision } from '../correction/decision';
import type { ChangeInForce } from './change-in-force';

/** What of a decision matters to the text. */
export type TextDecision = Pick<
  Decision,
  'id' | 'correctionId' | 'sequence' | 'kind' | 'undoesId' | 'batchId' | 'byId' | 'at' | 'applied'
>;

/**
 * The changes in force after the article's decision of this number; 0 is the text as it was imported. An approval puts
 * its change in force, the undo of that approval takes it out; no other decision touches the text.
 *
 * `decisions`: of one article, in the order in which they were taken; those that touch no text may be left out.
 */
export function changesAfter(
  decisions: readonly TextDecision[],
  sequence = Number.POSITIVE_INFINITY,
): readonly ChangeInForce[] {
  const inForce = new Map<string, ChangeInForce>();
  for (const { id, correctionId, kind, undoesId, applied, sequence: number } of decisions) {
    if (number > sequence) break;
    if (kind === 'approve' && applied !== null) inForce.set(id, { ...applied, correctionId, decisionId: id });
    else if (kind === 'undo' && undoesId !== null) inForce.delete(undoesId);
  }
  return [...inForce.values()];
}
