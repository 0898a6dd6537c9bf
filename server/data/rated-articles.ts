import type { ReportFilter } from '../../domain/reports/report-filter';
import { Prisma } from '../db/generated/sqlite/client';
import type { Connection } from '../db/open-database';
import { outsideCampaigns } from './hidden-campaigns';
import { articleIsIn, dayIsIn, type ReportScope } from './report-scope';

export interface RatedArticlesQuery {
  readonly scope: ReportScope;
  readonly filter: ReportFilter;
  /** Campaigns of which the person sees their own work alone. */
  readonly hidden: readonly string[];
  /** People who rated an article, at least. */
  readonly raters: number;
  readonly limit: number;
}

/** Ids of articles that so many people rated, in an order that has nothing to do with what was said of them. */
export async function listRatedArticleIds(
  connection: Connection,
  { scope, filter, hidden, raters, limit }: RatedArticlesQuery,
): Promise<readonly string[]> {
  const own =
    filter.reviewerId === null
      ? Prisma.sql`1 = 1`
      : Prisma.sql`EXISTS (SELECT 1 FROM "review" o WHERE o."articleId" = "article"."id" AND o."reviewerId" = ${filter.reviewerId})`;
  const days =
    filter.from === null && filter.to === null
      ? Prisma.sql`1 = 1`
      : Prisma.sql`EXISTS (SELECT 1 FROM "articleFact" WHERE "articleFact"."articleId" = "article"."id"
          AND "articleFact"."reviewerId" = '' AND ${dayIsIn(filter)})`;
  const rows = await connection.$queryRaw<readonly { readonly id: string }[]>(Prisma.sql`
    SELECT "article"."id" AS "id" FROM "article"
    WHERE ${articleIsIn(scope, filter)} AND ${outsideCampaigns(hidden, Prisma.sql`"article"."id"`)}
      AND ${own} AND ${days}
      AND (SELECT COUNT(*) FROM "review" r WHERE r."articleId" = "article"."id") >= ${raters}
    ORDER BY "article"."id" LIMIT ${limit}`);
  return rows.map(({ id }) => id);
}
