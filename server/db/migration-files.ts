import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Provider } from './provider';

export interface MigrationFile {
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the file, as Prisma computes it. */
  readonly checksum: string;
}

/** One line of Prisma's own table. */
export interface AppliedMigration {
  readonly name: string;
  readonly checksum: string;
  readonly finished: boolean;
}

/** In the order in which they are to be applied. */
export async function readMigrationFiles(provider: Provider): Promise<MigrationFile[]> {
  const folder = path.join(process.cwd(), 'prisma', 'migrations', provider);
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(path.join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

/**
 * The next migration to apply, or null when the database is up to date. Throws when the database is not one that
 * these files could have made: better not to start than to write into it.
 */
export function nextMigration(
  files: readonly MigrationFile[],
  applied: readonly AppliedMigration[],
): MigrationFile | null {
  const byName = new Map(files.map((file) => [file.name, file]));
  for (const migration of applied) {
    const file = byName.get(migration.name);
    if (file === undefined) {
      throw new Error(`The database is newer than this program: it has the migration ${migration.name}`);
    }
    if (!migration.finished) {
      throw new Error(`The migration ${migration.name} failed earlier; see "prisma migrate resolve"`);
    }
    if (file.checksum !== migration.checksum) {
      throw new Error(`The migration ${migration.name} was changed after it was applied`);
    }
  }
  const done = new Set(applied.map((migration) => migration.name));
  return files.find((file) => !done.has(file.name)) ?? null;
}
