import { groupBy } from '../../domain/group-by';
import type { MyDecisionFacets, MyDecisionQuery } from '../../domain/review/my-decision';
import { Prisma } from '../db/generated/sqlite/client';
import type { Connection } from '../db/open-database';
import { inRealm, seenBy, type CorrectionRealm, type SeenRealm } from './correction-query';

type Reader = CorrectionRealm['reader'];

/**
 * What one person proposed, and what they marked without proposing anything, each a row of `mine`: `at` is when somebody else
 * last decided on it, else when it was made. Only in projects that the person is still in, and not while it is blind.
 */
function mine({ reader, ...seen }: SeenRealm, since: Date): Prisma.Sql {
  const realm = (column: Prisma.Sql, article: Prisma.Sql) => inRealm({ reader, ...seen }, column, article);
  return Prisma.sql`WITH "proposed" AS MATERIALIZED (
    SELECT c."id", c."articleId", c."state", c."category", c."createdAt", MAX(d."at") AS "decidedAt"
    FROM "correction" c LEFT JOIN "decision" d ON d."correctionId" = c."id" AND d."byId" <> ${reader.id}
    WHERE c."proposerId" = ${reader.id} AND c."state" <> 'withdrawn' AND ${realm(Prisma.sql`c."projectId"`, Prisma.sql`c."articleId"`)}
    GROUP BY c."id", c."articleId", c."state", c."category", c."createdAt"
  ), "mine" AS MATERIALIZED (
    SELECT 'correction' AS "kind", p."id", p."articleId", p."state", COALESCE(p."category", '') AS "category",
      COALESCE(p."decidedAt", p."createdAt") AS "at", CASE WHEN p."decidedAt" > ${since} THEN 1 ELSE 0 END AS "isNew"
    FROM "proposed" p
    UNION ALL
    SELECT 'mark' AS "kind", e."id", e."articleId", 'marked' AS "state", e."category", e."createdAt" AS "at", 0 AS "isNew"
    FROM "errorMark" e
    JOIN "article" a ON a."id" = e."articleId"
    WHERE e."reviewerId" = ${reader.id} AND e."state" <> 'withdrawn' AND ${realm(Prisma.sql`a."projectId"`, Prisma.sql`a."id"`)}
      AND NOT EXISTS (
        SELECT 1 FROM "correction" c
        WHERE c."errorId" = e."id" AND c."proposerId" = ${reader.id} AND c."state" <> 'withdrawn'
      )
  )`;
}

function matches({ articleId, state, category, reason, onlyNew }: MyDecisionQuery): Prisma.Sql {
  const conditions = [Prisma.sql`1 = 1`];
  if (articleId !== '') conditions.push(Prisma.sql`m."articleId" = ${articleId}`);
  if (state !== '') conditions.push(Prisma.sql`m."state" = ${state}`);
  if (category !== '') conditions.push(Prisma.sql`m."category" = ${category}`);
  if (onlyNew) conditions.push(Prisma.sql`m."isNew" = 1`);
  if (reason !== '') {
    conditions.push(Prisma.sql`EXISTS (
      SELECT 1 FROM "decision" d WHERE d."correctionId" = m."id" AND d."reason" = ${reason})`);
  }
  return Prisma.join(conditions, ' AND ');
}

export interface FoundDecision {
  readonly kind: 'correction' | 'mark';
  readonly id: string;
  readonly isNew: boolean;
}

export interface FoundDecisions {
  /** What happened last comes first. */
  readonly found: readonly FoundDecision[];
  readonly total: number;
  /** Whatever the filters. */
  readonly newCount: number;
  /** Whatever the filters. */
  readonly facets: MyDecisionFacets;
}

