import { Prisma } from '../db/generated/sqlite/client';
import type { Connection } from '../db/open-database';

/**
 * The rows of one article, written as JSON by the database itself, for lists of thousands: Prisma makes each value by itself, which
 * for 2,000 errors takes six times as long. Only for columns of text and whole numbers: dates and truth values are
 * written otherwise by each database. Names of columns, longer than what most of them hold, are not written with each row.
 */
export async function readAsJson<Row>(
  connection: Connection,
  table: string,
  columns: readonly (keyof Row & string)[],
  { where, orderBy }: { readonly where: Prisma.Sql; readonly orderBy: Prisma.Sql },
): Promise<readonly Row[]> {
  const fields = Prisma.raw(columns.map((column) => `"${column}"`).join(', '));
  const from = Prisma.sql`FROM ${Prisma.raw(`"${table}"`)} WHERE ${where}`;
  const [answer] = await connection.$queryRaw<readonly { readonly rows: string }[]>(
    connection.provider === 'sqlite'
      ? Prisma.sql`SELECT json_group_array(json_array(${fields}) ORDER BY ${orderBy}) AS "rows" ${from}`
      : Prisma.sql`SELECT COALESCE(json_agg(json_build_array(${fields}) ORDER BY ${orderBy}), '[]')::text AS "rows" ${from}`,
  );
  const rows = JSON.parse(answer?.rows ?? '[]') as (readonly unknown[])[];
  return rows.map((values) => {
    const row: Record<string, unknown> = {};
    for (const [at, column] of columns.entries()) row[column] = values[at];
    // Written from the same columns just now.
    return row as Row;
  });
}
