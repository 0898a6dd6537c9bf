import { parseEnv } from '@/server/env';
import { buildIsCurrent } from '../build-is-current';
import { CommandError, UsageError, type Command } from '../command';
import { parseOptions } from '../parse-options';
import { runProgram, SERVER } from '../run-program';

export const start: Command = {
  usage: 'start [--host 127.0.0.1] [--port 3000]',
  options: [
    '--host ADDRESS   address to listen on; 127.0.0.1 unless told otherwise',
    '--port NUMBER    port to listen on; 3000, or the setting PORT',
    'Settings come from the environment: VERSO_SECRET (required), DATABASE_URL, VERSO_URL; see docs/running.md.',
  ],
  run: async (args) => {
    const { values, positionals } = parseOptions(args, {
      host: { type: 'string' },
      port: { type: 'string' },
    });
    if (positionals.length > 0) throw new UsageError('start takes options only');
    const port = values.port ?? process.env['PORT'] ?? '3000';
    try {
      parseEnv({ ...process.env, NODE_ENV: 'production', PORT: port });
    } catch (error) {
      throw new CommandError(error instanceof Error ? error.message : String(error));
    }
    if (!buildIsCurrent()) throw new CommandError('There is no current build. Make one with: npm run build');
    const code = await runProgram(SERVER, [values.host ?? '127.0.0.1', port], {
      env: { NODE_ENV: 'production', PORT: port },
    });
    return code === 0 || code === null ? 0 : 1;
  },
};
