import type { KeptArticle } from '../../domain/reports/kept-segments';
import type { ReportFilter } from '../../domain/reports/report-filter';
import { listKeptArticles, listRatedArticles, type KeptColumn } from '../data/rated-articles';
import type { ReportScope } from '../data/report-scope';
import type { Connection } from '../db/open-database';

/** As much as is read while somebody waits; of more, a sample. */
const MAX_ARTICLES = 600;

export interface SampleWanted {
  readonly scope: ReportScope;
  readonly filter: ReportFilter;
  readonly column: KeptColumn;
  readonly maxSegments: number;
}

export interface KeptSample {
  readonly articles: readonly KeptArticle[];
  /** There are more than were read. */
  readonly isSample: boolean;
}

/** What is kept of the articles that a filter finds. */
export async function loadKeptArticles(
  connection: Connection,
  { maxSegments, ...query }: SampleWanted,
): Promise<KeptSample> {
  const found = await listRatedArticles(connection, { ...query, limit: MAX_ARTICLES + 1 });
  const ids: string[] = [];
  let segments = 0;
  for (const article of found.slice(0, MAX_ARTICLES)) {
    if (segments >= maxSegments) break;
    ids.push(article.id);
    segments += article.segments;
  }
  return {
    articles: await listKeptArticles(connection, ids, query.column),
    isSample: found.length > ids.length || segments > maxSegments,
  };
}