export async function findMyDecisions(
  connection: Connection,
  reader: Reader,
  since: Date,
  query: MyDecisionQuery,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<FoundDecisions> {
  const own = mine(await seenBy(connection, { projectId: null, reader }), since);
  const rows = await connection.$queryRaw<
    { kind: FoundDecision['kind']; id: string; isNew: bigint | number }[]
  >`
    ${own} SELECT m."kind", m."id", m."isNew" FROM "mine" m WHERE ${matches(query)}
    ORDER BY m."at" DESC, m."id" LIMIT ${limit} OFFSET ${offset}`;
  return {
    found: rows.map(({ kind, id, isNew }) => ({ kind, id, isNew: Number(isNew) === 1 })),
    ...(await countMine(connection, own, query)),
  };
}

type Counted = 'total' | 'new' | keyof MyDecisionFacets;

interface CountRow {
  readonly what: Counted;
  readonly value: string;
  readonly name: string;
  readonly count: bigint | number;
}

/** All that is counted, in one reading of `own`. */
async function countMine(
  connection: Connection,
  own: Prisma.Sql,
  query: MyDecisionQuery,
): Promise<Omit<FoundDecisions, 'found'>> {
  const what = (counted: Counted) => Prisma.raw(`'${counted}'`);
  const all = (counted: Counted, where: Prisma.Sql) => Prisma.sql`
    SELECT ${what(counted)} AS "what", '' AS "value", '' AS "name", COUNT(*) AS "count" FROM "mine" m WHERE ${where}`;
  const byColumn = (counted: Counted, column: Prisma.Sql) => Prisma.sql`
    SELECT ${what(counted)}, ${column}, '', COUNT(*) FROM "mine" m WHERE ${column} <> '' GROUP BY ${column}`;
  const rows = await connection.$queryRaw<CountRow[]>`
    ${own} ${all('total', matches(query))}
    UNION ALL ${all('new', Prisma.sql`m."isNew" = 1`)}
    UNION ALL ${byColumn('states', Prisma.sql`m."state"`)}
    UNION ALL ${byColumn('categories', Prisma.sql`m."category"`)}
    UNION ALL SELECT ${what('articles')}, a."id", a."title", COUNT(*)
      FROM "mine" m JOIN "article" a ON a."id" = m."articleId" GROUP BY a."id", a."title"
    UNION ALL SELECT ${what('reasons')}, d."reason", '', COUNT(DISTINCT m."id")
      FROM "mine" m JOIN "decision" d ON d."correctionId" = m."id"
      WHERE d."reason" IS NOT NULL GROUP BY d."reason"
    ORDER BY "name", "value"`;
  const counts = groupBy(rows, (row) => row.what);
  const count = (counted: Counted) => Number(counts.get(counted)?.[0]?.count ?? 0);
  const facet = (counted: keyof MyDecisionFacets) =>
    (counts.get(counted) ?? []).map((row) => ({
      value: row.value,
      name: row.name,
      count: Number(row.count),
    }));
  return {
    total: count('total'),
    newCount: count('new'),
    facets: {
      articles: facet('articles'),
      states: facet('states'),
      categories: facet('categories'),
      reasons: facet('reasons'),
    },
  };
}

/** In how many of one's corrections somebody else decided something after `since`. */
export async function countNewDecisions(
  connection: Connection,
  reader: Reader,
  since: Date,
): Promise<number> {
  const seen = await seenBy(connection, { projectId: null, reader });
  // A decision touches its correction too: the others need not be looked through.
  const [counted] = await connection.$queryRaw<{ count: bigint | number }[]>`
    SELECT COUNT(*) AS "count" FROM "correction" c
    WHERE c."proposerId" = ${reader.id} AND c."updatedAt" > ${since} AND c."state" <> 'withdrawn'
      AND ${inRealm(seen, Prisma.sql`c."projectId"`, Prisma.sql`c."articleId"`)} AND EXISTS (
        SELECT 1 FROM "decision" d
        WHERE d."correctionId" = c."id" AND d."byId" <> ${reader.id} AND d."at" > ${since})`;
  return Number(counted?.count ?? 0);
}
