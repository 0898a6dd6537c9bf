import { TERMINOLOGY } from '../../domain/reports/terminology';
import type { NameKind, NameReport } from '../../domain/reports/name-report';
import type { ReportFilter } from '../../domain/reports/report-filter';
import { Prisma } from '../db/generated/sqlite/client';
import type { Connection } from '../db/open-database';
import { articleIsIn, isOfPerson, momentIsIn, type ReportScope } from './report-scope';

/**
 * Corrections of names and terms that stand: members of a name's group, and what was marked as an error of terminology. Where an editor approved
 * another wording, that is what it became.
 */
export function correctedNames(scope: ReportScope, filter: ReportFilter): Prisma.Sql {
  return Prisma.sql`
    SELECT c."id", c."articleId", c."createdAt" AS "at", c."state", "article"."targetLang", c."quote",
      COALESCE(c."approvedText", c."replacement") AS "replacement",
      CASE WHEN g."kind" = 'name' THEN 'name' ELSE 'term' END AS "kind"
    FROM "correction" c JOIN "article" ON "article"."id" = c."articleId"
    LEFT JOIN "correctionGroup" g ON g."id" = c."groupId"
    WHERE c."state" IN ('proposed', 'changes_requested', 'approved') AND ${articleIsIn(scope, filter)}
      AND (g."kind" = 'name' OR c."category" IN (${Prisma.join([...TERMINOLOGY])}))
      AND ${isOfPerson(scope, filter, Prisma.sql`c."proposerId"`)}
      AND ${momentIsIn(filter, Prisma.sql`c."createdAt"`)}`;
}

interface CountedName {
  readonly kind: string;
  readonly quote: string;
  readonly replacement: string;
  readonly targetLang: string;
  readonly count: bigint | number;
  readonly approved: bigint | number;
  readonly articles: bigint | number;
  readonly total: bigint | number;
}

/** The most frequent first. */
export async function countCorrectedNames(
  connection: Connection,
  scope: ReportScope,
  filter: ReportFilter,
  limit: number,
): Promise<NameReport> {
  const rows = await connection.$queryRaw<CountedName[]>`
    SELECT n."kind", n."quote", n."replacement", n."targetLang", COUNT(*) AS "count",
      COUNT(CASE WHEN n."state" = 'approved' THEN 1 END) AS "approved",
      COUNT(DISTINCT n."articleId") AS "articles", COUNT(*) OVER () AS "total"
    FROM (${correctedNames(scope, filter)}) n
    GROUP BY n."kind", n."quote", n."replacement", n."targetLang"
    ORDER BY "count" DESC, n."quote", n."replacement", n."targetLang", n."kind" LIMIT ${limit}`;
  return {
    rows: rows.map(({ kind, quote, replacement, targetLang, count, approved, articles }) => ({
      // As the statement above has it.
      kind: kind as NameKind,
      quote,
      replacement,
      targetLang,
      count: Number(count),
      approved: Number(approved),
      articles: Number(articles),
    })),
    total: Number(rows[0]?.total ?? 0),
  };
}
