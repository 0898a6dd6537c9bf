import type { KeptArticle } from '../../domain/reports/kept-segments';
import type { ReportFilter } from '../../domain/reports/report-filter';
import { Prisma } from '../db/generated/sqlite/client';
import type { Connection } from '../db/open-database';
import { inChunks } from './in-chunks';
import { articleIsIn, dayIsIn, type ReportScope } from './report-scope';

/** `said`: what reviewers said of segments that two of them rated or more; `measures`: what all rated segments add to scores. */
export type KeptColumn = 'said' | 'measures';

export interface RatedArticlesQuery {
  readonly scope: ReportScope;
  readonly filter: ReportFilter;
  readonly column: KeptColumn;
  readonly limit: number;
}

export interface RatedArticleId {
  readonly id: string;
  /** As many as the column tells of. */
  readonly segments: number;
}

/** Articles that were rated, in an order that has nothing to do with what was said of them. */
export async function listRatedArticles(
  connection: Connection,
  { scope, filter, column, limit }: RatedArticlesQuery,
): Promise<readonly RatedArticleId[]> {
  const segments = Prisma.raw(`"ratedFact"."${column === 'said' ? 'paired' : 'segments'}"`);
  const own =
    filter.reviewerId === null
      ? Prisma.sql`1 = 1`
      : Prisma.sql`EXISTS (SELECT 1 FROM "review" o WHERE o."articleId" = "article"."id" AND o."reviewerId" = ${filter.reviewerId})`;
  const days =
    filter.from === null && filter.to === null
      ? Prisma.sql`1 = 1`
      : Prisma.sql`EXISTS (SELECT 1 FROM "articleFact" WHERE "articleFact"."articleId" = "article"."id"
          AND "articleFact"."reviewerId" = '' AND ${dayIsIn(filter)})`;
  return connection.$queryRaw<readonly RatedArticleId[]>`
    SELECT "article"."id", ${segments} AS "segments"
    FROM "ratedFact" JOIN "article" ON "article"."id" = "ratedFact"."articleId"
    WHERE ${segments} > 0 AND ${articleIsIn(scope, filter)} AND ${own} AND ${days}
    ORDER BY "ratedFact"."articleId" LIMIT ${limit}`;
}

/**
 * In the order of their ids. Names are the article's own, and not kept with what was said. A document is the same for two systems within one campaign (outside of campaigns, one project)
 * and in one language: elsewhere another text may have its name.
 */
export async function listKeptArticles(
  connection: Connection,
  ids: readonly string[],
  column: KeptColumn,
): Promise<readonly KeptArticle[]> {
  const kept = Prisma.raw(`"ratedFact"."${column}"`);
  return inChunks(
    ids,
    (some) => connection.$queryRaw<readonly KeptArticle[]>`
      SELECT "article"."mtSystem" AS "system", "article"."domain" AS "domain", ${kept} AS "kept",
        COALESCE("article"."campaignId", "article"."projectId") || ' ' || "article"."targetLang" || ' ' ||
          CASE WHEN "article"."document" = '' THEN "article"."title" ELSE "article"."document" END AS "document"
      FROM "ratedFact" JOIN "article" ON "article"."id" = "ratedFact"."articleId"
      WHERE "ratedFact"."articleId" IN (${Prisma.join(some)}) ORDER BY "ratedFact"."articleId"`,
  );
}
