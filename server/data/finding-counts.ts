import type { Connection } from '../db/open-database';

/** How many findings of an article wait for an answer, and what was counted. */
export interface FindingCount {
  readonly count: number;
  readonly stamp: string;
}

/** By article; those that were never counted are left out. */
export async function listFindingCounts(
  connection: Connection,
  articleIds: readonly string[],
): Promise<ReadonlyMap<string, FindingCount>> {
  const rows = await connection.findingCount.findMany({ where: { articleId: { in: [...articleIds] } } });
  return new Map(rows.map(({ articleId, count, stamp }) => [articleId, { count, stamp }]));
}

export async function saveFindingCount(
  connection: Connection,
  articleId: string,
  counted: FindingCount,
): Promise<void> {
  await connection.findingCount.upsert({
    where: { articleId },
    create: { articleId, ...counted },
    update: counted,
  });
}

/**
 * By article, what came to its findings from people and systems: the same as long as nobody marked, corrected or dismissed anything,
 * and nothing was taken in from outside. Made of counts, versions and times.
 */
export async function stampAnswers(
  connection: Connection,
  articles: readonly { readonly id: string; readonly projectId: string }[],
): Promise<ReadonlyMap<string, string>> {
  const articleId = { in: articles.map(({ id }) => id) };
  const marks = { where: { articleId }, _count: true, _sum: { version: true } } as const;
  const errors = new Map(
    (await connection.errorMark.groupBy({ by: ['articleId'], ...marks })).map((row) => [
      row.articleId,
      toText(row),
    ]),
  );
  const corrections = new Map(
    (await connection.correction.groupBy({ by: ['articleId'], ...marks })).map((row) => [
      row.articleId,
      toText(row),
    ]),
  );
  const dismissals = await connection.checkDismissal.groupBy({
    by: ['articleId'],
    where: { articleId },
    _count: true,
    _max: { at: true },
  });
  const own = new Map(dismissals.map((row) => [row.articleId, `${row._count} ${row._max.at?.getTime()}`]));
  const runs = await connection.findingRun.groupBy({
    by: ['articleId'],
    where: { articleId },
    _count: true,
    _sum: { kept: true },
    _max: { startedAt: true },
  });
  const outside = new Map(
    runs.map((row) => [row.articleId, `${row._count} ${row._sum.kept} ${row._max.startedAt?.getTime()}`]),
  );
  const projectId = { in: [...new Set(articles.map((article) => article.projectId))] };
  const everywhere = await connection.checkDismissal.groupBy({
    by: ['projectId'],
    where: { projectId, scope: 'project' },
    _count: true,
    _max: { at: true },
  });
  const shared = new Map(everywhere.map((row) => [row.projectId, `${row._count} ${row._max.at?.getTime()}`]));
  return new Map(
    articles.map((article) => [
      article.id,
      [
        errors.get(article.id),
        corrections.get(article.id),
        own.get(article.id),
        outside.get(article.id),
        shared.get(article.projectId),
      ].join('|'),
    ]),
  );
}

const toText = ({
  _count,
  _sum,
}: {
  readonly _count: number;
  readonly _sum: { readonly version: number | null };
}) => `${_count} ${_sum.version}`;
