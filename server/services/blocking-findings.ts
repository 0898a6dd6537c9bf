import { canReview } from '../../domain/review/role';
import type { CheckFinding } from '../../domain/triage/check-finding';
import { waitingFindings } from '../../domain/triage/waiting-findings';
import { countBlockingSettings } from '../data/check-settings';
import { listCheckDismissals } from '../data/check-dismissals';
import { listCorrections } from '../data/corrections';
import { listErrors } from '../data/errors';
import type { Connection } from '../db/open-database';
import { enterArticle } from './enter-article';
import { loadFindings } from './load-findings';
import type { SignedInContext } from './use-case';

interface BlockingFindings {
  readonly articleId: string;
  readonly projectId: string;
  readonly findings: readonly CheckFinding[];
}

/** What a review of the article cannot be finished over, answered or not; null where the project has no such check. */
export async function loadBlockingFindings(
  { db, user }: SignedInContext,
  articleId: string,
): Promise<BlockingFindings | null> {
  const entered = await enterArticle(db, user, articleId, canReview);
  if (!entered.ok) return null;
  const { article } = entered.value;
  if ((await countBlockingSettings(db, article.projectId)) === 0) return null;
  const { findings, blocking } = await loadFindings(db, article);
  return {
    articleId,
    projectId: article.projectId,
    findings: findings.filter(({ check }) => blocking.includes(check)),
  };
}

export async function countWaiting(
  connection: Connection,
  { articleId, projectId, findings }: BlockingFindings,
): Promise<number> {
  if (findings.length === 0) return 0;
  const dismissals = await listCheckDismissals(connection, articleId, projectId);
  const errors = await listErrors(connection, articleId);
  const corrections = await listCorrections(connection, articleId);
  return waitingFindings({ findings, dismissals }, { errors, corrections }).length;
}
