import type { BatchKind, BatchRow } from '../../domain/review/bulk-view';
import { Prisma } from '../db/generated/sqlite/client';
import type { Connection } from '../db/open-database';

/** Decisions that are taken in one go: each of them names it. */
export interface DecisionBatch {
  readonly id: string;
  readonly kind: BatchKind;
  readonly byId: string;
  readonly at: Date;
  /** Of an `undo`: the batch that it takes back. */
  readonly undoesId: string | null;
}

export async function findBatch(connection: Connection, id: string): Promise<DecisionBatch | null> {
  const row = await connection.decisionBatch.findUnique({ where: { id } });
  // Written from a DecisionBatch, and by nothing else.
  return row && { ...row, kind: row.kind as BatchKind };
}

export async function insertBatch(connection: Connection, batch: DecisionBatch): Promise<void> {
  await connection.decisionBatch.create({ data: batch });
}

/** The last verdicts taken on many at once, with a decision in a project that the person may see, the newest first. */
export async function listBatches(
  connection: Connection,
  reader: { readonly id: string; readonly isAdministrator: boolean },
  limit: number,
): Promise<readonly BatchRow[]> {
  const mayRead = reader.isAdministrator
    ? Prisma.sql`1 = 1`
    : Prisma.sql`a."projectId" IN (SELECT "projectId" FROM "membership" WHERE "userId" = ${reader.id})`;
  const rows = await connection.$queryRaw<
    { id: string; decisions: bigint | number; articles: bigint | number; undone: bigint | number }[]
  >`
    SELECT b."id", COUNT(d."id") AS "decisions", COUNT(DISTINCT d."articleId") AS "articles",
      (SELECT COUNT(*) FROM "decisionBatch" u WHERE u."undoesId" = b."id") AS "undone"
    FROM "decisionBatch" b
    JOIN "decision" d ON d."batchId" = b."id" AND d."causeId" IS NULL
    JOIN "article" a ON a."id" = d."articleId"
    WHERE ${mayRead} AND b."kind" NOT IN ('undo', 'restore', 'reimport')
    GROUP BY b."id", b."at" HAVING COUNT(d."id") > 1 ORDER BY b."at" DESC, b."id" LIMIT ${limit}`;
  const found = await connection.decisionBatch.findMany({
    where: { id: { in: rows.map(({ id }) => id) } },
    include: { by: { select: { id: true, name: true } } },
  });
  return rows.flatMap(({ id, decisions, articles, undone }) => {
    const batch = found.find((one) => one.id === id);
    if (batch === undefined) return [];
    return [
      {
        id,
        kind: batch.kind as BatchKind,
        by: batch.by,
        at: batch.at.toISOString(),
        decisions: Number(decisions),
        articles: Number(articles),
        undone: Number(undone) > 0,
      },
    ];
  });
}

/** What a batch did to the article of its first decision. */
export interface BatchDecisions extends Pick<DecisionBatch, 'kind' | 'byId'> {
  readonly articleId: string | null;
  /** Numbers of its first and of its last decision. */
  readonly first: number;
  readonly last: number;
}

/** Null when there is no such batch. */
export async function findBatchDecisions(connection: Connection, id: string): Promise<BatchDecisions | null> {
  const batch = await connection.decisionBatch.findUnique({ where: { id } });
  if (batch === null) return null;
  const [head] = await connection.decision.groupBy({
    by: ['articleId'],
    where: { batchId: id },
    _min: { sequence: true },
    _max: { sequence: true },
    orderBy: { articleId: 'asc' },
  });
  return {
    // Written from a BatchKind, and by nothing else.
    kind: batch.kind as BatchKind,
    byId: batch.byId,
    articleId: head?.articleId ?? null,
    first: head?._min.sequence ?? 0,
    last: head?._max.sequence ?? 0,
  };
}
