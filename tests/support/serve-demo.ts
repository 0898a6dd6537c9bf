import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';

export interface DemoServer {
  readonly origin: string;
  readonly databaseUrl: string;
  readonly stop: () => Promise<void>;
}

/** It builds first where it has to, which takes minutes on a slow machine. */
const READY_MS = 600_000;
const tsx = path.join(
  path.dirname(createRequire(import.meta.url).resolve('tsx/package.json')),
  'dist',
  'cli.mjs',
);

/** The demo as a person starts it, with a database of its own; resolves when it has printed its address. */
export async function serveDemo(): Promise<DemoServer> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'verso-demo-'));
  const databaseUrl = `file:${path.join(folder, 'demo.db')}`;
  const child = spawn(process.execPath, [tsx, 'cli/verso.ts', 'demo'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: databaseUrl,
      VERSO_LOG_LEVEL: 'warn',
      // Models are asked on this machine, where a server of the tests answers.
      VERSO_MODEL_HOSTS: '127.0.0.1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const end = (): void => void child.kill('SIGTERM');
  // Also where the tests are cut short, and nobody calls `stop`.
  process.once('exit', end);
  const stop = async (): Promise<void> => {
    process.off('exit', end);
    end();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  let said = '';
  const ready = new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`The demo did not start:\n${said}`)), READY_MS);
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const address = /Verso is ready: (http:\/\/[\d.]+:\d+)/.exec(said)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`The demo ended with ${code ?? 'a signal'}:\n${said}`));
    });
  });
  try {
    return { origin: await ready, databaseUrl, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
