import { Prisma } from '../db/generated/sqlite/client';
import type { Connection } from '../db/open-database';

/** Rows for one statement: enough to make its fixed cost vanish, few enough for a parameter of a few megabytes. */
const ROWS_PER_STATEMENT = 2000;

type ColumnType = 'text' | 'integer' | 'double precision' | 'boolean' | 'timestamp';

/** A date as the text that SQLite keeps of it; PostgreSQL reads it too. */
export const toStoredDate = (date: Date): string => date.toISOString().replace('Z', '+00:00');

/** The columns to fill, as PostgreSQL names their types. SQLite needs none. */
type Columns<Row> = { readonly [Name in keyof Row]-?: ColumnType };

/**
 * Inserts many rows by handing each statement one JSON parameter: about nine times as fast as Prisma's
 * `createMany`. Dates come as `toStoredDate` writes them.
 */
export async function bulkInsert<Row extends object>(
  connection: Connection,
  table: string,
  columns: Columns<Row>,
  rows: readonly Row[],
): Promise<void> {
  const statement = connection.provider === 'sqlite' ? sqliteStatement : postgresqlStatement;
  for (let from = 0; from < rows.length; from += ROWS_PER_STATEMENT) {
    const json = JSON.stringify(rows.slice(from, from + ROWS_PER_STATEMENT));
    await connection.$executeRaw(statement(table, Object.entries<ColumnType>(columns), json));
  }
}

type NamedColumn = readonly [name: string, type: ColumnType];

const quoted = (name: string): string => `"${name}"`;
const names = (columns: readonly NamedColumn[]): string => columns.map(([name]) => quoted(name)).join(', ');

function sqliteStatement(table: string, columns: readonly NamedColumn[], json: string): Prisma.Sql {
  const values = columns.map(([name]) => `value ->> '$.${name}'`).join(', ');
  const head = `INSERT INTO ${quoted(table)} (${names(columns)}) SELECT ${values} FROM json_each(`;
  return Prisma.sql`${Prisma.raw(head)}${json})`;
}

function postgresqlStatement(table: string, columns: readonly NamedColumn[], json: string): Prisma.Sql {
  const types = columns.map(([name, type]) => `${quoted(name)} ${type}`).join(', ');
  const head = `INSERT INTO ${quoted(table)} (${names(columns)}) SELECT ${names(columns)} FROM json_to_recordset(`;
  return Prisma.sql`${Prisma.raw(head)}${json}::json) AS row(${Prisma.raw(types)})`;
}
