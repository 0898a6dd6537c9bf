import {
  EVERYBODY,
  FACTS_VERSION,
  type ArticleFacts,
  type ErrorFact,
  type RatingFact,
} from '../../domain/reports/article-facts';
import { Prisma } from '../db/generated/sqlite/client';
import type { Connection } from '../db/open-database';
import { keepSaid } from '../../domain/reports/kept-segments';
import type { NameFact } from '../../domain/reports/name-facts';
import type { RatedSegment } from '../../domain/scoring/rated-segment';
import { bulkInsert } from './bulk-insert';
import { inChunks } from './in-chunks';
import { isStanding, nameKey } from './name-corrections';

interface ArticleFactRow {
  readonly articleId: string;
  readonly reviewerId: string;
  readonly day: string;
  readonly segments: number;
  readonly words: number;
  readonly errors: number;
  readonly critical: number;
  readonly criticalLeft: number;
  readonly version: string;
}

interface ScoreFactRow {
  readonly articleId: string;
  readonly reviewerId: string;
  readonly model: string;
  readonly segments: number;
  readonly amount: number;
  readonly size: number;
  readonly amountSquares: number;
  readonly sizeSquares: number;
  readonly products: number;
  readonly correctedSegments: number;
  readonly correctedAmount: number;
  readonly correctedSize: number;
  readonly correctedAmountSquares: number;
  readonly correctedSizeSquares: number;
  readonly correctedProducts: number;
}

interface NameFactRow extends NameFact {
  readonly articleId: string;
  readonly number: number;
  readonly key: string;
}

interface RatedFactRow {
  readonly articleId: string;
  readonly segments: number;
  readonly paired: number;
  readonly said: string;
  readonly measures: string;
}

type ErrorFactRow = ErrorFact & { readonly articleId: string };

/** Facts of an article, and by reviewer the day that they are of. */
export interface FactsToSave {
  readonly articleId: string;
  readonly facts: ArticleFacts;
  readonly names: readonly NameFact[];
  /** What reviewers said, of segments that two of them rated or more. */
  readonly said: readonly RatedSegment[];
  readonly days: ReadonlyMap<string, string>;
}

/** In place of what there is of these articles. */
export async function saveFacts(connection: Connection, all: readonly FactsToSave[]): Promise<void> {
  await deleteFacts(
    connection,
    all.map(({ articleId }) => articleId),
  );
  await bulkInsert<ArticleFactRow>(
    connection,
    'articleFact',
    {
      ...{ articleId: 'text', reviewerId: 'text', day: 'text', version: 'text' },
      ...{ segments: 'integer', words: 'integer', errors: 'integer' },
      ...{ critical: 'integer', criticalLeft: 'integer' },
    },
    all.flatMap(articleRows),
  );
  await bulkInsert<ScoreFactRow>(
    connection,
    'scoreFact',
    {
      ...{ articleId: 'text', reviewerId: 'text', model: 'text' },
      ...{ segments: 'integer', amount: 'double precision', size: 'double precision' },
      ...{ amountSquares: 'double precision', sizeSquares: 'double precision', products: 'double precision' },
      ...{ correctedSegments: 'integer', correctedAmount: 'double precision' },
      ...{ correctedSize: 'double precision', correctedAmountSquares: 'double precision' },
      ...{ correctedSizeSquares: 'double precision', correctedProducts: 'double precision' },
    },
    all.flatMap(({ articleId, facts }) => facts.ratings.flatMap((fact) => scoreRows(articleId, fact))),
  );
  await bulkInsert<ErrorFactRow>(
    connection,
    'errorFact',
    {
      ...{ articleId: 'text', reviewerId: 'text', category: 'text', severity: 'text' },
      ...{ count: 'integer', corrected: 'integer' },
    },
    all.flatMap(({ articleId, facts }) => facts.errors.map((fact) => ({ articleId, ...fact }))),
  );
  await bulkInsert<NameFactRow>(
    connection,
    'nameFact',
    {
      ...{ articleId: 'text', number: 'integer', key: 'text', reviewerId: 'text', day: 'text' },
      ...{ kind: 'text', quote: 'text', replacement: 'text', count: 'integer', approved: 'integer' },
    },
    all.flatMap(({ articleId, names }) =>
      names.map((fact, number) => ({ articleId, number, key: nameKey(fact), ...fact })),
    ),
  );
  await bulkInsert<RatedFactRow>(
    connection,
    'ratedFact',
    { articleId: 'text', segments: 'integer', paired: 'integer', said: 'text', measures: 'text' },
    all.map(ratedRow).filter(({ segments, paired }) => segments + paired > 0),
  );
}

const ratedRow = ({ articleId, facts, said }: FactsToSave): RatedFactRow => ({
  ...{ articleId, segments: facts.ratings[0]?.segments ?? 0, paired: said.length },
  ...{ said: keepSaid(said), measures: JSON.stringify(facts.measures) },
});

