import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';

/**
 * The whole of the tests, the quick ones first; stops at the first that fails, and says what took how long.
 * `npm test -- --only browser` runs the steps whose names begin so.
 */
const require = createRequire(import.meta.url);
const bin = (name: string, file: string): string =>
  path.join(path.dirname(require.resolve(`${name}/package.json`)), file);

interface Step {
  readonly name: string;
  readonly command: readonly string[];
}

const vitest = (name: string, ...projects: string[]): Step => ({
  name,
  command: [bin('vitest', 'vitest.mjs'), 'run', ...projects.flatMap((project) => ['--project', project])],
});

/** What the others read: the clients of the database, and the addresses of the pages. */
const GENERATED: readonly Step[] = [
  { name: 'generate', command: [bin('tsx', 'dist/cli.mjs'), 'prisma/generate.ts'] },
  { name: 'generate: addresses', command: [bin('next', 'dist/bin/next'), 'typegen'] },
];

/** Some keep one core busy, so they run two at a time: the longest first. */
const CHECKS: readonly Step[] = [
  { name: 'types', command: [bin('typescript', 'bin/tsc'), '-p', '.'] },
  { name: 'lint', command: [bin('oxlint', 'bin/oxlint'), '.'] },
  { name: 'format', command: [bin('prettier', 'bin/prettier.cjs'), '--check', '.', '--log-level', 'warn'] },
  { name: 'lint: style', command: [bin('stylelint', 'bin/stylelint.mjs'), '{app,ui}/**/*.css'] },
];
const AT_ONCE = 2;

/** These share the cores out among their files themselves. */
const SUITES: readonly Step[] = [
  vitest('unit', 'domain', 'cli', 'ui', 'architecture'),
  vitest('database', 'server-sqlite', 'server-postgresql'),
  vitest('browser', 'browser'),
];

const flag = process.argv.indexOf('--only');
const only = flag < 0 ? '' : (process.argv[flag + 1] ?? '');
const isWanted = ({ name }: Step): boolean => name.startsWith(only);

const timings: string[] = [];
const since = (started: number): string => `${((performance.now() - started) / 1000).toFixed(0)} s`;
const begun = performance.now();

/** Runs a step to its end and answers whether it passed; what it says appears at once, or, beside another, as one piece. */
async function run({ name, command }: Step, isAlone: boolean): Promise<boolean> {
  const started = performance.now();
  if (isAlone) console.log(`\n── ${name}`);
  const child = spawn(process.execPath, command, {
    stdio: isAlone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => said.push(chunk));
  // Ctrl+C reaches both; the step then closes what it has opened, and is waited for.
  const stop = (): void => void child.kill('SIGTERM');
  process.on('SIGINT', stop).on('SIGTERM', stop);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  process.off('SIGINT', stop).off('SIGTERM', stop);
  if (!isAlone) console.log(`\n── ${name}\n${Buffer.concat(said).toString()}`.trimEnd());
  timings.push(`${name} ${since(started)}`);
  if (code !== 0) console.error(`\n── ${name} failed`);
  return code === 0;
}

/** All of them, so many at once; none is begun after one has failed. */
async function runAll(steps: readonly Step[], atOnce: number): Promise<void> {
  const waiting = [...steps];
  const failed: Step[] = [];
  const lane = async (): Promise<void> => {
    for (
      let step = waiting.shift();
      step !== undefined;
      step = failed.length > 0 ? undefined : waiting.shift()
    ) {
      if (!(await run(step, atOnce === 1))) failed.push(step);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  if (failed.length === 0) return;
  console.error(`\n── failed after ${since(begun)}: ${timings.join(' · ')}`);
  process.exit(1);
}

await runAll(GENERATED, 1);
await runAll(CHECKS.filter(isWanted), AT_ONCE);
await runAll(SUITES.filter(isWanted), 1);
console.log(`\n── all passed in ${since(begun)}: ${timings.join(' · ')}`);
