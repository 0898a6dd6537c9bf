import * as z from 'zod';
import type { Correction } from '../../domain/correction/correction';
import { findStandingDecision } from '../../domain/correction/correction-life-cycle';
import { failure, success, type Failure } from '../../domain/result';
import type { DecisionResult } from '../../domain/review/decision-request';
import { judgeAnswer } from '../../domain/review/judge-answer';
import { canReview } from '../../domain/review/role';
import { findCorrection } from '../data/corrections';
import { findDecision, listDecisions } from '../data/decisions';
import type { Connection } from '../db/open-database';
import { baseVersion, paragraphs, replacement } from './article-fields';
import { listDecidedArticles } from './decision-records';
import { enterArticleToWrite } from './enter-article';
import { id } from './fields';
import { recordAnswer } from './record-answer';
import { refreshArticleState } from './refresh-article-state';
import { defineUseCase, type Answer, type SignedInContext } from './use-case';

const input = z.object({
  id,
  articleId: id,
  correctionId: id,
  baseVersion,
  note: paragraphs,
  /** Another wording; null keeps the one proposed. */
  replacement: replacement.nullable(),
});
type Input = z.output<typeof input>;

/** The proposer answers a refusal or a request for changes: the correction is a proposal again, for the editor to settle. */
export const answerDecision = defineUseCase({
  id: 'answer-decision',
  access: 'project',
  input,
  async run(context, wanted): Answer<{ readonly results: readonly DecisionResult[] }> {
    return context.db.$transaction(async (transaction) => {
      const entered = await enterArticleToWrite(transaction, context.user, wanted.articleId, canReview);
      if (!entered.ok) return entered;
      const { article, actor } = entered.value;
      const correction = await findCorrection(transaction, wanted.correctionId);
      if (correction?.articleId !== article.id) return failure('not_found');
      if (correction.proposerId !== actor.userId) return failure('forbidden');

      const result = await answer(transaction, context, wanted, correction, article);
      await refreshArticleState(transaction, article, context.now());
      return success({ results: [result] });
    });
  },
  touches: (_input, { results }) => listDecidedArticles(results),
});

async function answer(
  transaction: Connection,
  context: SignedInContext,
  wanted: Input,
  correction: Correction,
  article: { readonly projectId: string; readonly rounds: number },
): Promise<DecisionResult> {
  const taken = await findDecision(transaction, wanted.id);
  if (taken !== null) {
    const isRepetition =
      taken.correctionId === correction.id && taken.kind === 'answer' && taken.byId === context.user.id;
    if (!isRepetition) return notDecided(transaction, correction, 'refused', { code: 'id_taken' });
    return {
      correctionId: correction.id,
      outcome: 'saved',
      correction,
      decision: taken,
      rivals: [],
      changed: [],
    };
  }
  if (correction.version !== wanted.baseVersion) return notDecided(transaction, correction, 'stale');
  const judged = judgeAnswer(correction, wanted, article.rounds);
  if (!judged.ok) return notDecided(transaction, correction, 'refused', judged.error);

  const history = await listDecisions(transaction, [correction.id]);
  const decision = await recordAnswer(transaction, context, {
    id: wanted.id,
    before: correction,
    after: judged.value,
    note: wanted.note.trim(),
    answered: findStandingDecision(correction.state, history),
    projectId: article.projectId,
  });
  return {
    correctionId: correction.id,
    outcome: 'saved',
    correction: judged.value,
    decision,
    rivals: [],
    changed: [],
  };
}

/** Nothing was done: the correction as it stands, with the decision it rests on. */
async function notDecided(
  transaction: Connection,
  correction: Correction,
  outcome: 'stale' | 'refused',
  error?: Failure,
): Promise<DecisionResult> {
  const decision = findStandingDecision(correction.state, await listDecisions(transaction, [correction.id]));
  return { correctionId: correction.id, outcome, correction, decision, rivals: [], changed: [], ...error };
}
