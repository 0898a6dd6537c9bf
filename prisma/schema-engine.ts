import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import type { DiffTarget, SchemaEngine } from '@prisma/schema-engine-wasm';

/** The parts of the package's untyped glue code that start its WebAssembly module. */
interface EngineGlue extends WebAssembly.ModuleImports {
  readonly SchemaEngine: typeof SchemaEngine;
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
}

const NO_FILTERS = { externalTables: [], externalEnums: [] };
const EMPTY_MIGRATION = '-- This is an empty migration.';

let loaded: Promise<EngineGlue> | undefined;

/** Prisma's schema engine as WebAssembly, so that a migration can be written without downloading the native one. */
async function loadEngine(): Promise<EngineGlue> {
  // The declarations of the package leave out what its own entry point calls.
  const glue = (await import('@prisma/schema-engine-wasm/schema_engine_bg')) as unknown as EngineGlue;
  const gluePath = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const bytes = readFileSync(gluePath.replace(/\.js$/, '.wasm'));
  // Where the module hands over the words of a panic.
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: raise } });
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': glue });
  glue.__wbg_set_wasm(instance.exports);
  // wasm-bindgen's start function: no parameters, nothing returned.
  (instance.exports['__wbindgen_start'] as () => void)();
  return glue;
}

function raise(message: string): never {
  throw new Error(message);
}

/**
 * The SQL that leads from one schema to another, empty when there is no difference. `database` gives the dialect;
 * it is read only when a target asks for it.
 */
export async function diffSchemas(
  database: SqlMigrationAwareDriverAdapterFactory,
  from: DiffTarget,
  to: DiffTarget,
): Promise<string> {
  loaded ??= loadEngine();
  const { SchemaEngine } = await loaded;
  const engine = await SchemaEngine.new(
    { datamodels: undefined },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(database),
  );
  try {
    const result = await engine.diff({ from, to, script: true, exitCode: null, filters: NO_FILTERS });
    const script = result.stdout?.trim() ?? '';
    return script === EMPTY_MIGRATION ? '' : script;
  } finally {
    engine.free();
  }
}
