import { countStaleArticles, markAllStale, markOutdated } from '@/server/data/facts';
import { getDatabase } from '@/server/db/client';
import { refreshFacts } from '@/server/reports/refresh-facts';
import { UsageError, type Command } from '../command';
import { parseOptions } from '../parse-options';

const OPTIONS = { all: { type: 'boolean', default: false } } as const;

export const reports: Command = {
  usage: 'reports rebuild [--all]',
  options: [
    'rebuild   what has changed, was never counted, or was counted by an earlier version',
    '--all     everything, whatever there is',
  ],
  run: async (args, terminal) => {
    const { values, positionals } = parseOptions(args, OPTIONS);
    if (positionals.length !== 1 || positionals[0] !== 'rebuild')
      throw new UsageError('reports takes the word rebuild');
    const db = await getDatabase();
    try {
      await (values.all ? markAllStale(db) : markOutdated(db));
      let done = 0;
      for (;;) {
        const some = await refreshFacts(db, { projectIds: null, articles: 500, ms: 60_000 });
        if (some === 0) break;
        done += some;
        const left = await countStaleArticles(db, null);
        terminal.errors.write(`${String(done)} articles done, ${String(left)} left\n`);
      }
      terminal.output.write(`${String(done)}\n`);
      return 0;
    } finally {
      await db.$disconnect();
    }
  },
};
