import { Prisma } from '../db/generated/sqlite/client';
import type { Connection } from '../db/open-database';
import { outsideCampaigns } from './hidden-campaigns';

export interface TextSearch {
  readonly projectId: string;
  readonly targetLang: string;
  /** Not looked at. */
  readonly articleId: string;
  /** What a text must hold, letter for letter: one of these. */
  readonly needles: readonly string[];
  /** How many articles are looked through, the newest. */
  readonly articles: number;
  /** Ids of campaigns that are left out. */
  readonly hidden: readonly string[];
  /** How many texts are read. */
  readonly limit: number;
}

interface FoundText {
  readonly articleId: string;
  readonly title: string;
  readonly text: string;
}

/** Translated texts of other articles of the project that hold one of the needles, of the newest articles first. */
export async function listTextsWith(
  connection: Connection,
  { needles, limit, ...search }: TextSearch,
): Promise<readonly FoundText[]> {
  if (needles.length === 0) return [];
  const place = Prisma.raw(connection.provider === 'sqlite' ? 'instr' : 'strpos');
  const holds = needles.map((needle) => Prisma.sql`${place}(b."text", ${needle}) > 0`);
  return connection.$queryRaw<FoundText[]>`
    SELECT a."id" AS "articleId", a."title", b."text"
    FROM (${newestOthers(search)}) a JOIN "block" b ON b."articleId" = a."id" AND b."side" = 'target' AND b."retiredIn" = 0
    WHERE ${Prisma.join(holds, ' OR ')}
    ORDER BY a."createdAt" DESC, a."id", b."position" LIMIT ${limit}`;
}

/** How many other articles are looked through. */
export async function countNewestOthers(
  connection: Connection,
  search: Omit<TextSearch, 'needles' | 'limit'>,
): Promise<number> {
  const [row] = await connection.$queryRaw<{ count: bigint | number }[]>`
    SELECT COUNT(*) AS "count" FROM (${newestOthers(search)}) a`;
  return Number(row?.count ?? 0);
}

const newestOthers = ({
  projectId,
  targetLang,
  articleId,
  articles,
  hidden,
}: Omit<TextSearch, 'needles' | 'limit'>): Prisma.Sql => Prisma.sql`
  SELECT "id", "title", "createdAt" FROM "article"
  WHERE "projectId" = ${projectId} AND "targetLang" = ${targetLang} AND "id" <> ${articleId}
    AND ${outsideCampaigns(hidden, Prisma.sql`"id"`)}
  ORDER BY "createdAt" DESC, "id" LIMIT ${articles}`;
