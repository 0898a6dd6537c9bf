import type { Severity } from '../../domain/annotation/severity';
import type { CorrectionState } from '../../domain/correction/correction';
import { groupBy } from '../../domain/group-by';
import type { CorrectionFacets, Facet } from '../../domain/review/correction-facets';
import { Prisma } from '../db/generated/sqlite/client';
import type { Connection } from '../db/open-database';
import { inRealm, seenBy, type CorrectionRealm } from './correction-query';

interface FacetRow {
  readonly facet: keyof CorrectionFacets;
  readonly value: string;
  readonly name: string;
  readonly count: bigint | number;
}

/** Counted once, by all that is offered together, in the index that holds just that; the few counts are then added up. */
export async function findCorrectionFacets(
  connection: Connection,
  realm: CorrectionRealm,
): Promise<CorrectionFacets> {
  const seen = await seenBy(connection, realm);
  const sum = (facet: keyof CorrectionFacets, value: Prisma.Sql, name: Prisma.Sql, join = Prisma.empty) =>
    Prisma.sql`
      SELECT ${Prisma.raw(`'${facet}'`)} AS "facet", ${value} AS "value", ${name} AS "name", SUM(c."count") AS "count"
      FROM "counted" c ${join} WHERE ${value} IS NOT NULL GROUP BY ${value}, ${name}`;
  const ofColumn = (facet: keyof CorrectionFacets, column: Prisma.Sql) => sum(facet, column, column);
  const article = Prisma.sql`JOIN "article" a ON a."id" = c."articleId"`;
  const proposer = Prisma.sql`JOIN "user" p ON p."id" = c."proposerId"`;
  const rows = await connection.$queryRaw<FacetRow[]>`
    WITH "counted" AS MATERIALIZED (
      SELECT c."articleId", c."state", c."severity", c."category", c."proposerId", COUNT(*) AS "count"
      FROM "correction" c WHERE ${inRealm(seen, Prisma.sql`c."projectId"`, Prisma.sql`c."articleId"`)}
      GROUP BY c."projectId", c."state", c."articleId", c."severity", c."category", c."proposerId"
    )
    ${sum('articles', Prisma.sql`a."id"`, Prisma.sql`a."title"`, article)}
    UNION ALL ${sum('targetLangs', Prisma.sql`a."targetLang"`, Prisma.sql`a."targetLang"`, article)}
    UNION ALL ${ofColumn('categories', Prisma.sql`c."category"`)}
    UNION ALL ${ofColumn('severities', Prisma.sql`c."severity"`)}
    UNION ALL ${sum('proposers', Prisma.sql`p."id"`, Prisma.sql`p."name"`, proposer)}
    UNION ALL ${ofColumn('states', Prisma.sql`c."state"`)}
    ORDER BY "name", "value"`;
  const byFacet = groupBy(rows, ({ facet }) => facet);
  const named = (facet: keyof CorrectionFacets) =>
    (byFacet.get(facet) ?? []).map(({ value, name, count }) => ({ value, name, count: Number(count) }));
  // These columns are written from their unions, and by nothing else.
  const plain = <Value extends string>(facet: keyof CorrectionFacets): readonly Facet<Value>[] =>
    named(facet).map(({ value, count }) => ({ value: value as Value, count }));
  return {
    articles: named('articles'),
    targetLangs: plain('targetLangs'),
    categories: plain('categories'),
    severities: plain<Severity>('severities'),
    proposers: named('proposers'),
    states: plain<CorrectionState>('states'),
  };
}
