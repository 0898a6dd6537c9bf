import * as z from 'zod';
import { groupBy } from '../../domain/group-by';
import { failure, success, type Failure } from '../../domain/result';
import {
  bulkItem,
  decideMany,
  MAX_BULK,
  type BulkItem,
  type BulkTarget,
  type BulkWish,
} from '../../domain/review/bulk';
import type { BulkObstacle, BulkPlan } from '../../domain/review/bulk-view';
import { isUnderBlindReview } from '../../domain/review/blindness';
import { canDecide, canRead } from '../../domain/review/role';
import { listCorrectionTargets } from '../data/correction-rows';
import { listCorrectionsById } from '../data/corrections';
import { listArticlesById, type ArticleRecord } from '../data/articles';
import { findActor } from '../data/memberships';
import type { Connection } from '../db/open-database';
import { bulkTargets, bulkWish } from './bulk-fields';
import { correctionQuery } from './correction-query-fields';
import { findDecisionDesk } from './decision-records';
import { openBoard } from './decision-session';
import { id } from './fields';
import { refusal } from './refusal';
import { seenArticles } from './seen-articles';
import { defineUseCase, type Answer, type SignedInContext } from './use-case';

/** As many as anyone reads before deciding otherwise. */
const MAX_OBSTACLES = 200;

const selection = z.union([
  z.object({ kind: z.literal('targets'), targets: bulkTargets }),
  z.object({ kind: z.literal('query'), projectId: id.nullable(), query: correctionQuery }),
]);

/** A dry run: what a verdict on many corrections would change, what conflicts, and what the rules refuse. */
export const planBulk = defineUseCase({
  id: 'plan-bulk',
  access: 'project',
  input: z.object({ selection, wish: bulkWish }),
  async run(context, { selection: wanted, wish }): Answer<BulkPlan> {
    return context.db.$transaction(async (transaction) => {
      let targets: readonly BulkTarget[];
      if (wanted.kind === 'targets') targets = wanted.targets;
      else {
        const { projectId, query } = wanted;
        if (projectId !== null) {
          const refused = refusal(await findActor(transaction, context.user, projectId), canRead);
          if (refused !== null) return failure(refused);
        }
        const realm = { projectId, reader: context.user };
        targets = await listCorrectionTargets(transaction, realm, query, MAX_BULK + 1);
        if (targets.length > MAX_BULK) return failure('too_many', { max: MAX_BULK });
      }
      return planFor(transaction, context, targets, wish);
    });
  },
});

async function planFor(
  transaction: Connection,
  context: SignedInContext,
  targets: readonly BulkTarget[],
  wish: BulkWish,
): Answer<BulkPlan> {
  const ids = targets.map(({ correctionId }) => correctionId);
  const corrections = new Map((await listCorrectionsById(transaction, ids)).map((one) => [one.id, one]));
  const articles = await listArticlesById(transaction, [
    ...new Set([...corrections.values()].map(({ articleId }) => articleId)),
  ]);
  const ways = await findWays(transaction, context, articles);
  if (ways === null || corrections.size < new Set(ids).size) return failure('not_found');
  const isOpen = ({ correctionId }: BulkTarget) =>
    ways.get(corrections.get(correctionId)?.articleId ?? '') === null;
  const open = targets.filter(isOpen);
  const items: BulkItem[] = targets
    .filter((target) => !isOpen(target))
    .map(({ correctionId }) => {
      const way = ways.get(corrections.get(correctionId)?.articleId ?? '');
      return bulkItem(correctionId, { code: way ?? 'forbidden' });
    });
  if (open.length > 0) {
    const desk = await findDecisionDesk(
      transaction,
      context.user,
      open.map(({ correctionId }) => correctionId),
    );
    if (!desk.ok) return desk;
    const merges = wish.rivals.approved === 'merge';
    const board = await openBoard(transaction, context, {
      desk: desk.value,
      batchId: null,
      merges,
      undoes: [],
    });
    items.push(...decideMany(board, open, wish, context.newId));
  }
  const byArticle = groupBy(items, ({ correctionId }) => corrections.get(correctionId)?.articleId ?? '');
  const count = (articleId: string, outcome: BulkItem['outcome']) =>
    (byArticle.get(articleId) ?? []).filter((item) => item.outcome === outcome).length;
  return success({
    targets: open,
    articles: articles.map((article) => ({
      articleId: article.id,
      title: article.info.title,
      changes: count(article.id, 'change'),
      conflicts: count(article.id, 'conflict'),
      refused: count(article.id, 'refused'),
    })),
    obstacles: items
      .flatMap(({ correctionId, outcome, error }): BulkObstacle[] => {
        const correction = corrections.get(correctionId);
        const article = articles.find((one) => one.id === correction?.articleId);
        if (outcome === 'change' || error === null || !correction || !article) return [];
        return [
          {
            correctionId,
            errorId: correction.errorId,
            articleId: article.id,
            articleTitle: article.info.title,
            targetLang: article.info.targetLang,
            quote: correction.anchor.quote,
            replacement: correction.replacement,
            outcome,
            error,
          },
        ];
      })
      .slice(0, MAX_OBSTACLES),
  });
}

/** For each article why the person may not decide in it, null where they may. Null when there is one they may not even see. */
async function findWays(
  transaction: Connection,
  { user }: SignedInContext,
  articles: readonly ArticleRecord[],
): Promise<ReadonlyMap<string, Failure['code'] | null> | null> {
  const ofProject = new Map<string, 'not_found' | 'forbidden' | null>();
  for (const projectId of new Set(articles.map((article) => article.projectId))) {
    ofProject.set(projectId, refusal(await findActor(transaction, user, projectId), canDecide));
  }
  if ([...ofProject.values()].includes('not_found')) return null;
  if ((await seenArticles(transaction, user, articles)).length < articles.length) return null;
  return new Map(
    articles.map(({ id: articleId, projectId, campaign }) => [
      articleId,
      ofProject.get(projectId) ??
        (campaign !== null && isUnderBlindReview(campaign) ? 'campaign_open' : null),
    ]),
  );
}
