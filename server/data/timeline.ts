import type { Decision, DecisionKind } from '../../domain/correction/decision';
import type { TimelineBatchKind } from '../../domain/history/timeline';
import { Prisma } from '../db/generated/sqlite/client';
import type { Connection } from '../db/open-database';
import { listDecisionsById, listUndoes, toDecision } from './decisions';

/**
 * A decision of the timeline as it is stored; of a batch the last one, which stands for all of them. One verdict with what follows
 * from it is no batch to a reader: it is told as the verdict, at the place of the last.
 */
export interface StoredTimelineDecision {
  readonly decision: Decision;
  readonly proposerId: string;
  readonly quote: string;
  readonly replacement: string;
  readonly undoes: DecisionKind | null;
  readonly batch: { readonly id: string; readonly kind: TimelineBatchKind; readonly count: number } | null;
  /** Whether it, or another of its batch, changed the text. */
  readonly changesText: boolean;
}

/** The newest first, only those before `sequence`: one row for each batch, however large. */
export async function listTimelineDecisions(
  connection: Connection,
  articleId: string,
  sequence: number,
  limit: number,
): Promise<readonly StoredTimelineDecision[]> {
  // Decisions of a batch follow one another, so that its last one is the one that the next is not of the same.
  const heads = await connection.$queryRaw<{ id: string }[]>`
    SELECT d."id" FROM "decision" d
    WHERE d."articleId" = ${articleId} AND d."sequence" < ${sequence}
      AND NOT EXISTS (
        SELECT 1 FROM "decision" n
        WHERE n."articleId" = d."articleId" AND n."sequence" = d."sequence" + 1 AND n."batchId" = d."batchId"
      )
    ORDER BY d."sequence" DESC LIMIT ${limit}`;
  const include = {
    batch: { select: { kind: true } },
    correction: { select: { proposerId: true, quote: true, replacement: true } },
  } as const;
  const last = await connection.decision.findMany({
    where: { id: { in: heads.map(({ id }) => id) } },
    orderBy: { sequence: 'desc' },
    include,
  });
  const batches = await countBatches(
    connection,
    articleId,
    last.flatMap(({ batchId }) => batchId ?? []),
  );
  const verdicts = await connection.decision.findMany({
    where: {
      articleId,
      causeId: null,
      batchId: { in: [...batches].flatMap(([id, { count }]) => (count === 1 ? [id] : [])) },
      batch: { kind: { notIn: ['restore', 'reimport'] } },
    },
    include,
  });
  const alone = new Map(verdicts.map((verdict) => [verdict.batchId, verdict]));
  const rows = last.map((row) => {
    const verdict = row.batchId === null ? undefined : alone.get(row.batchId);
    return verdict === undefined ? row : { ...verdict, sequence: row.sequence };
  });
  const undone = await kindsOf(
    connection,
    rows.flatMap(({ undoesId }) => undoesId ?? []),
  );
  return rows.map(({ correction, batch, ...row }) => {
    const decision = toDecision(row);
    const undoes = undone.get(decision.undoesId ?? '') ?? null;
    const counted = batches.get(decision.batchId ?? '');
    const isTold =
      decision.batchId !== null && batch !== null && counted !== undefined && !alone.has(decision.batchId);
    return {
      decision,
      ...correction,
      undoes,
      batch: isTold
        ? // Written from a BatchKind, and by nothing else.
          { id: decision.batchId, kind: batch.kind as TimelineBatchKind, count: counted.count }
        : null,
      changesText: isTold ? counted.changes > 0 : decision.kind === 'approve' || undoes === 'approve',
    };
  });
}

async function kindsOf(
  connection: Connection,
  ids: readonly string[],
): Promise<ReadonlyMap<string, DecisionKind>> {
  const rows = await connection.decision.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, kind: true },
  });
  return new Map(rows.map(({ id, kind }) => [id, kind as DecisionKind]));
}

