import type { EffortTime } from '../../domain/reports/effort-report';
import type { ReportFilter, ReportGroup } from '../../domain/reports/report-filter';
import { Prisma } from '../db/generated/sqlite/client';
import type { Connection } from '../db/open-database';
import { articleIsIn, dayIsIn, isOfPerson, reviewerIsIn, type ReportScope } from './report-scope';
import { REPORT_KEYS } from './score-sums';

type TimeRow = Readonly<Record<keyof EffortTime, number | bigint>> & { readonly key: string };

/** How long people worked at what they have rated, by group; only reviews of which the time is known. */
export async function sumTimes(
  connection: Connection,
  scope: ReportScope,
  filter: ReportFilter,
  by: ReportGroup,
): Promise<ReadonlyMap<string, EffortTime>> {
  const isOwn = by === 'reviewer' ? reviewerIsIn(scope, 'review') : Prisma.sql`1 = 1`;
  const rows = await connection.$queryRaw<readonly TimeRow[]>`
    SELECT ${REPORT_KEYS[by]} AS "key", COUNT(*) AS "reviews", SUM("reviewEffort"."seconds") AS "seconds",
      SUM("articleFact"."segments") AS "segments"
    FROM "reviewEffort" JOIN "review" ON "review"."id" = "reviewEffort"."reviewId"
    JOIN "article" ON "article"."id" = "review"."articleId"
    JOIN "articleFact" ON "articleFact"."articleId" = "review"."articleId"
      AND "articleFact"."reviewerId" = "review"."reviewerId"
    WHERE ${articleIsIn(scope, filter)} AND ${isOwn} AND ${dayIsIn(filter)} AND "articleFact"."segments" > 0
      AND ${isOfPerson(scope, filter, Prisma.sql`"review"."reviewerId"`)}
    GROUP BY 1`;
  return new Map(
    rows.map(({ key, reviews, seconds, segments }) => [
      key,
      { reviews: Number(reviews), seconds: Number(seconds), segments: Number(segments) },
    ]),
  );
}
