import { countStaleArticles } from '@/server/data/facts';
import type { Database } from '@/server/db/open-database';
import { refreshFacts } from '@/server/reports/refresh-facts';

/** All that reports are made of, as the job does in time: a reader waits for a part of a second only. */
export async function countAnew(db: Database): Promise<void> {
  while ((await countStaleArticles(db, null)) > 0)
    await refreshFacts(db, { projectIds: null, articles: 100, ms: 60_000 });
}