/** How many decisions of the article each batch holds that follow from no other, and how many of all changed the text. */
async function countBatches(
  connection: Connection,
  articleId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { readonly count: number; readonly changes: number }>> {
  if (ids.length === 0) return new Map();
  const rows = await connection.$queryRaw<{ id: string; count: bigint; changes: bigint }[]>`
    SELECT d."batchId" AS "id", SUM(CASE WHEN d."causeId" IS NULL THEN 1 ELSE 0 END) AS "count",
      SUM(CASE WHEN d."kind" = 'approve' OR u."kind" = 'approve' THEN 1 ELSE 0 END) AS "changes"
    FROM "decision" d LEFT JOIN "decision" u ON u."id" = d."undoesId"
    WHERE d."batchId" IN (${Prisma.join([...new Set(ids)])}) AND d."articleId" = ${articleId}
    GROUP BY d."batchId"`;
  return new Map(
    rows.map(({ id, count, changes }) => [id, { count: Number(count), changes: Number(changes) }]),
  );
}

/** Whether a decision `d` changed the text: an approval, or the undo of one. */
const CHANGES_TEXT = Prisma.sql`(
  (d."kind" = 'approve' AND d."blockId" IS NOT NULL)
  OR (d."kind" IN ('undo', 'take_over') AND EXISTS (
    SELECT 1 FROM "decision" u WHERE u."id" = d."undoesId" AND u."kind" = 'approve' AND u."blockId" IS NOT NULL)))`;

/**
 * The decisions that made the versions which stood after these numbers, in order: enough for `listVersions` to know those
 * versions, however many others there are.
 */
export async function listVersionMakers(
  connection: Connection,
  articleId: string,
  numbers: readonly number[],
): Promise<readonly Decision[]> {
  const ids = new Set<string>();
  for (const number of numbers) {
    let before: number | null = number;
    while (before !== null) {
      const { made, first, last } = await findMakers(connection, articleId, before);
      for (const id of made) ids.add(id);
      // In the midst of a batch stands the version before it.
      before = last > before ? first - 1 : null;
    }
  }
  const makers = await listDecisionsById(connection, [...ids]);
  const undone = makers.flatMap(({ undoesId }) => (undoesId === null || ids.has(undoesId) ? [] : [undoesId]));
  return inSequence([...makers, ...(await listDecisionsById(connection, undone))]);
}

interface Makers {
  readonly made: readonly string[];
  /** Numbers of the first and the last of them. */
  readonly first: number;
  readonly last: number;
}

/** The last decision up to `number` that changed the text, with all that its batch changed and what came between. */
async function findMakers(connection: Connection, articleId: string, number: number): Promise<Makers> {
  const [head] = await connection.$queryRaw<{ sequence: number; batchId: string | null }[]>`
    SELECT d."sequence", d."batchId" FROM "decision" d
    WHERE d."articleId" = ${articleId} AND d."sequence" <= ${number} AND ${CHANGES_TEXT}
    ORDER BY d."sequence" DESC LIMIT 1`;
  if (head === undefined) return { made: [], first: 0, last: 0 };
  const range = await connection.decision.aggregate({
    where:
      head.batchId === null ? { articleId, sequence: head.sequence } : { articleId, batchId: head.batchId },
    _min: { sequence: true },
    _max: { sequence: true },
  });
  const made = await connection.$queryRaw<{ id: string; sequence: number }[]>`
    SELECT d."id", d."sequence" FROM "decision" d
    WHERE d."articleId" = ${articleId} AND d."sequence" >= ${range._min.sequence ?? 0}
      AND d."sequence" <= ${range._max.sequence ?? 0} AND ${CHANGES_TEXT}
    ORDER BY d."sequence"`;
  return {
    made: made.map(({ id }) => id),
    first: made.at(0)?.sequence ?? 0,
    last: made.at(-1)?.sequence ?? 0,
  };
}

/**
 * The approvals that were in force after any of these numbers, and what took one of them back, then or later; in order. For
 * `changesAfter` as good as all decisions.
 */
export async function listInForce(
  connection: Connection,
  articleId: string,
  numbers: readonly number[],
): Promise<readonly Decision[]> {
  const ids = new Set<string>();
  for (const number of new Set(numbers)) {
    const rows = await connection.$queryRaw<{ id: string }[]>`
      SELECT d."id" FROM "decision" d
      WHERE d."articleId" = ${articleId} AND d."sequence" <= ${number} AND d."kind" = 'approve'
        AND NOT EXISTS (
          SELECT 1 FROM "decision" u WHERE u."undoesId" = d."id" AND u."sequence" <= ${number})`;
    for (const { id } of rows) ids.add(id);
  }
  const approvals = await listDecisionsById(connection, [...ids]);
  return inSequence([...approvals, ...(await listUndoes(connection, [...ids]))]);
}

const inSequence = (decisions: readonly Decision[]): readonly Decision[] =>
  [...decisions].sort((a, b) => a.sequence - b.sequence);

/** How the article came in, and how many decisions there are on it by now. */
export async function getArticleOrigin(
  connection: Connection,
  articleId: string,
): Promise<{ readonly sequence: number; readonly importedById: string; readonly createdAt: Date }> {
  return connection.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { sequence: true, importedById: true, createdAt: true },
  });
}
