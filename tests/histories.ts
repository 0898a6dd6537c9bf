import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { PROVIDERS } from '../server/db/provider';

/**
 * Thousands of random histories on each database: `npm run test:histories`. In parts, and on one of the databases:
 * `npm run test:histories -- --count 500 --seed 7 --database sqlite`; the same seed asks for the same histories again.
 */
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '' },
    database: { type: 'string', multiple: true, default: [...PROVIDERS] },
  },
});
const vitest = path.join(
  path.dirname(createRequire(import.meta.url).resolve('vitest/package.json')),
  'vitest.mjs',
);
const projects = values.database.flatMap((database) => ['--project', `server-${database}`]);

const { status } = spawnSync(process.execPath, [vitest, 'run', ...projects, 'tests/server/histories'], {
  stdio: 'inherit',
  env: { ...process.env, VERSO_HISTORIES: values.count, VERSO_HISTORIES_SEED: values.seed },
});
process.exitCode = status ?? 1;
