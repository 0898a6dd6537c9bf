import * as z from 'zod';
import { failure, success } from '../../domain/result';
import { canReview } from '../../domain/review/role';
import { holdFreeArticle, insertAssignments } from '../data/assignments';
import { findActor } from '../data/memberships';
import { listReviewableProjectIds } from '../data/queue-rows';
import type { Connection } from '../db/open-database';
import { id } from './fields';
import { recordAudit } from './record-audit';
import { refusal } from './refusal';
import { defineUseCase, type Answer, type SignedInContext } from './use-case';

interface Dealt {
  /** Null when nothing is left. */
  readonly articleId: string | null;
}

/** Deals out the oldest article of a project that nobody has, or of all projects where one may review. Never one to two people. */
export const takeNext = defineUseCase({
  id: 'take-next',
  access: 'project',
  input: z.object({ projectId: id.nullable() }),
  run(context, { projectId }): Answer<Dealt> {
    return context.db.$transaction(async (transaction) => {
      if (projectId !== null) {
        const refused = refusal(await findActor(transaction, context.user, projectId), canReview);
        if (refused !== null) return failure(refused);
      }
      const projectIds =
        projectId === null ? await listReviewableProjectIds(transaction, context.user) : [projectId];
      return success<Dealt>({ articleId: await deal(transaction, context, projectIds) });
    });
  },
  touches: (_input, { articleId }) => (articleId === null ? [] : [articleId]),
});

async function deal(
  transaction: Connection,
  context: SignedInContext,
  projectIds: readonly string[],
): Promise<string | null> {
  const { user, now, newId } = context;
  const article = await holdFreeArticle(transaction, projectIds);
  if (article === null) return null;
  const articleId = article.id;
  await insertAssignments(transaction, [
    {
      id: newId(),
      articleId,
      userId: user.id,
      state: 'open',
      dueOn: '',
      assignedById: null,
      assignedAt: now().toISOString(),
      note: '',
      position: 0,
      version: 1,
    },
  ]);
  const details = { userId: user.id, dueOn: '' };
  const { projectId } = article;
  await recordAudit(transaction, context, [{ kind: 'article_assigned', projectId, articleId, details }]);
  return articleId;
}
