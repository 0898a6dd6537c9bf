import * as z from 'zod';
import { failure, success } from '../../domain/result';
import type { Assignment } from '../../domain/review/assignment';
import { canAssign, canReview } from '../../domain/review/role';
import type { ArticleRecord } from '../data/articles';
import { deleteAssignments } from '../data/assignments';
import type { Connection } from '../db/open-database';
import { findActor } from '../data/memberships';
import type { SignedInUser } from '../auth/signed-in-user';
import { MAX_ASSIGNMENTS } from './assignment-fields';
import { enterAssignments } from './enter-assignments';
import { id } from './fields';
import { recordAudit } from './record-audit';
import { defineUseCase, type Answer } from './use-case';

const input = z.object({
  assignments: z
    .array(z.object({ articleId: id, userId: id, baseVersion: z.int().min(1) }))
    .min(1)
    .max(MAX_ASSIGNMENTS)
    .readonly(),
});

interface Ended {
  readonly ended: readonly Pick<Assignment, 'articleId' | 'userId'>[];
  /** How many were left as they are, because somebody else changed them meanwhile. */
  readonly stale: number;
}

/**
 * People are no longer asked to review articles; what they did in them stays. An editor ends any, a reviewer gives back
 * what they took from the shared queue themselves.
 */
export const endAssignment = defineUseCase({
  id: 'end-assignment',
  access: 'project',
  input,
  async run(context, { assignments: wanted }): Answer<Ended> {
    return context.db.$transaction(async (transaction) => {
      const entered = await enterAssignments(transaction, context.user, wanted, canReview);
      if (!entered.ok) return entered;
      const { articles, found } = entered.value;
      const all = found.map(({ assignment }) => assignment);
      if (!(await mayEnd(transaction, context.user, articles, all))) return failure('forbidden');

      const ended = found.flatMap(({ assignment, isStale }) => (isStale ? [] : [assignment]));
      await deleteAssignments(
        transaction,
        ended.map((one) => one.id),
      );
      const projectOf = new Map(articles.map((article) => [article.id, article.projectId]));
      await recordAudit(
        transaction,
        context,
        ended.map(({ articleId, userId }) => ({
          kind: 'assignment_ended',
          projectId: projectOf.get(articleId) ?? '',
          articleId,
          details: { userId },
        })),
      );
      return success({
        ended: ended.map(({ articleId, userId }) => ({ articleId, userId })),
        stale: found.length - ended.length,
      });
    });
  },
  touches: (_input, { ended }) => ended.map(({ articleId }) => articleId),
});

async function mayEnd(
  transaction: Connection,
  user: SignedInUser,
  articles: readonly ArticleRecord[],
  assignments: readonly Assignment[],
): Promise<boolean> {
  const foreign = new Set(
    assignments
      .filter(({ userId, assignedById }) => userId !== user.id || assignedById !== null)
      .map(({ articleId }) => articleId),
  );
  const projectIds = new Set(articles.filter((one) => foreign.has(one.id)).map((one) => one.projectId));
  for (const projectId of projectIds) {
    const actor = await findActor(transaction, user, projectId);
    if (actor === null || !canAssign(actor)) return false;
  }
  return true;
}
