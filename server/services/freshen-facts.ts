import { countStaleArticles } from '../data/facts';
import { projectsOf, type ReportScope } from '../data/report-scope';
import type { Database } from '../db/open-database';
import { refreshFacts } from '../reports/refresh-facts';

/** What a page waits for: the rest is worked out by the job, and told as pending. */
const ARTICLES = 40;
const MS = 400;

/** Works out anew what can be soon, before figures are read; tells how many articles still wait. */
export async function freshenFacts(db: Database, scope: ReportScope): Promise<number> {
  const projectIds = projectsOf(scope);
  const waiting = await countStaleArticles(db, projectIds);
  if (waiting === 0) return 0;
  await refreshFacts(db, { projectIds, articles: ARTICLES, ms: MS });
  return countStaleArticles(db, projectIds);
}
