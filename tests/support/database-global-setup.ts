import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate } from '@/server/db/migrate';
import { startPostgres } from './postgres';

/** Where a test file finds the migrated database it copies; null where there is no server to hold one. */
export type TemplateDatabase =
  | { readonly provider: 'sqlite'; readonly folder: string; readonly file: string }
  | { readonly provider: 'postgresql'; readonly adminUrl: string; readonly name: string }
  | null;

declare module 'vitest' {
  export interface ProvidedContext {
    templateDatabase: TemplateDatabase;
  }
}

const HOW_TO_GET_POSTGRES =
  'PostgreSQL was not found, so the tests of server-postgresql are SKIPPED. Install it (apt-get install postgresql) ' +
  'or set VERSO_TEST_POSTGRES_URL to a server where databases may be created.';

async function setUpSqlite(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'verso-test-'));
  const file = path.join(folder, 'template.db');
  await migrate(`file:${file}`);
  project.provide('templateDatabase', { provider: 'sqlite', folder, file });
  return () => rmSync(folder, { recursive: true, force: true });
}

async function setUpPostgresql(project: TestProject): Promise<() => Promise<void>> {
  const postgres = startPostgres();
  if (postgres === null) {
    if (process.env['VERSO_REQUIRE_POSTGRES'] === '1') throw new Error(HOW_TO_GET_POSTGRES);
    console.warn(HOW_TO_GET_POSTGRES);
    project.provide('templateDatabase', null);
    return () => Promise.resolve();
  }
  const adminUrl = postgres.urlOf('postgres');
  const name = `verso_template_${randomUUID().replaceAll('-', '')}`;
  const admin = async (sql: string): Promise<void> => {
    const client = new pg.Client({ connectionString: adminUrl });
    await client.connect();
    await client.query(sql);
    await client.end();
  };
  await admin(`CREATE DATABASE ${name}`);
  await migrate(postgres.urlOf(name));
  project.provide('templateDatabase', { provider: 'postgresql', adminUrl, name });
  return async () => {
    await admin(`DROP DATABASE ${name}`);
    postgres.stop();
  };
}

/** Once per project of vitest.config.ts: makes the database that every test file gets a copy of. */
export function setup(project: TestProject): Promise<() => Promise<void> | void> {
  return project.config.env['VERSO_TEST_DATABASE'] === 'postgresql'
    ? setUpPostgresql(project)
    : setUpSqlite(project);
}
