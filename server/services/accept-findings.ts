import * as z from 'zod';
import { groupBy } from '../../domain/group-by';
import { success } from '../../domain/result';
import type { GroupProposal } from '../../domain/review/occurrence-view';
import { canReview } from '../../domain/review/role';
import { listGroupsById } from '../data/correction-groups';
import { beginReview } from './begin-review';
import { enterArticleToWrite } from './enter-article';
import { id } from './fields';
import { MAX_PLACES, wantedPlace } from './group-fields';
import { addMembers, findModelError, type AddedMembers } from './group-members';
import { findRatedOnly } from './rated-only';
import { refreshArticleState } from './refresh-article-state';
import { defineUseCase, type Answer } from './use-case';

type AcceptedFindings = Pick<GroupProposal, 'corrections' | 'errors' | 'refused'>;

/** Makes members of their groups of places that were offered in one article. */
export const acceptFindings = defineUseCase({
  id: 'accept-findings',
  access: 'project',
  input: z.object({
    articleId: id,
    findings: z
      .array(wantedPlace.extend({ groupId: id }))
      .min(1)
      .max(MAX_PLACES)
      .readonly(),
  }),
  async run(context, { articleId, findings }): Answer<AcceptedFindings> {
    return context.db.$transaction(async (transaction) => {
      const entered = await enterArticleToWrite(transaction, context.user, articleId, canReview);
      if (!entered.ok) return entered;
      const { article } = entered.value;
      const ratedOnly = findRatedOnly(article);
      if (ratedOnly !== null) return { ok: false, error: ratedOnly };
      await beginReview(transaction, context, articleId);
      const wanted = groupBy(findings, ({ groupId }) => groupId);
      const groups = new Map(
        (await listGroupsById(transaction, [...wanted.keys()])).map((one) => [one.id, one]),
      );
      const added: AddedMembers[] = [];
      for (const [groupId, places] of wanted) {
        const group = groups.get(groupId);
        if (group?.projectId !== article.projectId || group.targetLang !== article.info.targetLang) {
          const refused = places.map((place) => ({ id: place.id, code: 'not_found' }));
          added.push({ corrections: [], errors: [], refused });
          continue;
        }
        const model = await findModelError(transaction, groupId);
        added.push(await addMembers(transaction, context, article, { group, model }, places));
      }
      await refreshArticleState(transaction, article, context.now());
      return success({
        corrections: added.flatMap(({ corrections }) => corrections),
        errors: added.flatMap(({ errors }) => errors),
        refused: added.flatMap(({ refused }) => refused),
      });
    });
  },
  touches: (_input, { corrections }) => corrections.map(({ articleId }) => articleId),
});
