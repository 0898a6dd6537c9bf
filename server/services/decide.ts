import * as z from 'zod';
import type { Decision } from '../../domain/correction/decision';
import { groupBy } from '../../domain/group-by';
import { success } from '../../domain/result';
import type { BoardOutcome, DecisionBoard } from '../../domain/review/decision-board';
import type { DecisionRequest, DecisionResult } from '../../domain/review/decision-request';
import { listDecisions, listDecisionsById } from '../data/decisions';
import { decisionRequest } from './decision-fields';
import { listDecidedArticles, openDecisionDesk } from './decision-records';
import { closeBoard, openBoard, toResult } from './decision-session';
import { defineUseCase, type Answer } from './use-case';

const MAX_DECISIONS = 500;

/** Approves, rejects or asks for changes: one correction or many, each answered for itself. */
export const decide = defineUseCase({
  id: 'decide',
  access: 'project',
  input: z.object({ decisions: z.array(decisionRequest).min(1).max(MAX_DECISIONS).readonly() }),
  async run(context, { decisions }): Answer<{ readonly results: readonly DecisionResult[] }> {
    return context.db.$transaction(async (transaction) => {
      const ids = decisions.map(({ correctionId }) => correctionId);
      const opened = await openDecisionDesk(transaction, context.user, ids);
      if (!opened.ok) return opened;
      const desk = opened.value;
      const merges = decisions.some((one) => one.rivals.approved === 'merge');
      const board = await openBoard(transaction, context, { desk, batchId: null, merges, undoes: [] });
      const taken = new Map(
        (
          await listDecisionsById(
            transaction,
            decisions.map(({ id }) => id),
          )
        ).map((one) => [one.id, one]),
      );
      const outcomes = decisions.map((one) => decideOnce(board, one, taken.get(one.id), context.user.id));
      const written = await closeBoard(transaction, context, desk, board);
      const known = new Map([...taken, ...written]);
      const history = groupBy(await listDecisions(transaction, ids), (one) => one.correctionId);
      return success({
        results: outcomes.map((outcome) =>
          toResult(outcome, known, history.get(outcome.correction.id) ?? []),
        ),
      });
    });
  },
  touches: (_input, { results }) => listDecidedArticles(results),
});

/** A request that was carried out before, and whose answer was lost, is answered again; unless its id is another's. */
function decideOnce(
  board: DecisionBoard,
  wanted: DecisionRequest,
  taken: Decision | undefined,
  userId: string,
): BoardOutcome {
  if (taken === undefined) return board.decide(wanted);
  const correction = board.find(wanted.correctionId);
  if (correction === null) throw new Error(`The correction ${wanted.correctionId} is not on the board`);
  const isRepetition =
    taken.correctionId === correction.id && taken.kind === wanted.kind && taken.byId === userId;
  return isRepetition
    ? { outcome: 'saved', correction, decision: taken, rivals: [], changed: [] }
    : { outcome: 'refused', correction, error: { code: 'id_taken' } };
}
