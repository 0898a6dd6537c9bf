import { Prisma } from '../db/generated/sqlite/client';
import type { Connection } from '../db/open-database';

/**
 * Holds the articles until the transaction ends: whoever writes to what belongs to an article asks for it first, so
 * that what was read is still so when it is written. SQLite lets in one writing transaction at a time anyway.
 */
export async function lockArticles(connection: Connection, ids: readonly string[]): Promise<void> {
  if (connection.provider === 'sqlite' || ids.length === 0) return;
  // In one order for everybody: two who want the same articles wait for each other, and never both.
  await connection.$queryRaw`
    SELECT "id" FROM "article" WHERE "id" IN (${Prisma.join([...ids])}) ORDER BY "id" FOR UPDATE`;
}
