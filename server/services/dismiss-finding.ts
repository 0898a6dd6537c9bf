import * as z from 'zod';
import { failure, success } from '../../domain/result';
import { canReview } from '../../domain/review/role';
import { listGroupsById } from '../data/correction-groups';
import { addDismissals, removeDismissals } from '../data/finding-dismissals';
import { enterArticleToWrite } from './enter-article';
import { id } from './fields';
import { MAX_PLACES, place } from './group-fields';
import { defineUseCase, type Answer } from './use-case';

/** Says that a group's correction does not belong at these places of an article, or takes that back. */
export const dismissFinding = defineUseCase({
  id: 'dismiss-finding',
  access: 'project',
  input: z.object({
    articleId: id,
    findings: z
      .array(place.extend({ groupId: id }))
      .min(1)
      .max(MAX_PLACES)
      .readonly(),
    dismissed: z.boolean(),
  }),
  async run({ db, user, now }, { articleId, findings, dismissed }): Answer<{ readonly dismissed: boolean }> {
    return db.$transaction(async (transaction) => {
      const entered = await enterArticleToWrite(transaction, user, articleId, canReview);
      if (!entered.ok) return entered;
      const { projectId } = entered.value.article;
      const groupIds = [...new Set(findings.map(({ groupId }) => groupId))];
      const groups = await listGroupsById(transaction, groupIds);
      const isOurs = groups.every((group) => group.projectId === projectId);
      if (groups.length !== groupIds.length || !isOurs) return failure('not_found');
      if (dismissed) await addDismissals(transaction, articleId, user.id, findings, now());
      else await removeDismissals(transaction, articleId, findings);
      return success({ dismissed });
    });
  },
});
