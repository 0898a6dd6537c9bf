import type { ReportFacets } from '../../domain/reports/report-facets';
import { NO_FILTER } from '../../domain/reports/report-filter';
import { Prisma } from '../db/generated/sqlite/client';
import type { Connection } from '../db/open-database';
import { articlePasses, maySeeWho, type ReportReader } from './report-realm';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What the articles that the reader may see can be filtered by; within a project, where one is chosen. */
export async function findReportFacets(
  connection: Connection,
  reader: ReportReader,
  projectId: string | null,
): Promise<ReportFacets> {
  const everywhere = articlePasses(reader, NO_FILTER);
  const here = articlePasses(reader, { ...NO_FILTER, projectId });
  const valuesOf = async (column: Prisma.Sql): Promise<readonly string[]> => {
    const rows = await connection.$queryRaw<{ value: string }[]>`
      SELECT DISTINCT ${column} AS "value" FROM "article" a WHERE ${here} AND ${column} <> '' ORDER BY "value"`;
    return rows.map(({ value }) => value);
  };
  return {
    projects: await connection.$queryRaw<Named[]>`
      SELECT p."id", p."name" FROM "project" p
      WHERE EXISTS (SELECT 1 FROM "article" a WHERE a."projectId" = p."id" AND ${everywhere})
      ORDER BY p."name", p."id"`,
    campaigns: await connection.$queryRaw<Named[]>`
      SELECT k."id", k."name" FROM "campaign" k
      WHERE EXISTS (SELECT 1 FROM "article" a WHERE a."campaignId" = k."id" AND ${here})
      ORDER BY k."name", k."id"`,
    systems: await valuesOf(Prisma.sql`a."mtSystem"`),
    sourceLangs: await valuesOf(Prisma.sql`a."sourceLang"`),
    targetLangs: await valuesOf(Prisma.sql`a."targetLang"`),
    reviewers: await connection.$queryRaw<Named[]>`
      SELECT u."id", u."name" FROM "user" u
      WHERE EXISTS (
        SELECT 1 FROM "review" r JOIN "article" a ON a."id" = r."articleId"
        WHERE r."reviewerId" = u."id" AND ${here} AND ${maySeeWho(reader, Prisma.sql`u."id"`)})
      ORDER BY u."name", u."id"`,
  };
}
