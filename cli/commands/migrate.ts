import { migrate as applyMigrations } from '@/server/db/migrate';
import { env } from '@/server/env';
import { CommandError, UsageError, type Command } from '../command';
import { parseOptions } from '../parse-options';

export const migrate: Command = {
  usage: 'migrate',
  options: ['The database is the one that DATABASE_URL names; var/verso.db unless it is set.'],
  run: async (args, { output }) => {
    if (parseOptions(args, {}).positionals.length > 0) throw new UsageError('migrate takes nothing');
    let applied: readonly string[];
    try {
      applied = await applyMigrations(env().databaseUrl);
    } catch (error) {
      throw new CommandError(error instanceof Error ? error.message : String(error));
    }
    const lines = applied.length > 0 ? applied : ['The database is up to date.'];
    output.write(lines.map((line) => `${line}\n`).join(''));
    return 0;
  },
};
