import type { Connection } from '../db/open-database';

export interface ArticleSelection {
  readonly id: string;
  readonly byId: string;
  readonly articleIds: readonly string[];
  readonly expiresAt: Date;
}

/** Null also for one that has expired. */
export async function findSelection(
  connection: Connection,
  id: string,
  now: Date,
): Promise<ArticleSelection | null> {
  const row = await connection.articleSelection.findFirst({ where: { id, expiresAt: { gt: now } } });
  // Written from a list of ids, and by nothing else.
  return row && { ...row, articleIds: JSON.parse(row.articleIds) as readonly string[] };
}

export async function insertSelection(
  connection: Connection,
  { articleIds, ...selection }: ArticleSelection,
): Promise<void> {
  await connection.articleSelection.create({
    data: { ...selection, articleIds: JSON.stringify(articleIds) },
  });
}

export async function deleteExpiredSelections(connection: Connection, now: Date): Promise<void> {
  await connection.articleSelection.deleteMany({ where: { expiresAt: { lte: now } } });
}
