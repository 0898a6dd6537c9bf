import * as z from 'zod';
import type { Correction } from '../../domain/correction/correction';
import type { Decision } from '../../domain/correction/decision';
import { failure, success } from '../../domain/result';
import type { BoardOutcome, DecisionBoard } from '../../domain/review/decision-board';
import type { DecisionResult } from '../../domain/review/decision-request';
import { countVerdicts, findDecision, listDecisions } from '../data/decisions';
import { baseVersion } from './article-fields';
import { listDecidedArticles, openDecisionDesk } from './decision-records';
import { closeBoard, openBoard, toResult } from './decision-session';
import { id } from './fields';
import { defineUseCase, type Answer } from './use-case';

const input = z.object({ id, decisionId: id, baseVersion });
type Input = z.output<typeof input>;

/**
 * Takes back the decision that a correction rests on, by a decision of its own; it is a proposal again. What an approval
 * had closed or taken the place of comes back with it.
 */
export const undoDecision = defineUseCase({
  id: 'undo-decision',
  access: 'project',
  input,
  async run(context, wanted): Answer<{ readonly results: readonly DecisionResult[] }> {
    return context.db.$transaction(async (transaction) => {
      const undone = await findDecision(transaction, wanted.decisionId);
      if (undone === null) return failure('not_found');
      const opened = await openDecisionDesk(transaction, context.user, [undone.correctionId]);
      if (!opened.ok) return opened;
      const desk = opened.value;
      const correction = desk.corrections.get(undone.correctionId);
      if (!correction) return failure('not_found');

      const undoes = [wanted.decisionId];
      const board = await openBoard(transaction, context, { desk, batchId: null, merges: false, undoes });
      const taken = await findDecision(transaction, wanted.id);
      const isWhole = undone.batchId !== null && (await countVerdicts(transaction, undone.batchId)) === 1;
      const batchId = isWhole ? undone.batchId : null;
      const outcome = undoOnce(board, { ...wanted, batchId }, correction, taken, context.user.id);
      const written = await closeBoard(transaction, context, desk, board);
      const known = taken === null ? written : new Map([...written, [taken.id, taken] as const]);
      const history = await listDecisions(transaction, [correction.id]);
      return success({ results: [toResult(outcome, known, history)] });
    });
  },
  touches: (_input, { results }) => listDecidedArticles(results),
});

function undoOnce(
  board: DecisionBoard,
  wanted: Input & { readonly batchId: string | null },
  correction: Correction,
  taken: Decision | null,
  userId: string,
): BoardOutcome {
  if (taken !== null) {
    const isRepetition = taken.undoesId === wanted.decisionId && taken.byId === userId;
    return isRepetition
      ? { outcome: 'saved', correction, decision: taken, rivals: [], changed: [] }
      : { outcome: 'refused', correction, error: { code: 'id_taken' } };
  }
  if (correction.version !== wanted.baseVersion) return { outcome: 'stale', correction };
  const { id: undoId, decisionId, batchId } = wanted;
  return board.undo({ id: undoId, correctionId: correction.id, decisionId, batchId });
}
