import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { nextMigration, type AppliedMigration, type MigrationFile } from './migration-files';

/** The advisory lock that Prisma's own `migrate deploy` takes, so that the two exclude each other. */
const PRISMA_MIGRATION_LOCK = 72_707_369;

/** As Prisma itself makes it. */
const CREATE_TABLE = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id                      VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum                VARCHAR(64) NOT NULL,
    finished_at             TIMESTAMPTZ,
    migration_name          VARCHAR(255) NOT NULL,
    logs                    TEXT,
    rolled_back_at          TIMESTAMPTZ,
    started_at              TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count     INTEGER NOT NULL DEFAULT 0
)`;

async function listApplied(client: pg.Client): Promise<AppliedMigration[]> {
  const { rows } = await client.query<AppliedMigration>(
    'SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished FROM _prisma_migrations WHERE rolled_back_at IS NULL',
  );
  return rows;
}

async function applyOne(client: pg.Client, migration: MigrationFile): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query(migration.sql);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, clock_timestamp(), 1)`,
      [randomUUID(), migration.checksum, migration.name],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

/** Applies what is pending, each migration in a transaction, all under one lock. Returns the names of those applied. */
export async function migratePostgresql(url: string, files: readonly MigrationFile[]): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const names: string[] = [];
  try {
    await client.query('SELECT pg_advisory_lock($1)', [PRISMA_MIGRATION_LOCK]);
    await client.query(CREATE_TABLE);
    for (;;) {
      const migration = nextMigration(files, await listApplied(client));
      if (migration === null) return names;
      await applyOne(client, migration);
      names.push(migration.name);
    }
  } finally {
    // Ends the session, and the lock with it.
    await client.end();
  }
}
