import type { Severity } from '../../domain/annotation/severity';
import { EVERYBODY } from '../../domain/reports/article-facts';
import type { ErrorCell } from '../../domain/reports/error-report';
import type { ReportFilter } from '../../domain/reports/report-filter';
import { Prisma } from '../db/generated/sqlite/client';
import type { Connection } from '../db/open-database';
import { articleIsIn, dayIsIn, reviewerIsIn, type ReportScope } from './report-scope';

interface TallyRow {
  readonly category: string;
  readonly severity: string;
  readonly count: number | bigint;
  readonly corrected: number | bigint;
}

/** How many errors count, by category and severity. */
export async function tallyErrors(
  connection: Connection,
  scope: ReportScope,
  filter: ReportFilter,
): Promise<readonly ErrorCell[]> {
  const { reviewerId, from, to } = filter;
  const isOfReviewer =
    reviewerId === null
      ? Prisma.sql`"errorFact"."reviewerId" = ${EVERYBODY}`
      : Prisma.sql`"errorFact"."reviewerId" = ${reviewerId} AND ${reviewerIsIn(scope, 'errorFact')}`;
  const withDays =
    from === null && to === null
      ? Prisma.empty
      : Prisma.sql`JOIN "articleFact" ON "articleFact"."articleId" = "errorFact"."articleId"
          AND "articleFact"."reviewerId" = "errorFact"."reviewerId" AND ${dayIsIn(filter)}`;
  const rows = await connection.$queryRaw<readonly TallyRow[]>`
    SELECT "errorFact"."category", "errorFact"."severity",
      SUM("errorFact"."count") AS "count", SUM("errorFact"."corrected") AS "corrected"
    FROM "errorFact" JOIN "article" ON "article"."id" = "errorFact"."articleId" ${withDays}
    WHERE ${isOfReviewer} AND ${articleIsIn(scope, filter)}
    GROUP BY "errorFact"."category", "errorFact"."severity"
    ORDER BY "errorFact"."category", "errorFact"."severity"`;
  return rows.map(({ category, severity, count, corrected }) => ({
    category,
    // Written from a mark, and by nothing else.
    severity: severity as Severity,
    count: Number(count),
    corrected: Number(corrected),
  }));
}
