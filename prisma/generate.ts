import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PROVIDERS, type Provider } from '../server/db/provider';
import { composeSchema, PRISMA_FOLDER, readModels } from './compose-schema';

/**
 * Makes the Prisma client of each database from the one model definition. Nothing is done when neither models
 * nor Prisma changed since the last time, so that every command may call this first.
 */
const prismaManifest = createRequire(import.meta.url).resolve('prisma/package.json');

function generate(provider: Provider, models: string): void {
  const folder = path.join(PRISMA_FOLDER, '.generated', provider);
  const client = path.join(PRISMA_FOLDER, '..', 'server', 'db', 'generated', provider, 'client.ts');
  const schema = composeSchema(provider, models);
  const hash = createHash('sha256').update(schema).update(readFileSync(prismaManifest)).digest('hex');
  const hashFile = path.join(folder, 'hash');
  if (existsSync(client) && existsSync(hashFile) && readFileSync(hashFile, 'utf8') === hash) return;

  mkdirSync(folder, { recursive: true });
  const schemaFile = path.join(folder, 'schema.prisma');
  writeFileSync(schemaFile, schema);
  const prisma = path.join(path.dirname(prismaManifest), 'build', 'index.js');
  const run = spawnSync(process.execPath, [prisma, 'generate', '--schema', schemaFile], {
    encoding: 'utf8',
    // Generation is WebAssembly, but the command line first wants a schema engine and would download one. Any
    // executable will do.
    env: { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, ...process.env, PRISMA_HIDE_UPDATE_MESSAGE: '1' },
  });
  if (run.status !== 0) throw new Error(`prisma generate (${provider}) failed:\n${run.stdout}${run.stderr}`);
  writeFileSync(hashFile, hash);
}

const models = readModels();
for (const provider of PROVIDERS) generate(provider, models);
