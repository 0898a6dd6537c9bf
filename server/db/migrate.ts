import { readMigrationFiles } from './migration-files';
import { migratePostgresql } from './migrate-postgresql';
import { migrateSqlite } from './migrate-sqlite';
import { getProvider } from './provider';

/** Brings a database to the present form, making it first if need be. Returns the names of the migrations applied. */
export async function migrate(url: string): Promise<readonly string[]> {
  const provider = getProvider(url);
  const files = await readMigrationFiles(provider);
  return provider === 'sqlite' ? migrateSqlite(url, files) : migratePostgresql(url, files);
}
