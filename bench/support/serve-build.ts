import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findFreePort } from '@/cli/find-free-port';
import { SERVER } from '@/cli/run-program';

const BUILD_ID = fileURLToPath(new URL('../../.next/BUILD_ID', import.meta.url));
const HOST = '127.0.0.1';
const FIRST_PORT = 3300;

export interface BuiltServer {
  readonly origin: string;
  stop(): Promise<void>;
}

/** The production build as `npm start` serves it, with the given database; resolves when it answers. */
export async function serveBuild(databaseUrl: string): Promise<BuiltServer> {
  if (!existsSync(BUILD_ID)) throw new Error('There is no build to measure. Make one with: npm run build');
  const port = String(await findFreePort(HOST, FIRST_PORT));
  const child = spawn(process.execPath, [SERVER, HOST, port], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: port,
      DATABASE_URL: databaseUrl,
      VERSO_SECRET: randomUUID(),
      VERSO_LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (said: string) => {
      if (said.includes('Ready at')) resolve();
    });
    child.once('exit', () => reject(new Error('The server ended before it was ready')));
  });
  return {
    origin: `http://${HOST}:${port}`,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
