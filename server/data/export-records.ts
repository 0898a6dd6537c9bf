import type { CorrectionScope } from '../../domain/correction/select-corrections';
import {
  isSameVersion,
  type ArticleVersion,
  type ExportRecord,
  type LastExport,
} from '../../domain/review/export-record';
import type { Connection } from '../db/open-database';

export async function insertExportRecords(
  connection: Connection,
  records: readonly ExportRecord[],
): Promise<void> {
  await connection.exportRecord.createMany({ data: [...records] });
}

/** Of an article, the newest first. */
export async function listExportRecords(
  connection: Connection,
  articleId: string,
  limit: number,
): Promise<readonly ExportRecord[]> {
  const rows = await connection.exportRecord.findMany({
    where: { articleId },
    orderBy: [{ at: 'desc' }, { id: 'asc' }],
    take: limit,
  });
  return rows.map((row) => ({
    ...row,
    // Written from an ExportRecord, and by nothing else.
    scope: row.scope as CorrectionScope | 'none',
    at: row.at.toISOString(),
  }));
}

/** By article, of those that were ever exported. What an article stands at only rises, so that the highest is the last. */
export async function listLastExports(
  connection: Connection,
  articles: readonly (ArticleVersion & { readonly id: string })[],
): Promise<ReadonlyMap<string, LastExport>> {
  const rows = await connection.exportRecord.groupBy({
    by: ['articleId'],
    where: { articleId: { in: articles.map(({ id }) => id) } },
    _max: { at: true, sequence: true, alignmentVersion: true },
  });
  const stands = new Map(articles.map((article) => [article.id, article]));
  return new Map(
    rows.flatMap(({ articleId, _max: { at, sequence, alignmentVersion } }) => {
      const article = stands.get(articleId);
      if (article === undefined || at === null || sequence === null || alignmentVersion === null) return [];
      const isCurrent = isSameVersion(article, { sequence, alignmentVersion });
      return [[articleId, { sequence, at: at.toISOString(), isCurrent }] as const];
    }),
  );
}
