import type { Correction } from '../../domain/correction/correction';
import type { Decision } from '../../domain/correction/decision';
import { failure, success, type Result } from '../../domain/result';
import { isUnderBlindReview } from '../../domain/review/blindness';
import type { Deed } from '../../domain/review/decision-board';
import type { DecisionPolicy } from '../../domain/review/judge-decision';
import type { DecisionResult } from '../../domain/review/decision-request';
import { canDecide, type Actor } from '../../domain/review/role';
import type { SignedInUser } from '../auth/signed-in-user';
import { listArticlesById, type ArticleRecord } from '../data/articles';
import { listCorrectionsById, updateCorrections, type CorrectionChange } from '../data/corrections';
import { insertDecisions } from '../data/decisions';
import { lockArticles } from '../data/lock-articles';
import { findActor } from '../data/memberships';
import { listReasons } from '../data/reasons';
import type { Connection } from '../db/open-database';
import type { EntryRefusal } from './enter-article';
import { refusal } from './refusal';
import { seenArticles } from './seen-articles';

/** What decisions on some corrections need to know, and may rely on until the transaction ends. */
export interface DecisionDesk {
  readonly corrections: ReadonlyMap<string, Correction>;
  readonly articles: ReadonlyMap<string, ArticleRecord>;
  /** By project. */
  readonly actors: ReadonlyMap<string, Actor>;
  readonly policies: ReadonlyMap<string, DecisionPolicy>;
}

type Found = Promise<Result<DecisionDesk, EntryRefusal | 'campaign_open'>>;

/** As `openDecisionDesk`, for who only looks: nothing is held. */
export function findDecisionDesk(
  transaction: Connection,
  user: SignedInUser,
  correctionIds: readonly string[],
): Found {
  return prepareDesk(transaction, user, correctionIds, false);
}

/** All or nothing: one correction that is unknown, or not the person's to decide, refuses the whole. */
export function openDecisionDesk(
  transaction: Connection,
  user: SignedInUser,
  correctionIds: readonly string[],
): Found {
  return prepareDesk(transaction, user, correctionIds, true);
}

async function prepareDesk(
  transaction: Connection,
  user: SignedInUser,
  correctionIds: readonly string[],
  holds: boolean,
): Found {
  const ids = [...new Set(correctionIds)];
  const known = await listCorrectionsById(transaction, ids);
  if (known.length < ids.length) return failure('not_found');
  const articleIds = [...new Set(known.map(({ articleId }) => articleId))];
  const articles = await listArticlesById(transaction, articleIds);
  const actors = new Map<string, Actor>();
  for (const projectId of new Set(articles.map((article) => article.projectId))) {
    const actor = await findActor(transaction, user, projectId);
    const refused = refusal(actor, canDecide);
    if (refused !== null || actor === null) return failure(refused ?? 'not_found');
    actors.set(projectId, actor);
  }
  if ((await seenArticles(transaction, user, articles)).length < articles.length)
    return failure('blind_review');
  if (articles.some(({ campaign }) => campaign !== null && isUnderBlindReview(campaign))) {
    return failure('campaign_open');
  }
  if (holds) await lockArticles(transaction, articleIds);
  // Read again: until the articles were held, somebody else could write.
  const corrections = holds ? await listCorrectionsById(transaction, ids) : known;
  if (corrections.length < ids.length) return failure('not_found');
  const reasons = await listReasons(transaction, [...actors.keys()]);
  return success({
    corrections: new Map(corrections.map((correction) => [correction.id, correction])),
    articles: new Map(articles.map((article) => [article.id, article])),
    actors,
    policies: new Map(
      articles.map(({ projectId, fourEyes, rounds }) => [
        projectId,
        { fourEyes, rounds, reasons: reasons.get(projectId) ?? [] },
      ]),
    ),
  });
}

/**
 * Writes decisions in the order in which they were taken, and the corrections as they are after all of them. The articles
 * are held. Throws where a correction is not stored as it was before.
 */
export async function recordDeeds(
  transaction: Connection,
  deeds: readonly Deed[],
  changes: readonly CorrectionChange[],
  at: Date,
): Promise<readonly Decision[]> {
  const written = await updateCorrections(transaction, changes, at);
  if (written < changes.length) throw new Error('A correction changed although its article is held');
  const decisions: Decision[] = [];
  for (const articleId of new Set(deeds.map(({ correction }) => correction.articleId))) {
    const own = deeds.filter(({ correction }) => correction.articleId === articleId);
    const entries = own.map(({ decision, correction }) => ({ decision, version: correction.version }));
    decisions.push(...(await insertDecisions(transaction, articleId, entries)));
  }
  return decisions;
}

/** Ids of the articles in which something was decided. */
export function listDecidedArticles(results: readonly DecisionResult[]): readonly string[] {
  return results.flatMap(({ outcome, correction }) => (outcome === 'saved' ? [correction.articleId] : []));
}
