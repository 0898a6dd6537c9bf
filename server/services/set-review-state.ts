import * as z from 'zod';
import { failure, success } from '../../domain/result';
import { findOpenSegments } from '../../domain/review/desk-progress';
import type { CampaignProtocol } from '../../domain/review/campaign/campaign';
import type { Review } from '../../domain/review/review';
import { canReview } from '../../domain/review/role';
import { listBlocks } from '../data/blocks';
import { listCorrections } from '../data/corrections';
import { listErrors } from '../data/errors';
import { listChecked, listScores, updateReviewState } from '../data/reviews';
import { listSegments } from '../data/segments';
import type { Connection } from '../db/open-database';
import { beginReview } from './begin-review';
import { enterArticleInSightToWrite } from './enter-article';
import { id } from './fields';
import { recordAudit } from './record-audit';
import { refreshArticleState } from './refresh-article-state';
import { loadBlockingFindings, countWaiting } from './blocking-findings';
import { settleAssignment } from './settle-assignment';
import { defineUseCase } from './use-case';

/**
 * Finishes one's review, once every segment was marked or checked (in ESA: scored) and what the project wants answered is answered, or opens it
 * again.
 */
export const setReviewState = defineUseCase({
  id: 'set-review-state',
  access: 'project',
  input: z.object({ articleId: id, state: z.enum(['open', 'finished']) }),
  async run(context, { articleId, state }) {
    // Before anything is held: checks run in a thread of their own.
    const blocking = state === 'finished' ? await loadBlockingFindings(context, articleId) : null;
    return context.db.$transaction(async (transaction) => {
      const entered = await enterArticleInSightToWrite(transaction, context.user, articleId, canReview);
      if (!entered.ok) return entered;

      const { protocol } = entered.value.article;
      const review: Review = { ...(await beginReview(transaction, context, articleId)), state };
      const segments = state === 'finished' ? await countOpenSegments(transaction, review, protocol) : 0;
      if (segments > 0) return failure(protocol === 'esa' ? 'scores_missing' : 'not_finished', { segments });
      const findings = blocking === null ? 0 : await countWaiting(transaction, blocking);
      if (findings > 0) return failure('findings_left', { findings });
      await updateReviewState(transaction, review, context.now());
      await settleAssignment(transaction, review);
      await refreshArticleState(transaction, entered.value.article, context.now());
      const { projectId } = entered.value.article;
      const kind = state === 'finished' ? 'review_finished' : 'review_reopened';
      await recordAudit(transaction, context, [{ kind, projectId, articleId }]);
      return success(review);
    });
  },
  touches: ({ articleId }) => [articleId],
});

async function countOpenSegments(
  connection: Connection,
  { id: reviewId, articleId, reviewerId }: Review,
  protocol: CampaignProtocol,
): Promise<number> {
  const open = findOpenSegments({
    ...{ reviewerId, protocol },
    blocks: (await listBlocks(connection, [articleId])).get(articleId) ?? [],
    segments: (await listSegments(connection, [articleId])).get(articleId) ?? [],
    errors: await listErrors(connection, articleId),
    corrections: await listCorrections(connection, articleId),
    checked: await listChecked(connection, reviewId),
    scores: await listScores(connection, reviewId),
  });
  return open.length;
}
