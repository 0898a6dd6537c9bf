import { createPostgresqlAdapter } from '@/server/db/postgresql-adapter';
import * as sqlite from '@/server/db/generated/sqlite/client';
import type { Database } from '@/server/db/open-database';
import { getProvider } from '@/server/db/provider';
import { createSqliteAdapter } from '@/server/db/sqlite-adapter';

interface FoundTrigger {
  readonly name: string;
  readonly table: string;
  /** As it was made; of SQLite alone, where it can only be dropped. */
  readonly made: string;
}

async function findTriggers(db: Database): Promise<readonly FoundTrigger[]> {
  return db.provider === 'sqlite'
    ? db.$queryRaw`SELECT "name", "tbl_name" AS "table", "sql" AS "made" FROM "sqlite_master" WHERE "type" = 'trigger'`
    : db.$queryRaw`SELECT t.tgname::text AS "name", c.relname::text AS "table", '' AS "made"
        FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid WHERE NOT t.tgisinternal`;
}

export async function listTriggers(db: Database): Promise<ReadonlySet<string>> {
  return new Set((await findTriggers(db)).map(({ name }) => name));
}

/** As in a database that a migration has robbed of it. */
export async function withoutTrigger(db: Database, name: string, run: () => Promise<void>): Promise<void> {
  const found = (await findTriggers(db)).find((trigger) => trigger.name === name);
  if (found === undefined) throw new Error(`There is no trigger ${name}`);
  const [drop, restore] =
    db.provider === 'sqlite'
      ? [`DROP TRIGGER "${name}"`, found.made]
      : ['DISABLE', 'ENABLE'].map((what) => `ALTER TABLE "${found.table}" ${what} TRIGGER "${name}"`);
  if (drop === undefined || restore === undefined) throw new Error('Both are made above');
  await db.$executeRawUnsafe(drop);
  try {
    await run();
  } finally {
    await db.$executeRawUnsafe(restore);
  }
}

/** Runs with a connection of its own, and tells from which tables it read. */
export async function tablesReadBy(
  url: string,
  run: (db: Database) => Promise<void>,
): Promise<ReadonlySet<string>> {
  const provider = getProvider(url);
  const { PrismaClient } =
    provider === 'sqlite'
      ? sqlite
      : // Both clients come from the same models.
        ((await import('@/server/db/generated/postgresql/client')) as unknown as typeof sqlite);
  const adapter = provider === 'sqlite' ? createSqliteAdapter(url) : createPostgresqlAdapter(url);
  const client = new PrismaClient({ adapter, log: [{ emit: 'event', level: 'query' }] });
  const tables = new Set<string>();
  client.$on('query', ({ query }) => {
    for (const [, table] of query.matchAll(
      /\b(?:FROM|JOIN)\s+(?:[`"]?(?:main|public)[`"]?\.)?[`"](\w+)[`"]/giu,
    ))
      if (table !== undefined && !query.startsWith('DELETE')) tables.add(table);
  });
  try {
    await run(client.$extends({ client: { provider } }));
  } finally {
    await client.$disconnect();
  }
  return tables;
}
