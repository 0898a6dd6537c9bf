import type { Correction } from '../../domain/correction/correction';
import type { Decision, NewDecision } from '../../domain/correction/decision';
import { updateCorrection } from '../data/corrections';
import { insertDecisions } from '../data/decisions';
import type { Connection } from '../db/open-database';
import { notify } from './notify';
import type { SignedInContext } from './use-case';

interface GivenAnswer {
  readonly id: string;
  readonly before: Correction;
  /** As it is with the answer: a proposal again, one round on. */
  readonly after: Correction;
  readonly note: string;
  /** The decision that is answered: who took it is told. */
  readonly answered: Decision | null;
  readonly projectId: string;
}

/** Writes an answer beside the decisions, the correction as it is after it, and tells who has to settle it. */
export async function recordAnswer(
  transaction: Connection,
  context: SignedInContext,
  { id, before, after, note, answered, projectId }: GivenAnswer,
): Promise<Decision> {
  const isReworded = after.replacement !== before.replacement;
  if (!(await updateCorrection(transaction, after, context.now()))) {
    throw new Error('A correction changed although its article is held');
  }
  const answer: NewDecision = {
    id,
    correctionId: after.id,
    kind: 'answer',
    byId: context.user.id,
    at: context.now().toISOString(),
    reason: null,
    note,
    editedText: isReworded ? after.replacement : null,
    undoesId: null,
    causeId: null,
    batchId: null,
    applied: null,
    override: false,
  };
  const [decision] = await insertDecisions(transaction, after.articleId, [
    { decision: answer, version: after.version },
  ]);
  if (decision === undefined) throw new Error('The answer was not written');
  if (answered !== null) {
    await notify(transaction, context, [
      {
        userId: answered.byId,
        kind: 'answered',
        projectId,
        articleId: after.articleId,
        subjectId: after.id,
        details: { decision: answered.kind },
      },
    ]);
  }
  return decision;
}
