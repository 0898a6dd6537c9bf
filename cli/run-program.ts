import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);

/** A program of a package, run with this Node: no shell, no search path. */
export function nextProgram(): string {
  return path.join(path.dirname(require.resolve('next/package.json')), 'dist', 'bin', 'next');
}

/** What serves the build: to be given the host and the port. */
export const SERVER = fileURLToPath(new URL('serve.js', import.meta.url));

interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Told when the program has said that it is ready. */
  readonly onLine?: (line: string) => void;
}

/** Runs a Node program to its end, its words passed on; resolves with its exit code, null if a signal ended it, as Ctrl+C does. */
export function runProgram(
  program: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<number | null> {
  const child = spawn(process.execPath, [program, ...args], {
    env: { ...process.env, ...options.env },
    stdio: ['inherit', options.onLine === undefined ? 'inherit' : 'pipe', 'inherit'],
  });
  const { onLine } = options;
  if (onLine !== undefined) {
    let rest = '';
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      lines.forEach(onLine);
    });
  }
  const pass = (signal: NodeJS.Signals) => () => child.kill(signal);
  process.once('SIGINT', pass('SIGINT')).once('SIGTERM', pass('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
}
