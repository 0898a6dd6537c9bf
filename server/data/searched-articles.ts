import { Prisma } from '../db/generated/sqlite/client';
import type { Connection } from '../db/open-database';
import { outsideCampaigns } from './hidden-campaigns';

export interface ArticleSearch {
  readonly projectId: string;
  readonly targetLang: string;
  /** What a text must hold, letter for letter, to be worth reading; '' when that cannot be said. */
  readonly needle: string;
  /** Id of the last article that was read; null at the beginning. */
  readonly after: string | null;
  readonly limit: number;
  /** Ids of campaigns that are left out. */
  readonly hidden: readonly string[];
}

/** Ids of the articles that may hold what is looked for, in their order. */
export async function listArticlesToSearch(
  connection: Connection,
  { projectId, targetLang, needle, after, limit, hidden }: ArticleSearch,
): Promise<readonly string[]> {
  const rows = await connection.$queryRaw<{ id: string }[]>`
    SELECT a."id" FROM "article" a
    WHERE a."projectId" = ${projectId} AND a."targetLang" = ${targetLang}
      AND ${outsideCampaigns(hidden, Prisma.sql`a."id"`)}
      ${after === null ? Prisma.empty : Prisma.sql`AND a."id" > ${after}`}
      ${needle === '' ? Prisma.empty : holds(connection, needle)}
    ORDER BY a."id" LIMIT ${limit}`;
  return rows.map(({ id }) => id);
}

/** Both compare code point by code point; only their names differ. */
function holds(connection: Connection, needle: string): Prisma.Sql {
  const place = Prisma.raw(connection.provider === 'sqlite' ? 'instr' : 'strpos');
  return Prisma.sql`AND EXISTS (
    SELECT 1 FROM "block" b
    WHERE b."articleId" = a."id" AND b."side" = 'target' AND b."retiredIn" = 0 AND ${place}(b."text", ${needle}) > 0)`;
}
