import { build } from '../build';
import { UsageError, type Command } from '../command';

export const buildApplication: Command = {
  usage: 'build',
  options: ['Needs no network and no database.'],
  run: async (args) => {
    if (args.length > 0) throw new UsageError('build takes no options');
    await build();
    return 0;
  },
};
