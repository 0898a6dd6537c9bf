import * as z from 'zod';
import { success } from '../../domain/result';
import { canReview } from '../../domain/review/role';
import { addEffort } from '../data/review-effort';
import { enterArticleInSightToWrite } from './enter-article';
import { id } from './fields';
import { defineUseCase } from './use-case';

/** What one message may add; the desk sends more often. */
const MOST_SECONDS = 600;

/**
 * Adds to the time that the person has worked at their review, as the desk counts it: one sum, nothing of when or at what. Whoever has not begun a review
 * has none to add to.
 */
export const recordEffort = defineUseCase({
  id: 'record-effort',
  access: 'project',
  input: z.object({ articleId: id, seconds: z.int().min(1).max(MOST_SECONDS) }),
  async run({ db, user, now }, { articleId, seconds }) {
    return db.$transaction(async (transaction) => {
      const entered = await enterArticleInSightToWrite(transaction, user, articleId, canReview);
      if (!entered.ok) return entered;
      const recorded = await addEffort(transaction, { articleId, reviewerId: user.id }, seconds, now());
      return success({ recorded });
    });
  },
});
