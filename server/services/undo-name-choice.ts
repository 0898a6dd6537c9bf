import * as z from 'zod';
import type { Forgetting } from '../../domain/names/ledger/name-memory';
import { partition } from '../../domain/partition';
import { failure, success } from '../../domain/result';
import type { GroupWithdrawal } from '../../domain/review/occurrence-view';
import { canManageNames, canReview } from '../../domain/review/role';
import type { ArticleRecord } from '../data/articles';
import { listGroupMembers } from '../data/corrections';
import { findNameAct, undoNameAct, type NameAct } from '../data/name-choices';
import type { Connection } from '../db/open-database';
import { enterArticleToWrite } from './enter-article';
import { id } from './fields';
import { forgetInProject } from './known-name-memory';
import { defineUseCase, type Answer, type SignedInContext } from './use-case';
import { withdrawMembers } from './withdraw-members';

interface UndoneChoice extends GroupWithdrawal {
  readonly forgetting: Forgetting;
}

/**
 * Takes back what was decided about names in one go: the choice, one's own corrections that came with it and wait still, and what the
 * project remembered, unless somebody has changed that since. What others decided is for an editor to take back; their corrections
 * stay. Repeated, it does nothing more.
 */
export const undoNameChoice = defineUseCase({
  id: 'undo-name-choice',
  access: 'project',
  input: z.object({ id, articleId: id }),
  async run(context, { id: actId, articleId }): Answer<UndoneChoice> {
    const { db, user, now } = context;
    return db.$transaction(async (transaction) => {
      const entered = await enterArticleToWrite(transaction, user, articleId, canReview);
      if (!entered.ok) return entered;
      const { article, actor } = entered.value;
      const act = await findNameAct(transaction, actId);
      if (act?.articleId !== articleId) return failure('not_found');
      if (act.byId !== user.id && !canManageNames(actor)) return failure('forbidden');
      const withdrawal = await withdrawOwn(transaction, context, article, act);
      if (act.isUndone) return success({ ...withdrawal, forgetting: 'none' });
      await undoNameAct(transaction, actId, user.id, now());
      const forgetting = await forgetInProject(transaction, context, article.projectId, act.remembered);
      return success({ ...withdrawal, forgetting });
    });
  },
  touches: ({ articleId }) => [articleId],
});

async function withdrawOwn(
  transaction: Connection,
  context: SignedInContext,
  article: ArticleRecord,
  { groupId }: NameAct,
): Promise<GroupWithdrawal> {
  const members = groupId === null ? [] : await listGroupMembers(transaction, groupId);
  const [own, others] = partition(members, ({ proposerId }) => proposerId === context.user.id);
  const withdrawal = await withdrawMembers(
    transaction,
    context,
    article,
    own.map(({ id: memberId }) => memberId),
  );
  return { ...withdrawal, left: [...withdrawal.left, ...others.map(({ id: memberId }) => memberId)] };
}
