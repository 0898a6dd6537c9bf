import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import type { DiffTarget } from '@prisma/schema-engine-wasm';
import { PROVIDERS, type Provider } from '../server/db/provider';
import { composeSchema, PRISMA_FOLDER, readModels } from './compose-schema';
import { diffSchemas } from './schema-engine';

/**
 * Writes the next migration of each database: `npx tsx prisma/make-migration.ts add_glossary`. It compares the
 * models with those of the last migration, which are kept in `migrations/models.prisma`, so that no database is
 * needed. Read what it wrote before you commit it: a renamed column, for one, comes out as a loss and a gain.
 */
const MIGRATIONS = path.join(PRISMA_FOLDER, 'migrations');
const LAST_MODELS = path.join(MIGRATIONS, 'models.prisma');

/** Enough of a PostgreSQL connection for the engine to write SQL for it: only the version is asked for. */
function offlinePostgresql(): SqlMigrationAwareDriverAdapterFactory {
  const nothing = { columnNames: [], columnTypes: [], rows: [] };
  const connection: SqlDriverAdapter = {
    provider: 'postgres',
    adapterName: 'offline',
    queryRaw: () => Promise.resolve(nothing),
    executeRaw: () => Promise.resolve(0),
    executeScript: () => Promise.resolve(),
    startTransaction: () => Promise.reject(new Error('There is no database here')),
    getConnectionInfo: () => ({ schemaName: 'public', supportsRelationJoins: true }),
    dispose: () => Promise.resolve(),
  };
  const connect = (): Promise<SqlDriverAdapter> => Promise.resolve(connection);
  return { provider: 'postgres', adapterName: 'offline', connect, connectToShadowDb: connect };
}

const DIALECTS: Readonly<Record<Provider, () => SqlMigrationAwareDriverAdapterFactory>> = {
  sqlite: () => new PrismaBetterSqlite3({ url: ':memory:' }),
  postgresql: offlinePostgresql,
};

function target(provider: Provider, models: string): DiffTarget {
  return {
    tag: 'schemaDatamodel',
    files: [{ path: 'schema.prisma', content: composeSchema(provider, models) }],
  };
}

async function makeMigration(name: string): Promise<string> {
  const models = readModels();
  const lastModels = existsSync(LAST_MODELS) ? readFileSync(LAST_MODELS, 'utf8') : '';
  const timestamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  let written = '';
  for (const provider of PROVIDERS) {
    const script = await diffSchemas(
      DIALECTS[provider](),
      target(provider, lastModels),
      target(provider, models),
    );
    if (script === '') continue;
    const folder = path.join(MIGRATIONS, provider, `${timestamp}_${name}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'migration.sql'), `${script}\n`);
    written += `${path.relative(process.cwd(), folder)}\n`;
  }
  writeFileSync(LAST_MODELS, models);
  return written === '' ? 'The models have not changed since the last migration.\n' : written;
}

const name = process.argv[2];
if (name === undefined || !/^[a-z0-9_]+$/.test(name)) {
  process.stderr.write('Usage: tsx prisma/make-migration.ts name_in_snake_case\n');
  process.exitCode = 2;
} else {
  process.stdout.write(await makeMigration(name));
}
