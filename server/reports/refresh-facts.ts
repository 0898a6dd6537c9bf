import { articleFacts } from '../../domain/reports/article-facts';
import { ratedArticle } from '../../domain/scoring/rated-article';
import {
  deleteFacts,
  deleteStale,
  listStaleArticles,
  listStaleIds,
  saveFacts,
  tryToHold,
} from '../data/facts';
import type { Connection, Database } from '../db/open-database';
import { loadReviewedArticle } from './load-reviewed-article';

export interface RefreshLimits {
  /** Null for all projects. */
  readonly projectIds: readonly string[] | null;
  readonly articles: number;
  /** No article is begun after so long. */
  readonly ms: number;
}

/** Works out anew what stale articles come to, the longest stale first. Tells how many it did. */
export async function refreshFacts(
  db: Database,
  { projectIds, articles, ms }: RefreshLimits,
): Promise<number> {
  const until = performance.now() + ms;
  let done = 0;
  for (const articleId of await listStaleArticles(db, projectIds, articles)) {
    if (performance.now() > until) break;
    if (await refreshArticle(db, articleId)) done += 1;
  }
  return done;
}

/** What is told of the article meanwhile leaves it stale. */
const refreshArticle = (db: Database, articleId: string): Promise<boolean> =>
  db.$transaction(async (transaction) => {
    if (!(await tryToHold(transaction, articleId))) return false;
    const told = await listStaleIds(transaction, articleId);
    await writeFacts(transaction, articleId);
    await deleteStale(transaction, told);
    return true;
  });

async function writeFacts(connection: Connection, articleId: string): Promise<void> {
  const loaded = await loadReviewedArticle(connection, articleId);
  if (loaded === null) {
    await deleteFacts(connection, [articleId]);
    return;
  }
  const { article, days } = loaded;
  const facts = articleFacts(ratedArticle(article), article.counted);
  await saveFacts(connection, [{ articleId, facts, days }]);
}
