import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIsCurrent } from './build-is-current';
import { CommandError } from './command';
import { finishBuild } from './finish-build';
import { nextProgram, runProgram } from './run-program';

const tsx = path.join(
  path.dirname(createRequire(import.meta.url).resolve('tsx/package.json')),
  'dist',
  'cli.mjs',
);

/** The clients of both databases; a moment's work when nothing changed. */
export async function generateClients(): Promise<void> {
  const script = fileURLToPath(new URL('../prisma/generate.ts', import.meta.url));
  if ((await runProgram(tsx, [script])) !== 0)
    throw new CommandError('The database client could not be made; see above.');
}

/** Builds for production. */
export async function build(): Promise<void> {
  await generateClients();
  if ((await runProgram(nextProgram(), ['build'], { env: { NEXT_TELEMETRY_DISABLED: '1' } })) !== 0) {
    throw new CommandError('The build failed; see above.');
  }
  await finishBuild();
}

/** Builds unless the last build still holds. */
export async function buildIfNeeded(): Promise<void> {
  if (buildIsCurrent()) await generateClients();
  else await build();
}
