import type { NameKind, NameReport, NameRow } from '../../domain/reports/name-report';
import type { ReportFilter } from '../../domain/reports/report-filter';
import { Prisma } from '../db/generated/sqlite/client';
import type { Connection } from '../db/open-database';
import { inChunks } from './in-chunks';
import { articleIsIn, isOfPerson, isWithinDays, type ReportScope } from './report-scope';

interface CountedName {
  readonly key: string;
  readonly targetLang: string;
  readonly count: bigint | number;
  readonly approved: bigint | number;
  readonly articles: bigint | number;
  readonly total: bigint | number;
}

/** The names and terms that were corrected most often, from facts. */
export async function countCorrectedNames(
  connection: Connection,
  scope: ReportScope,
  filter: ReportFilter,
  limit: number,
): Promise<Omit<NameReport, 'pending'>> {
  const rows = await connection.$queryRaw<readonly CountedName[]>`
    SELECT "nameFact"."key", "article"."targetLang", SUM("nameFact"."count") AS "count",
      SUM("nameFact"."approved") AS "approved", COUNT(DISTINCT "nameFact"."articleId") AS "articles",
      COUNT(*) OVER () AS "total"
    FROM "nameFact" JOIN "article" ON "article"."id" = "nameFact"."articleId"
    WHERE ${articleIsIn(scope, filter)} AND ${isOfPerson(scope, filter, Prisma.sql`"nameFact"."reviewerId"`)}
      AND ${isWithinDays(filter, Prisma.sql`"nameFact"."day"`)}
    GROUP BY "nameFact"."key", "article"."targetLang"
    ORDER BY 3 DESC, "nameFact"."key", "article"."targetLang" LIMIT ${limit}`;
  const wordings = await findWordings(connection, [...new Set(rows.map(({ key }) => key))]);
  const named = rows.flatMap(({ key, targetLang, count, approved, articles }): readonly NameRow[] => {
    const wording = wordings.get(key);
    if (wording === undefined) return [];
    const { kind, quote, replacement } = wording;
    return [
      {
        ...{ kind, quote, replacement, targetLang },
        ...{ count: Number(count), approved: Number(approved), articles: Number(articles) },
      },
    ];
  });
  return { rows: named.sort(mostFirst), total: Number(rows[0]?.total ?? 0) };
}

/** Where as many were made of both, by their words. */
const mostFirst = (one: NameRow, other: NameRow): number =>
  other.count - one.count ||
  [one.quote, one.replacement, one.targetLang, one.kind]
    .join('\n')
    .localeCompare([other.quote, other.replacement, other.targetLang, other.kind].join('\n'), 'en');

interface Wording {
  readonly key: string;
  readonly kind: NameKind;
  readonly quote: string;
  readonly replacement: string;
}

/** Each is told by any of the articles in which it was corrected. */
async function findWordings(
  connection: Connection,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Wording>> {
  const rows = await inChunks(
    keys,
    (some) =>
      connection.$queryRaw<readonly Wording[]>`
      SELECT DISTINCT n."key", n."kind", n."quote", n."replacement"
      FROM (SELECT "key", MIN("articleId") AS "articleId" FROM "nameFact" WHERE "key" IN (${Prisma.join(some)}) GROUP BY "key") f
      JOIN "nameFact" n ON n."key" = f."key" AND n."articleId" = f."articleId"`,
  );
  return new Map(rows.map((row) => [row.key, row]));
}
