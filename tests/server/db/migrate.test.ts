import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, expect, inject, test } from 'vitest';
import { migratePostgresql } from '@/server/db/migrate-postgresql';
import { migrateSqlite } from '@/server/db/migrate-sqlite';
import { nextMigration, readMigrationFiles, type MigrationFile } from '@/server/db/migration-files';
import { openDatabase } from '@/server/db/open-database';
import { getProvider } from '@/server/db/provider';
import { createTestDatabase, type DatabaseCopy } from '../../support/test-database';

const run = promisify(execFile);
const tsx = path.join(
  path.dirname(createRequire(import.meta.url).resolve('tsx/package.json')),
  'dist',
  'cli.mjs',
);
const script = path.join(import.meta.dirname, '..', '..', 'support', 'migrate-in-process.ts');

const template = inject('templateDatabase');
const onDatabase = test.skipIf(template === null);
const copies: DatabaseCopy[] = [];

afterEach(async () => {
  await Promise.all(copies.splice(0).map((copy) => copy.drop()));
});

async function newDatabase(): Promise<string> {
  if (template === null) throw new Error('Skipped without a server');
  const copy = await createTestDatabase(template, true);
  copies.push(copy);
  return copy.url;
}

async function apply(url: string, files: readonly MigrationFile[]): Promise<readonly string[]> {
  return getProvider(url) === 'sqlite' ? migrateSqlite(url, files) : migratePostgresql(url, files);
}

const file = (name: string, sql: string): MigrationFile => ({ name, sql, checksum: `of ${name}` });

onDatabase('processes that start at once on a new database apply each migration once', async () => {
  const url = await newDatabase();
  const names = (await readMigrationFiles(getProvider(url))).map(({ name }) => name);
  const answers = await Promise.all(
    [1, 2, 3].map(async () => {
      const { stdout } = await run(process.execPath, [tsx, script, url]);
      return JSON.parse(stdout) as string[];
    }),
  );
  expect(answers.flat().sort()).toEqual(names);

  const db = await openDatabase(url);
  const recorded = await db.$queryRaw<{ migration_name: string; applied_steps_count: number | bigint }[]>`
    SELECT "migration_name", "applied_steps_count" FROM "_prisma_migrations" WHERE "finished_at" IS NOT NULL`;
  expect(recorded.map((row) => [row.migration_name, Number(row.applied_steps_count)])).toEqual(
    names.map((name) => [name, 1]),
  );
  expect(await db.user.count()).toBe(0);
  await db.$disconnect();
});

onDatabase('a migration that fails leaves nothing of itself, and those before it stay', async () => {
  const url = await newDatabase();
  const good = file('1_good', 'CREATE TABLE "one" ("id" TEXT PRIMARY KEY);');
  const bad = file('2_bad', 'CREATE TABLE "two" ("id" TEXT PRIMARY KEY); INSERT INTO "nowhere" VALUES (1);');
  await expect(apply(url, [good, bad])).rejects.toThrow(/nowhere/);

  const mended = file('2_bad', 'CREATE TABLE "two" ("id" TEXT PRIMARY KEY);');
  expect(await apply(url, [good, mended])).toEqual(['2_bad']);
});

onDatabase('rebuilding a table does not delete what refers to it', async () => {
  const url = await newDatabase();
  const tables = file(
    '1_tables',
    `CREATE TABLE "parent" ("id" TEXT PRIMARY KEY);
     CREATE TABLE "child" ("id" TEXT PRIMARY KEY, "parentId" TEXT REFERENCES "parent" ("id") ON DELETE CASCADE);
     INSERT INTO "parent" VALUES ('p'); INSERT INTO "child" VALUES ('c', 'p');`,
  );
  // What Prisma writes for SQLite, which cannot alter a column.
  const rebuild = file(
    '2_rebuild',
    `PRAGMA foreign_keys=OFF;
     CREATE TABLE "new_parent" ("id" TEXT PRIMARY KEY, "name" TEXT);
     INSERT INTO "new_parent" ("id") SELECT "id" FROM "parent";
     DROP TABLE "parent"; ALTER TABLE "new_parent" RENAME TO "parent";
     PRAGMA foreign_keys=ON;`,
  );
  const alter = file('2_rebuild', 'ALTER TABLE "parent" ADD COLUMN "name" TEXT;');
  await apply(url, [tables, getProvider(url) === 'sqlite' ? rebuild : alter]);
  const db = await openDatabase(url);
  expect(await db.$queryRaw`SELECT "id" FROM "child"`).toEqual([{ id: 'c' }]);
  await db.$disconnect();
});

test.each([
  ['newer than the program', { name: '2_later', checksum: 'x', finished: true }, /newer than this program/],
  ['half migrated', { name: '1_first', checksum: 'of 1_first', finished: false }, /failed earlier/],
  ['made by other files', { name: '1_first', checksum: 'y', finished: true }, /was changed/],
])('a database that is %s is refused', (_what, applied, words) => {
  expect(() => nextMigration([file('1_first', '')], [applied])).toThrow(words);
});
