import { randomUUID } from 'node:crypto';
import { copyFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, inject } from 'vitest';
import { openDatabase, type Database } from '@/server/db/open-database';
import type { TemplateDatabase } from './database-global-setup';

export interface DatabaseCopy {
  readonly url: string;
  drop(): Promise<void>;
}

async function runAsAdmin(adminUrl: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** An empty database in its present form, or with `fresh` one to which no migration has been applied. */
export async function createTestDatabase(
  template: NonNullable<TemplateDatabase>,
  fresh = false,
): Promise<DatabaseCopy> {
  const name = `verso_${randomUUID().replaceAll('-', '')}`;
  if (template.provider === 'sqlite') {
    const file = path.join(template.folder, `${name}.db`);
    if (!fresh) copyFileSync(template.file, file);
    return { url: `file:${file}`, drop: () => Promise.resolve() };
  }
  const { adminUrl } = template;
  await runAsAdmin(adminUrl, `CREATE DATABASE ${name} TEMPLATE ${fresh ? 'template0' : template.name}`);
  return {
    url: Object.assign(new URL(adminUrl), { pathname: `/${name}` }).href,
    drop: () => runAsAdmin(adminUrl, `DROP DATABASE ${name} WITH (FORCE)`),
  };
}

/**
 * Gives the test file a database of its own and builds in it what its tests have in common. Where there is no
 * server for the database every test of the file is skipped, so build nothing in a `beforeAll` of your own.
 */
export function useTestWorld<World>(build: (db: Database, url: string) => Promise<World>): () => World {
  const template = inject('templateDatabase');
  let world: { readonly value: World } | undefined;
  let close = (): Promise<void> => Promise.resolve();

  beforeAll(async () => {
    if (template === null) return;
    const copy = await createTestDatabase(template);
    const db = await openDatabase(copy.url);
    close = async () => {
      await db.$disconnect();
      await copy.drop();
    };
    world = { value: await build(db, copy.url) };
  });
  beforeEach((context) => {
    if (template === null) context.skip('PostgreSQL was not found');
  });
  afterAll(() => close());

  return () => {
    if (world === undefined) throw new Error('The database is there only while a test runs');
    return world.value;
  };
}

export function useTestDatabase(): () => Database {
  return useTestWorld((db) => Promise.resolve(db));
}
