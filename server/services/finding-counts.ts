import { CHECKS } from '../../domain/checks/registry';
import { shortHash } from '../../domain/text/short-hash';
import { waitingFindings } from '../../domain/triage/waiting-findings';
import { findArticle, type ArticleRecord } from '../data/articles';
import { listCheckDismissals } from '../data/check-dismissals';
import { listCorrections } from '../data/corrections';
import { listErrors } from '../data/errors';
import { listFindingCounts, saveFindingCount, stampAnswers } from '../data/finding-counts';
import type { Connection, Database } from '../db/open-database';
import { loadFindings, stampFindings } from './load-findings';

/** A new version of a check may find something else. */
const VERSIONS = CHECKS.map(({ id, version }) => `${id} ${version}`).join('|');

/** By article: what its number of waiting findings depends on, in a few characters. */
async function stampCounts(
  connection: Connection,
  articles: readonly ArticleRecord[],
): Promise<ReadonlyMap<string, string>> {
  const found = await stampFindings(connection, articles);
  const answers = await stampAnswers(connection, articles);
  return new Map(
    articles.map(({ id }) => [
      id,
      shortHash([VERSIONS, found.get(id) ?? '', answers.get(id) ?? ''].join('\n')),
    ]),
  );
}

/** By article, the counts that are still true. */
export async function listTrueCounts(
  connection: Connection,
  articles: readonly ArticleRecord[],
): Promise<ReadonlyMap<string, number>> {
  const stored = await listFindingCounts(
    connection,
    articles.map(({ id }) => id),
  );
  const stamps = await stampCounts(connection, articles);
  return new Map(
    [...stored].flatMap(([id, { count, stamp }]) => (stamp === stamps.get(id) ? [[id, count]] : [])),
  );
}

/** While an article is worked on it may change as it is counted. */
const ATTEMPTS = 3;

/** Counts the findings of an article that wait for an answer, and remembers it; null where the article is gone, or changes all the time. */
export async function recountFindings(db: Database, articleId: string): Promise<number | null> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const article = await findArticle(db, articleId);
    if (article === null) return null;
    const before = (await stampCounts(db, [article])).get(articleId) ?? '';
    const known = (await listFindingCounts(db, [articleId])).get(articleId);
    if (known?.stamp === before) return known.count;
    const count = await countNow(db, article);
    const counted = await findArticle(db, articleId);
    if (counted === null) return null;
    if ((await stampCounts(db, [counted])).get(articleId) !== before) continue;
    await saveFindingCount(db, articleId, { count, stamp: before });
    return count;
  }
  return null;
}

async function countNow(db: Database, article: ArticleRecord): Promise<number> {
  const { findings } = await loadFindings(db, article);
  if (findings.length === 0) return 0;
  const dismissals = await listCheckDismissals(db, article.id, article.projectId);
  const errors = await listErrors(db, article.id);
  const corrections = await listCorrections(db, article.id);
  return waitingFindings({ findings, dismissals }, { errors, corrections }).length;
}
