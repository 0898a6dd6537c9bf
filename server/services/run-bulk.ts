import { setImmediate } from 'node:timers/promises';
import type { Decision } from '../../domain/correction/decision';
import { groupBy } from '../../domain/group-by';
import { failure, success, type Result } from '../../domain/result';
import {
  bulkItem,
  decideMany,
  obstacleOf,
  type BulkItem,
  type BulkTarget,
  type BulkWish,
} from '../../domain/review/bulk';
import type { BatchKind, BulkEvent } from '../../domain/review/bulk-view';
import { listArticleIdsOf } from '../data/corrections';
import { findBatch, insertBatch } from '../data/decision-batches';
import { listBatchDecisions, listDecisionsInBatch } from '../data/decisions';
import type { Connection } from '../db/open-database';
import { toNobody, type Announce } from './announce';
import { openDecisionDesk } from './decision-records';
import { closeBoard, openBoard } from './decision-session';
import type { EntryRefusal } from './enter-article';
import type { SignedInContext } from './use-case';

export interface BulkRequest {
  /** Made by who asks, so that what was done before a lost connection is known again. */
  readonly batchId: string;
  readonly targets: readonly BulkTarget[];
  readonly wish: BulkWish;
}

type BulkFailure = EntryRefusal | 'campaign_open' | 'id_taken';
type Work = AsyncGenerator<BulkEvent>;

/** Takes the same verdict on many corrections, article by article, each whole or not at all. */
export async function runBulk(
  context: SignedInContext,
  { batchId, targets, wish }: BulkRequest,
  signal: AbortSignal,
  announce = toNobody,
): Promise<Result<Work, BulkFailure>> {
  const ids = targets.map(({ correctionId }) => correctionId);
  const articleOf = await listArticleIdsOf(context.db, ids);
  if (articleOf.size < new Set(ids).size) return failure('not_found');
  const opened = await beginBatch(context, { id: batchId, kind: wish.kind, undoesId: null }, ids);
  if (!opened.ok) return opened;
  const byArticle = groupBy(targets, ({ correctionId }) => articleOf.get(correctionId) ?? '');
  const work = (transaction: Connection, own: readonly BulkTarget[]) =>
    decideOnBoard(transaction, context, batchId, own, wish);
  return success(driveArticles(context, batchId, byArticle, work, signal, announce));
}

/** Takes back all that was decided in one go and still stands, as decisions of a batch of its own. */
export async function runUndoBulk(
  context: SignedInContext,
  { batchId, undoesId }: { readonly batchId: string; readonly undoesId: string },
  signal: AbortSignal,
  announce = toNobody,
): Promise<Result<Work, BulkFailure>> {
  const decisions = await listBatchDecisions(context.db, undoesId);
  // What followed from a decision of the batch comes back with it.
  const own = decisions.filter(({ kind, causeId }) => kind !== 'undo' && causeId === null);
  if (own.length === 0) return failure('not_found');
  const ids = own.map(({ correctionId }) => correctionId);
  const opened = await beginBatch(context, { id: batchId, kind: 'undo', undoesId }, ids);
  if (!opened.ok) return opened;
  const articleOf = await listArticleIdsOf(context.db, ids);
  // The last one first: an approval may stand only because another one of the batch made room for it.
  const byArticle = groupBy([...own].reverse(), ({ correctionId }) => articleOf.get(correctionId) ?? '');
  const work = async (
    transaction: Connection,
    targets: readonly Decision[],
  ): Promise<readonly BulkItem[]> => {
    const desk = await openDecisionDesk(
      transaction,
      context.user,
      targets.map(({ correctionId }) => correctionId),
    );
    if (!desk.ok) return targets.map(({ correctionId }) => bulkItem(correctionId, desk.error));
    const undoes = targets.map(({ id }) => id);
    const board = await openBoard(transaction, context, { desk: desk.value, batchId, merges: false, undoes });
    const items = targets.map(({ id: decisionId, correctionId }) =>
      bulkItem(correctionId, obstacleOf(board.undo({ id: context.newId(), correctionId, decisionId }))),
    );
    await closeBoard(transaction, context, desk.value, board);
    return items;
  };
  return success(driveArticles(context, batchId, byArticle, work, signal, announce));
}

async function decideOnBoard(
  transaction: Connection,
  context: SignedInContext,
  batchId: string,
  targets: readonly BulkTarget[],
  wish: BulkWish,
): Promise<readonly BulkItem[]> {
  const ids = targets.map(({ correctionId }) => correctionId);
  const desk = await openDecisionDesk(transaction, context.user, ids);
  if (!desk.ok) return ids.map((id) => bulkItem(id, desk.error));
  const before = new Set(
    (await listDecisionsInBatch(transaction, batchId, ids)).map((one) => one.correctionId),
  );
  const merges = wish.rivals.approved === 'merge';
  const board = await openBoard(transaction, context, { desk: desk.value, batchId, merges, undoes: [] });
  const left = targets.filter(({ correctionId }) => !before.has(correctionId));
  const items = decideMany(board, left, wish, context.newId);
  await closeBoard(transaction, context, desk.value, board);
  return [...[...before].map((id) => bulkItem(id, null)), ...items];
}

/** The batch as asked for, new or known from a request whose answer was lost. Refused before anything is written. */
async function beginBatch(
  context: SignedInContext,
  { id, kind, undoesId }: { readonly id: string; readonly kind: BatchKind; readonly undoesId: string | null },
  correctionIds: readonly string[],
): Promise<Result<null, BulkFailure>> {
  const { db, user, now } = context;
  return db.$transaction(async (transaction) => {
    const desk = await openDecisionDesk(transaction, user, correctionIds);
    if (!desk.ok) return desk;
    const known = await findBatch(transaction, id);
    if (known !== null) {
      const isRepetition = known.byId === user.id && known.kind === kind && known.undoesId === undoesId;
      return isRepetition ? success(null) : failure('id_taken');
    }
    await insertBatch(transaction, { id, kind, byId: user.id, at: now(), undoesId });
    return success(null);
  });
}

/** One transaction for each article. Whoever stops reading, or aborts, stops between two of them. */
async function* driveArticles<Target>(
  { db, user }: SignedInContext,
  batchId: string,
  articles: ReadonlyMap<string, readonly Target[]>,
  work: (transaction: Connection, targets: readonly Target[]) => Promise<readonly BulkItem[]>,
  signal: AbortSignal,
  announce: Announce,
): Work {
  const total = [...articles.values()].reduce((sum, targets) => sum + targets.length, 0);
  const items: BulkItem[] = [];
  yield { type: 'progress', done: 0, total };
  for (const [articleId, targets] of articles) {
    signal.throwIfAborted();
    items.push(...(await db.$transaction((transaction) => work(transaction, targets))));
    announce(articleId, user.id, 'changed');
    yield { type: 'progress', done: items.length, total };
    await setImmediate();
  }
  const left = items.filter(({ outcome }) => outcome !== 'change');
  const changed = items.length - left.length;
  yield { type: 'done', batchId: changed === 0 ? null : batchId, changed, left };
}