function articleRows({ articleId, facts, days }: FactsToSave): readonly ArticleFactRow[] {
  const last = [...days.values()].reduce((latest, day) => (day > latest ? day : latest), '');
  return facts.ratings.map(({ reviewerId, segments, words, errors, critical, criticalLeft }) => ({
    ...{ articleId, reviewerId, segments, words, errors, critical, criticalLeft, version: FACTS_VERSION },
    day: reviewerId === EVERYBODY ? last : (days.get(reviewerId) ?? ''),
  }));
}

const scoreRows = (articleId: string, { reviewerId, scores }: RatingFact): readonly ScoreFactRow[] =>
  scores.map(({ model, before, after }) => ({
    ...{ articleId, reviewerId, model },
    ...{ segments: before.units, amount: before.amount, size: before.size },
    ...{ amountSquares: before.amountSquares, sizeSquares: before.sizeSquares, products: before.products },
    ...{ correctedSegments: after.units, correctedAmount: after.amount, correctedSize: after.size },
    ...{ correctedAmountSquares: after.amountSquares, correctedSizeSquares: after.sizeSquares },
    correctedProducts: after.products,
  }));

export async function deleteFacts(connection: Connection, articleIds: readonly string[]): Promise<void> {
  await inChunks(articleIds, async (some) => {
    const where = { articleId: { in: some } };
    return [
      await connection.articleFact.deleteMany({ where }),
      await connection.scoreFact.deleteMany({ where }),
      await connection.errorFact.deleteMany({ where }),
      await connection.nameFact.deleteMany({ where }),
      await connection.ratedFact.deleteMany({ where }),
    ];
  });
}

/** Articles whose facts may no longer be true, those that have been so for longest first: of some projects, or of all (null). */
export async function listStaleArticles(
  connection: Connection,
  projectIds: readonly string[] | null,
  limit: number,
): Promise<readonly string[]> {
  const rows = await connection.$queryRaw<readonly { readonly articleId: string }[]>`
    SELECT "staleArticle"."articleId" FROM ${staleOf(projectIds)}
    GROUP BY "staleArticle"."articleId" ORDER BY MIN("staleArticle"."id") LIMIT ${limit}`;
  return rows.map(({ articleId }) => articleId);
}

export async function countStaleArticles(
  connection: Connection,
  projectIds: readonly string[] | null,
): Promise<number> {
  const [row] = await connection.$queryRaw<readonly { readonly count: bigint | number }[]>`
    SELECT COUNT(DISTINCT "staleArticle"."articleId") AS "count" FROM ${staleOf(projectIds)}`;
  return Number(row?.count ?? 0);
}

function staleOf(projectIds: readonly string[] | null): Prisma.Sql {
  if (projectIds === null) return Prisma.sql`"staleArticle"`;
  const ofProject =
    projectIds.length === 0
      ? Prisma.sql`1 = 0`
      : Prisma.sql`"projectId" IN (${Prisma.join([...projectIds])})`;
  return Prisma.sql`"staleArticle" JOIN "article" ON "article"."id" = "staleArticle"."articleId" AND ${ofProject}`;
}

/** What has been told of the article so far. What is told from now on has other ids. */
export async function listStaleIds(connection: Connection, articleId: string): Promise<readonly number[]> {
  const rows = await connection.staleArticle.findMany({ where: { articleId }, select: { id: true } });
  return rows.map(({ id }) => id);
}

export async function deleteStale(connection: Connection, ids: readonly number[]): Promise<void> {
  await inChunks(ids, async (some) => [
    await connection.staleArticle.deleteMany({ where: { id: { in: some } } }),
  ]);
}

/** Whether the article is ours to count until the transaction ends: of two processes one goes on to the next. */
export async function tryToHold(connection: Connection, articleId: string): Promise<boolean> {
  if (connection.provider === 'sqlite') return true;
  const [row] = await connection.$queryRaw<readonly { readonly held: boolean }[]>`
    SELECT pg_try_advisory_xact_lock(hashtextextended(${articleId}, 0)) AS "held"`;
  return row?.held ?? false;
}

/** Makes every article stale of which something was said, and whose facts are not there, or were made in another way. Tells how many. */
export async function markOutdated(connection: Connection): Promise<number> {
  return connection.$executeRaw`
    INSERT INTO "staleArticle" ("articleId")
    SELECT "id" FROM "article"
    WHERE (EXISTS (SELECT 1 FROM "review" WHERE "review"."articleId" = "article"."id")
      OR EXISTS (SELECT 1 FROM "errorMark" WHERE "errorMark"."articleId" = "article"."id")
      OR EXISTS (SELECT 1 FROM "correction" WHERE "correction"."articleId" = "article"."id" AND ${isStanding}))
    AND NOT EXISTS (SELECT 1 FROM "articleFact" WHERE "articleFact"."articleId" = "article"."id"
      AND "articleFact"."reviewerId" = '' AND "articleFact"."version" = ${FACTS_VERSION})`;
}

/** Makes all of them stale, whatever their facts say. */
export async function markAllStale(connection: Connection): Promise<void> {
  await connection.$executeRaw`DELETE FROM "articleFact"`;
  await markOutdated(connection);
}
