import * as z from 'zod';
import { partition } from '../../domain/partition';
import { failure, success, type Result } from '../../domain/result';
import type { GroupWithdrawal } from '../../domain/review/occurrence-view';
import { canReview } from '../../domain/review/role';
import { findGroup } from '../data/correction-groups';
import { listCorrectionsById } from '../data/corrections';
import { findActor } from '../data/memberships';
import type { Connection } from '../db/open-database';
import type { ErrorCode } from './codes';
import { enterArticleToWrite } from './enter-article';
import { id } from './fields';
import { MAX_PLACES } from './group-fields';
import { refusal } from './refusal';
import { defineUseCase, type Answer, type SignedInContext } from './use-case';
import { withdrawMembers } from './withdraw-members';

/**
 * Takes back one's own proposals of a group, with the errors that were marked for nothing else. What somebody has decided on
 * stays as it is, and so does what others proposed. Whole or not at all in each article.
 */
export const withdrawGroup = defineUseCase({
  id: 'withdraw-group',
  access: 'project',
  input: z.object({ groupId: id, correctionIds: z.array(id).min(1).max(MAX_PLACES).readonly() }),
  async run(context, { groupId, correctionIds }): Answer<GroupWithdrawal> {
    const group = await findGroup(context.db, groupId);
    if (group === null) return failure('not_found');
    const refused = refusal(await findActor(context.db, context.user, group.projectId), canReview);
    if (refused !== null) return failure(refused);
    const members = (await listCorrectionsById(context.db, correctionIds)).filter(
      (one) => one.groupId === groupId,
    );
    if (members.length !== new Set(correctionIds).size) return failure('not_found');
    const [own, others] = partition(members, (one) => one.proposerId === context.user.id);
    const done: GroupWithdrawal[] = [];
    for (const articleId of [...new Set(own.map((one) => one.articleId))].sort()) {
      const ids = own.filter((one) => one.articleId === articleId).map((one) => one.id);
      const withdrawn = await context.db.$transaction((transaction) =>
        withdrawInArticle(transaction, context, articleId, ids),
      );
      if (!withdrawn.ok) return withdrawn;
      done.push(withdrawn.value);
    }
    return success({
      corrections: done.flatMap(({ corrections }) => corrections),
      errors: done.flatMap(({ errors }) => errors),
      left: [...others.map((one) => one.id), ...done.flatMap(({ left }) => left)],
    });
  },
  touches: (_input, { corrections }) => corrections.map(({ articleId }) => articleId),
});

async function withdrawInArticle(
  transaction: Connection,
  context: SignedInContext,
  articleId: string,
  ids: readonly string[],
): Promise<Result<GroupWithdrawal, ErrorCode>> {
  const entered = await enterArticleToWrite(transaction, context.user, articleId, canReview);
  return entered.ok
    ? success(await withdrawMembers(transaction, context, entered.value.article, ids))
    : entered;
}
