import { findStandingDecision } from '../../domain/correction/correction-life-cycle';
import type { Decision } from '../../domain/correction/decision';
import { groupBy } from '../../domain/group-by';
import type { Failure } from '../../domain/result';
import { DecisionBoard, type BoardOutcome, type Deed } from '../../domain/review/decision-board';
import type { DecisionResult } from '../../domain/review/decision-request';
import { listBlockTexts, listFormerBlocks } from '../data/blocks';
import { listLiveCorrections } from '../data/correction-rows';
import { listCorrectionsById } from '../data/corrections';
import { insertBatch } from '../data/decision-batches';
import { listConsequences, listDecisions } from '../data/decisions';
import type { Connection } from '../db/open-database';
import { recordDeeds, type DecisionDesk } from './decision-records';
import { notify } from './notify';
import { recordAudit } from './record-audit';
import { refreshArticleState } from './refresh-article-state';
import type { SignedInContext } from './use-case';

interface Opening {
  readonly desk: DecisionDesk;
  readonly batchId: string | null;
  /** Whether anything may be merged, for which the texts are needed. */
  readonly merges: boolean;
  /** Decisions that are to be taken back: what followed from them is needed too. */
  readonly undoes: readonly string[];
}

/** A board with what the database knows of these corrections. Reads a fixed number of times, however many they are. */
export async function openBoard(
  transaction: Connection,
  { user, now, newId }: SignedInContext,
  { desk, batchId, merges, undoes }: Opening,
): Promise<DecisionBoard> {
  const followed = undoes.length === 0 ? [] : await listConsequences(transaction, undoes);
  const followers = [...new Set(followed.map(({ correctionId }) => correctionId))];
  const closed = followers.length === 0 ? [] : await listCorrectionsById(transaction, followers);
  const involved = new Map([...closed, ...desk.corrections.values()].map((one) => [one.id, one]));
  const blockIds = [...new Set([...involved.values()].map(({ anchor }) => anchor.blockId))];
  const live = await listLiveCorrections(transaction, blockIds);
  const corrections = [...new Map([...live, ...involved.values()].map((one) => [one.id, one])).values()];
  const known = corrections.map(({ id }) => id);
  return new DecisionBoard({
    corrections,
    articles: new Map(
      [...desk.articles.values()].flatMap(({ id, projectId, info }) => {
        const actor = desk.actors.get(projectId);
        const policy = desk.policies.get(projectId);
        return actor && policy ? [[id, { actor, policy, targetLang: info.targetLang }] as const] : [];
      }),
    ),
    history: groupBy(await listDecisions(transaction, known), (one) => one.correctionId),
    formerBlocks: new Set((await listFormerBlocks(transaction, blockIds)).keys()),
    texts: merges ? await listBlockTexts(transaction, blockIds) : new Map(),
    byId: user.id,
    at: now().toISOString(),
    batchId,
    newId,
  });
}

/**
 * Writes what was decided on a board, with all that hangs on it: the articles' states, the audit log, and word to the
 * proposers. Returns the decisions as written, by id.
 */
export async function closeBoard(
  transaction: Connection,
  context: SignedInContext,
  desk: DecisionDesk,
  board: DecisionBoard,
): Promise<ReadonlyMap<string, Decision>> {
  const { deeds } = board;
  if (deeds.length === 0) return new Map();
  const at = context.now();
  for (const batch of board.batches) await insertBatch(transaction, { ...batch, byId: context.user.id, at });
  const decisions = await recordDeeds(transaction, deeds, board.changes, at);
  const byArticle = groupBy(deeds, ({ correction }) => correction.articleId);
  for (const [articleId, own] of byArticle) {
    const article = desk.articles.get(articleId);
    if (article === undefined) continue;
    await refreshArticleState(transaction, article, at);
    await recordAudit(
      transaction,
      context,
      [...groupBy(own, ({ decision }) => decision.kind)].map(([kind, alike]) => ({
        kind: kind === 'undo' ? 'decision_undone' : 'decided',
        projectId: article.projectId,
        articleId,
        details: {
          kind,
          count: alike.length,
          batchId: alike[0]?.decision.batchId ?? null,
          correctionId: alike.length === 1 ? (alike[0]?.correction.id ?? null) : null,
          override: alike.some(({ decision }) => decision.override),
        },
      })),
    );
    await notify(transaction, context, newsOf(article.projectId, articleId, own));
  }
  return new Map(decisions.map((decision) => [decision.id, decision]));
}

/** One piece of news for each proposer and kind of decision. */
function newsOf(projectId: string, articleId: string, deeds: readonly Deed[]) {
  const told = deeds.filter(({ decision }) => decision.kind !== 'undo');
  const alike = groupBy(told, ({ decision, correction }) => `${correction.proposerId} ${decision.kind}`);
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { correction, decision } = first;
    const subjectId = group.length === 1 ? (correction.errorId ?? correction.id) : null;
    const details = { kind: decision.kind, count: group.length };
    return [
      { userId: correction.proposerId, kind: 'decided', projectId, articleId, subjectId, details } as const,
    ];
  });
}

/** What a request came to, once its decision is written. */
export function toResult(
  outcome: BoardOutcome,
  written: ReadonlyMap<string, Decision>,
  history: readonly Decision[],
): DecisionResult {
  const { correction } = outcome;
  const base = { correctionId: correction.id, correction };
  if (outcome.outcome === 'saved') {
    const { rivals, changed } = outcome;
    return { ...base, outcome: 'saved', decision: written.get(outcome.decision.id) ?? null, rivals, changed };
  }
  const decision = findStandingDecision(correction.state, history);
  const why: Partial<Failure> = outcome.outcome === 'refused' ? outcome.error : {};
  return { ...base, outcome: outcome.outcome, decision, rivals: [], changed: [], ...why };
}
