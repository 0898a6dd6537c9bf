import { mkdirSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { DEMO_PEOPLE } from '@/server/services/demo-people';
import { buildIfNeeded } from '../build';
import { UsageError, type Command } from '../command';
import { findFreePort } from '../find-free-port';
import { parseOptions } from '../parse-options';
import { runProgram, SERVER } from '../run-program';

const HOST = '127.0.0.1';
const FIRST_PORT = 3000;

export const demo: Command = {
  usage: 'demo [--port 3000]',
  options: [
    `--port NUMBER   first port to try; ${FIRST_PORT} unless told otherwise`,
    'The database is var/demo.db unless DATABASE_URL names another. Delete the file to begin anew.',
  ],
  run: async (args, { output }) => {
    const { values, positionals } = parseOptions(args, { port: { type: 'string' } });
    if (positionals.length > 0) throw new UsageError('demo takes options only');
    await buildIfNeeded();

    mkdirSync('var', { recursive: true });
    process.env['DATABASE_URL'] ??= 'file:./var/demo.db';
    // Signs the sessions of this run only: whoever was signed in to the last demo signs in again.
    process.env['VERSO_SECRET'] ??= randomBytes(32).toString('base64');
    const port = await findFreePort(HOST, Number(values.port ?? FIRST_PORT));
    const address = `http://${HOST}:${port}`;
    process.env['VERSO_URL'] = address;
    process.env['PORT'] = String(port);
    // Loaded only now: the client of the database is made by the build.
    const { seedDemo } = await import('../seed-demo');
    await seedDemo();

    const say = (line: string): void => void output.write(`${line}\n`);
    const code = await runProgram(SERVER, [HOST, String(port)], {
      env: { NODE_ENV: 'production' },
      onLine: (line) => {
        if (!line.includes('Ready at')) return;
        say(`\n  Verso is ready: ${address}\n`);
        for (const { role, email, password } of DEMO_PEOPLE)
          say(`  ${role.padEnd(10)} ${email.padEnd(24)} ${password}`);
        say('\n  Ctrl+C ends it.');
      },
    });
    return code === 0 || code === null ? 0 : 1;
  },
};
