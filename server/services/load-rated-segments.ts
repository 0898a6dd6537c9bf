import type { ReportFilter } from '../../domain/reports/report-filter';
import { ratedArticle } from '../../domain/scoring/rated-article';
import type { RatedSegment } from '../../domain/scoring/rated-segment';
import type { SignedInUser } from '../auth/signed-in-user';
import { listHiddenCampaignIds } from '../data/hidden-campaigns';
import { listRatedArticleIds } from '../data/rated-articles';
import type { ReportScope } from '../data/report-scope';
import type { Connection } from '../db/open-database';
import { loadReviewedArticle } from '../reports/load-reviewed-article';

/** As much as is read and counted while somebody waits; of more, a sample. */
const MAX_ARTICLES = 600;

export interface LoadedSegments {
  readonly segments: readonly RatedSegment[];
  readonly articles: number;
  /** There are more than were read. */
  readonly isSample: boolean;
}

export interface SegmentsWanted {
  readonly scope: ReportScope;
  readonly filter: ReportFilter;
  /** People who rated a segment, at least. */
  readonly raters: number;
  readonly maxSegments: number;
}

/** What was said of the articles that a filter finds, as translated. */
export async function loadRatedSegments(
  connection: Connection,
  user: SignedInUser,
  { scope, filter, raters, maxSegments }: SegmentsWanted,
): Promise<LoadedSegments> {
  const hidden = await listHiddenCampaignIds(connection, user);
  const query = { scope, filter, hidden, raters, limit: MAX_ARTICLES + 1 };
  const ids = await listRatedArticleIds(connection, query);
  const segments: RatedSegment[] = [];
  let articles = 0;
  for (const id of ids.slice(0, MAX_ARTICLES)) {
    if (segments.length >= maxSegments) break;
    // Agreement is of what reviewers said, not of what was made of it.
    const reviewed = await loadReviewedArticle(connection, id, raters > 1 ? 'reviewers' : 'final');
    if (reviewed === null) continue;
    articles++;
    segments.push(...ratedArticle(reviewed.article).before.filter(({ ratings }) => ratings.length >= raters));
  }
  const isSample = ids.length > MAX_ARTICLES || segments.length >= maxSegments;
  return { segments: segments.slice(0, maxSegments), articles, isSample };
}
