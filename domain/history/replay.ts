import type { Decision } from '../correction/decision';
import type { ChangeInForce } from './change-in-force';
import type { Edition } from './editions/edition';

/** What of a decision matters to the text. */
export type TextDecision = Pick<
  Decision,
  'id' | 'correctionId' | 'sequence' | 'kind' | 'undoesId' | 'batchId' | 'byId' | 'at' | 'applied'
>;

/**
 * The changes in force after the article's decision of this number; 0 is the text as it was imported. An approval puts
 * its change in force, the undo of that approval takes it out; a new edition may move it into another text of its
 * paragraph. Nothing else touches the text.
 *
 * `decisions`: of one article, in the order in which they were taken; those that touch no text may be left out. `editions`:
 * in order.
 */
export function changesAfter(
  decisions: readonly TextDecision[],
  sequence = Number.POSITIVE_INFINITY,
  editions: readonly Edition[] = [],
): readonly ChangeInForce[] {
  const inForce = new Map<string, ChangeInForce>();
  const due = editions.filter((edition) => edition.sequence <= sequence);
  let next = 0;
  const enter = (before: number): void => {
    for (let edition = due[next]; edition && edition.sequence < before; edition = due[++next]) {
      for (const change of carryForward([...inForce.values()], [edition]))
        inForce.set(change.decisionId, change);
    }
  };
  for (const { id, correctionId, kind, undoesId, applied, sequence: number } of decisions) {
    if (number > sequence) break;
    enter(number);
    if (kind === 'approve' && applied !== null) inForce.set(id, { ...applied, correctionId, decisionId: id });
    else if (undoesId !== null) inForce.delete(undoesId);
  }
  enter(Number.POSITIVE_INFINITY);
  return [...inForce.values()];
}

/** Changes that were in force before these editions, where they stand after them. */
export function carryForward(
  changes: readonly ChangeInForce[],
  editions: readonly Edition[],
): readonly ChangeInForce[] {
  return editions.reduce((carried, { moves }) => {
    const places = new Map(moves.map(({ approvalId, to }) => [approvalId, to]));
    return carried.map((change) => ({ ...change, ...places.get(change.decisionId) }));
  }, changes);
}
