import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import { failure, success } from '../../domain/result';
import { canReview } from '../../domain/review/role';
import { DISMISSAL_SCOPES } from '../../domain/triage/check-dismissal';
import { deleteCheckDismissal, findCheckDismissal, insertCheckDismissal } from '../data/check-dismissals';
import { enterArticleToWrite } from './enter-article';
import { checkId, id } from './fields';
import { defineUseCase, type Answer } from './use-case';

/** Longer than `findingKeys` ever makes one. */
const MAX_KEY_LENGTH = 2000;

/** Says that what a check found is no error, here or wherever it stands, or takes that back. */
export const dismissCheckFinding = defineUseCase({
  id: 'dismiss-check-finding',
  access: 'project',
  input: z.object({
    id,
    articleId: id,
    check: checkId,
    scope: z.enum(DISMISSAL_SCOPES),
    key: z.string().min(1).max(MAX_KEY_LENGTH),
    count: z.int().min(1).max(100_000),
    dismissed: z.boolean(),
  }),
  async run(
    context,
    { dismissed, ...dismissal },
  ): Answer<{ readonly dismissed: boolean; readonly projectId: string }> {
    return context.db.$transaction(async (transaction) => {
      const { user, now } = context;
      const entered = await enterArticleToWrite(transaction, user, dismissal.articleId, canReview);
      if (!entered.ok) return entered;
      const wanted = { ...dismissal, projectId: entered.value.article.projectId };
      const stored = await findCheckDismissal(transaction, dismissal.id);
      if (stored !== null && !isDeepStrictEqual(stored, wanted)) return failure('id_taken');
      if (!dismissed) await deleteCheckDismissal(transaction, dismissal.id);
      else if (stored === null) await insertCheckDismissal(transaction, wanted, user.id, now());
      return success({ dismissed, projectId: wanted.projectId });
    });
  },
  touches: ({ articleId }) => [articleId],
  touchesProjects: ({ scope }, { projectId }) => (scope === 'project' ? [projectId] : []),
});
