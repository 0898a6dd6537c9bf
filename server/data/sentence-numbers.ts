import type { Side } from '../../domain/article/block';
import type { SentenceRange } from '../../domain/article/segment';
import type { FirstSentences } from '../../domain/article/sentence-index';
import { groupBy } from '../../domain/group-by';
import { Prisma } from '../db/generated/sqlite/client';
import type { Connection } from '../db/open-database';

/**
 * Every block of one side of these articles that has sentences, with the number of its first one. Counted from the list's commas: no
 * text comes out of the database, and both databases can do it.
 */
function numbered(side: Side, articleIds: readonly string[]): Prisma.Sql {
  return Prisma.sql`
    SELECT "id", "articleId", "sentences",
      SUM("sentences") OVER (PARTITION BY "articleId" ORDER BY "position" ROWS UNBOUNDED PRECEDING) - "sentences" AS "first"
    FROM (
      SELECT "id", "articleId", "position",
        LENGTH("sentenceStarts") - LENGTH(REPLACE("sentenceStarts", ',', '')) + 1 AS "sentences"
      FROM "block"
      WHERE "articleId" IN (${Prisma.join([...articleIds])}) AND "side" = ${side} AND "retiredIn" = 0 AND "sentenceStarts" <> '[]'
    ) counted`;
}

/** Of some blocks of one side; these articles are theirs. */
export async function listFirstSentences(
  connection: Connection,
  side: Side,
  articleIds: readonly string[],
  blockIds: readonly string[],
): Promise<FirstSentences> {
  if (blockIds.length === 0) return new Map();
  const rows = await connection.$queryRaw<{ id: string; first: bigint | number }[]>`
    SELECT n."id", n."first" FROM (${numbered(side, articleIds)}) n WHERE n."id" IN (${Prisma.join([...blockIds])})`;
  return new Map(rows.map(({ id, first }) => [id, Number(first)]));
}

/** By article, of its blocks of one side that hold any of these sentences. */
export async function listFirstSentencesWithin(
  connection: Connection,
  side: Side,
  ranges: ReadonlyMap<string, SentenceRange>,
): Promise<ReadonlyMap<string, FirstSentences>> {
  if (ranges.size === 0) return new Map();
  const wanted = [...ranges].map(
    ([articleId, { from, to }]) =>
      Prisma.sql`(CAST(${articleId} AS TEXT), CAST(${from} AS INTEGER), CAST(${to} AS INTEGER))`,
  );
  const rows = await connection.$queryRaw<{ id: string; articleId: string; first: bigint | number }[]>`
    WITH "wanted"("articleId", "from", "to") AS (VALUES ${Prisma.join(wanted)})
    SELECT n."id", n."articleId", n."first" FROM (${numbered(side, [...ranges.keys()])}) n
    JOIN "wanted" w ON w."articleId" = n."articleId" AND n."first" < w."to" AND n."first" + n."sentences" > w."from"`;
  const byArticle = groupBy(rows, ({ articleId }) => articleId);
  return new Map(
    [...byArticle].map(([articleId, own]) => [
      articleId,
      new Map(own.map(({ id, first }) => [id, Number(first)])),
    ]),
  );
}
