import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { expect, test } from 'vitest';
import { composeSchema, PRISMA_FOLDER, readModels } from '@/prisma/compose-schema';
import { diffSchemas } from '@/prisma/schema-engine';
import { getProvider } from '@/server/db/provider';
import { useTestWorld } from '../../support/test-database';

const world = useTestWorld((db, url) => Promise.resolve({ db, url }));

/** PostgreSQL's numbers of its internal type "char" and of text. */
const CHAR = 18;
const TEXT = 25;

/** The engine reads columns of the type "char", which the adapter does not know: here they come as text. */
function readablePostgresql(url: string): PrismaPg {
  const pool = new pg.Pool({ connectionString: url });
  const query = pool.query.bind(pool) as (config: pg.QueryConfig) => Promise<pg.QueryResult>;
  const readable = async (config: pg.QueryConfig): Promise<pg.QueryResult> => {
    const result = await query(config);
    for (const field of result.fields) if (field.dataTypeID === CHAR) field.dataTypeID = TEXT;
    return result;
  };
  return new PrismaPg(Object.assign(pool, { query: readable }), { disposeExternalPool: true });
}

test('the migrations make exactly what the models say', async () => {
  const { url } = world();
  const provider = getProvider(url);
  const adapter = provider === 'sqlite' ? new PrismaBetterSqlite3({ url }) : readablePostgresql(url);
  const files = [{ path: 'schema.prisma', content: composeSchema(provider, readModels()) }];
  const script = await diffSchemas(
    adapter,
    { tag: 'schemaDatasource', files, configDir: PRISMA_FOLDER },
    { tag: 'schemaDatamodel', files },
  );
  expect(script).toBe('');
});

test('the models kept for the next migration are the present ones', () => {
  const kept = readFileSync(path.join(PRISMA_FOLDER, 'migrations', 'models.prisma'), 'utf8');
  expect(kept).toBe(readModels());
});
