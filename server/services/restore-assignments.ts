import * as z from 'zod';
import { success } from '../../domain/result';
import { ASSIGNMENT_STATES, type Assignment } from '../../domain/review/assignment';
import { canAssign } from '../../domain/review/role';
import { updateAssignment } from '../data/assignments';
import { findReview, updateReviewState } from '../data/reviews';
import { paragraphs } from './article-fields';
import { MAX_ASSIGNMENTS, dueOn } from './assignment-fields';
import { enterAssignments } from './enter-assignments';
import { id } from './fields';
import { recordAudit } from './record-audit';
import { refreshArticleState } from './refresh-article-state';
import { defineUseCase, type Answer } from './use-case';

const input = z.object({
  assignments: z
    .array(
      z.object({
        articleId: id,
        userId: id,
        baseVersion: z.int().min(1),
        /** As it stood before it was changed. */
        before: z.object({ state: z.enum(ASSIGNMENT_STATES), dueOn, note: paragraphs }),
      }),
    )
    .min(1)
    .max(MAX_ASSIGNMENTS)
    .readonly(),
});

interface Restored {
  readonly restored: readonly Pick<Assignment, 'articleId' | 'userId'>[];
  /** How many were left as they are, because somebody else changed them meanwhile. */
  readonly stale: number;
}

/**
 * Undoes the change of assignments that were there before: they have the date, the note and the state that they had, and a review that
 * was finished is finished again.
 */
export const restoreAssignments = defineUseCase({
  id: 'restore-assignments',
  access: 'project',
  input,
  async run(context, { assignments: wanted }): Answer<Restored> {
    return context.db.$transaction(async (transaction) => {
      const entered = await enterAssignments(transaction, context.user, wanted, canAssign);
      if (!entered.ok) return entered;
      const articles = new Map(entered.value.articles.map((article) => [article.id, article]));
      const restored: Assignment[] = [];
      for (const { wish, assignment, isStale } of entered.value.found) {
        if (isStale) continue;
        const { articleId, userId, before } = wish;
        const after = { ...assignment, ...before, version: assignment.version + 1 };
        await updateAssignment(transaction, after);
        restored.push(after);
        const review = before.state === 'done' ? await findReview(transaction, articleId, userId) : null;
        if (review !== null) {
          await updateReviewState(transaction, { ...review, state: 'finished' }, context.now());
        }
      }
      const changed = new Set(restored.map(({ articleId }) => articleId));
      for (const articleId of changed) {
        const article = articles.get(articleId);
        if (article) await refreshArticleState(transaction, article, context.now());
      }
      await recordAudit(
        transaction,
        context,
        restored.map(({ articleId, userId, dueOn: date }) => ({
          kind: 'article_assigned',
          projectId: articles.get(articleId)?.projectId ?? '',
          articleId,
          details: { userId, dueOn: date },
        })),
      );
      return success({
        restored: restored.map(({ articleId, userId }) => ({ articleId, userId })),
        stale: wanted.length - restored.length,
      });
    });
  },
  touches: (_input, { restored }) => restored.map(({ articleId }) => articleId),
});
