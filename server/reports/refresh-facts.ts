import { articleFacts, NO_RATINGS } from '../../domain/reports/article-facts';
import { pairedOf } from '../../domain/reports/kept-segments';
import { nameFacts } from '../../domain/reports/name-facts';
import { ratedArticle } from '../../domain/scoring/rated-article';
import {
  deleteFacts,
  deleteStale,
  listStaleArticles,
  listStaleIds,
  saveFacts,
  tryToHold,
} from '../data/facts';
import { listNameCorrections } from '../data/name-corrections';
import { findScoringSettings } from '../data/scoring-settings';
import type { Connection, Database } from '../db/open-database';
import { loadReviewedArticle } from './load-reviewed-article';
import { withWantedCorrections } from './wanted-corrections';

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
  const corrections = await listNameCorrections(connection, articleId);
  const names = nameFacts(corrections.names);
  if (loaded !== null) {
    const { article, projectId, days } = loaded;
    const { settings } = await findScoringSettings(connection, projectId);
    const rated = ratedArticle(article);
    const told =
      settings.repeated === 'every' ? rated : await withWantedCorrections(connection, articleId, rated);
    const facts = articleFacts(told, article.counted, settings);
    // Agreement is of what reviewers said, not of what was made of it.
    const asSaid = loaded.isAdjudicated
      ? await loadReviewedArticle(connection, articleId, 'reviewers')
      : null;
    const said = pairedOf((asSaid === null ? rated : ratedArticle(asSaid.article)).before);
    await saveFacts(connection, [{ articleId, facts, names, said, days }]);
  } else if (corrections.count > 0)
    // Nobody rated it, but its text came with corrections.
    await saveFacts(connection, [{ articleId, facts: NO_RATINGS, names, said: [], days: new Map() }]);
  else await deleteFacts(connection, [articleId]);
}
