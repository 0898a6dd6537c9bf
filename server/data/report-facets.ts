import type { ReportFacets } from '../../domain/reports/report-facets';
import { NO_FILTER } from '../../domain/reports/report-filter';
import { Prisma } from '../db/generated/sqlite/client';
import type { Connection } from '../db/open-database';
import { articleIsIn, personIsIn, type ReportScope } from './report-scope';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What the articles that the reader may see can be filtered by; within a project, where one is chosen. */
export async function findReportFacets(
  connection: Connection,
  scope: ReportScope,
  projectId: string | null,
): Promise<ReportFacets> {
  const everywhere = articleIsIn(scope, NO_FILTER);
  const here = articleIsIn(scope, { ...NO_FILTER, projectId });
  const valuesOf = async (column: Prisma.Sql): Promise<readonly string[]> => {
    const rows = await connection.$queryRaw<{ value: string }[]>`
      SELECT DISTINCT ${column} AS "value" FROM "article" WHERE ${here} AND ${column} <> '' ORDER BY "value"`;
    return rows.map(({ value }) => value);
  };
  return {
    projects: await connection.$queryRaw<Named[]>`
      SELECT p."id", p."name" FROM "project" p
      WHERE EXISTS (SELECT 1 FROM "article" WHERE "article"."projectId" = p."id" AND ${everywhere})
      ORDER BY p."name", p."id"`,
    campaigns: await connection.$queryRaw<Named[]>`
      SELECT k."id", k."name" FROM "campaign" k
      WHERE EXISTS (SELECT 1 FROM "article" WHERE "article"."campaignId" = k."id" AND ${here})
      ORDER BY k."name", k."id"`,
    systems: await valuesOf(Prisma.sql`"article"."mtSystem"`),
    domains: await valuesOf(Prisma.sql`"article"."domain"`),
    sourceLangs: await valuesOf(Prisma.sql`"article"."sourceLang"`),
    targetLangs: await valuesOf(Prisma.sql`"article"."targetLang"`),
    reviewers: await connection.$queryRaw<Named[]>`
      SELECT u."id", u."name" FROM "user" u
      WHERE EXISTS (
        SELECT 1 FROM "review" r JOIN "article" ON "article"."id" = r."articleId"
        WHERE r."reviewerId" = u."id" AND ${here} AND ${personIsIn(scope, Prisma.sql`u."id"`)})
      ORDER BY u."name", u."id"`,
  };
}
