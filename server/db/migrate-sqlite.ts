import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { nextMigration, type AppliedMigration, type MigrationFile } from './migration-files';

/** How long to wait for another process that is applying the same migrations. */
const LOCK_TIMEOUT_MS = 60_000;

/** As Prisma itself makes it. */
const CREATE_TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;

interface Row {
  readonly name: string;
  readonly checksum: string;
  readonly finished_at: number | null;
}

function listApplied(database: BetterSqlite.Database): AppliedMigration[] {
  const rows = database
    .prepare<[], Row>(
      `SELECT "migration_name" AS "name", "checksum", "finished_at" FROM "_prisma_migrations" WHERE "rolled_back_at" IS NULL`,
    )
    .all();
  return rows.map(({ name, checksum, finished_at }) => ({ name, checksum, finished: finished_at !== null }));
}

function applyOne(database: BetterSqlite.Database, migration: MigrationFile): void {
  const startedAtMs = Date.now();
  database.exec(migration.sql);
  if (database.prepare('PRAGMA foreign_key_check').all().length > 0) {
    throw new Error(`The migration ${migration.name} leaves references to records that do not exist`);
  }
  database
    .prepare(
      `INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "started_at", "finished_at", "applied_steps_count")
       VALUES (?, ?, ?, ?, ?, 1)`,
    )
    .run(randomUUID(), migration.checksum, migration.name, startedAtMs, Date.now());
}

/**
 * Applies what is pending, each migration in a transaction of its own that also takes the lock, so that of two
 * processes the second finds the work done. Returns the names of those applied.
 */
export function migrateSqlite(url: string, files: readonly MigrationFile[]): string[] {
  const file = url.replace(/^file:/, '');
  mkdirSync(path.dirname(file), { recursive: true });
  const database = new BetterSqlite(file, { timeout: LOCK_TIMEOUT_MS });
  // Off while tables are rebuilt, or dropping the old one would delete what refers to it; checked before each
  // commit. SQLite ignores this setting inside a transaction, so what the files say about it has no effect.
  database.pragma('foreign_keys = OFF');
  database.pragma('synchronous = FULL');
  const names: string[] = [];
  const step = database.transaction((): MigrationFile | null => {
    database.exec(CREATE_TABLE);
    const migration = nextMigration(files, listApplied(database));
    if (migration !== null) applyOne(database, migration);
    return migration;
  });
  try {
    for (let done = step.exclusive(); done !== null; done = step.exclusive()) names.push(done.name);
    return names;
  } finally {
    database.close();
  }
}
