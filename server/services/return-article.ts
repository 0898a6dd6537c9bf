import * as z from 'zod';
import { failure, success } from '../../domain/result';
import { returnAssignment, type Assignment } from '../../domain/review/assignment';
import type { SaveOutcome } from '../../domain/review/save-outcome';
import { canAssign } from '../../domain/review/role';
import { findAssignment, insertAssignments, updateAssignment } from '../data/assignments';
import { findReview, updateReviewState } from '../data/reviews';
import type { Connection } from '../db/open-database';
import { baseVersion, paragraphs } from './article-fields';
import { dueOn } from './assignment-fields';
import { enterArticleToWrite } from './enter-article';
import { id } from './fields';
import { notify } from './notify';
import { recordAudit } from './record-audit';
import { refreshArticleState } from './refresh-article-state';
import { defineUseCase, type Answer, type SignedInContext } from './use-case';

const input = z.object({
  articleId: id,
  userId: id,
  /** Of the assignment; 0 where the person reviewed without one. */
  baseVersion,
  note: paragraphs,
  dueOn,
});
type Input = z.output<typeof input>;

/**
 * Gives an article back to somebody who has reviewed it: their review is open again, and they are told what to mend. The
 * corrections with requested changes and the open discussions are in their desk anyway, and are listed there.
 */
export const returnArticle = defineUseCase({
  id: 'return-article',
  access: 'project',
  input,
  async run(context, wanted): Answer<SaveOutcome<Assignment>> {
    const { articleId, userId } = wanted;
    return context.db.$transaction(async (transaction) => {
      const entered = await enterArticleToWrite(transaction, context.user, articleId, canAssign);
      if (!entered.ok) return entered;
      const { article } = entered.value;
      const review = await findReview(transaction, articleId, userId);
      if (review === null) return failure('not_reviewed');
      const stored = await findAssignment(transaction, articleId, userId);
      if (stored !== null && stored.version !== wanted.baseVersion) {
        return success({ outcome: 'stale', current: stored });
      }

      const returned = await write(transaction, context, wanted, stored);
      await updateReviewState(transaction, { ...review, state: 'open' }, context.now());
      await refreshArticleState(transaction, article, context.now());
      const { projectId } = article;
      const details = { userId, dueOn: wanted.dueOn };
      await recordAudit(transaction, context, [{ kind: 'article_returned', projectId, articleId, details }]);
      await notify(transaction, context, [
        { kind: 'returned', userId, projectId, articleId, details: { dueOn: wanted.dueOn } },
      ]);
      return success({ outcome: 'saved', current: returned });
    });
  },
  touches: ({ articleId }, { outcome }) => (outcome === 'saved' ? [articleId] : []),
});

async function write(
  transaction: Connection,
  { user, now, newId }: SignedInContext,
  { articleId, userId, note, dueOn: date }: Input,
  stored: Assignment | null,
): Promise<Assignment> {
  if (stored !== null) {
    const returned = returnAssignment(stored, note, date);
    await updateAssignment(transaction, returned);
    return returned;
  }
  const made: Assignment = {
    id: newId(),
    articleId,
    userId,
    state: 'returned',
    dueOn: date,
    assignedById: user.id,
    assignedAt: now().toISOString(),
    note,
    position: 0,
    version: 1,
  };
  await insertAssignments(transaction, [made]);
  return made;
}
