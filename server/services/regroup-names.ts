import type { NewNameChoice } from '../../domain/names/ledger/name-choice';
import { failure, success, type Result } from '../../domain/result';
import { canReview } from '../../domain/review/role';
import { findNameAct, insertNameAct } from '../data/name-choices';
import type { ErrorCode } from './codes';
import { enterArticleToWrite } from './enter-article';
import type { SignedInContext } from './use-case';

/** Keeps what somebody said of which renderings are one name; repeated, it does nothing more. */
export async function regroupNames(
  context: SignedInContext,
  { id: actId, articleId }: { readonly id: string; readonly articleId: string },
  choices: readonly NewNameChoice[],
): Promise<Result<{ readonly id: string }, ErrorCode>> {
  return context.db.$transaction(async (transaction) => {
    const entered = await enterArticleToWrite(transaction, context.user, articleId, canReview);
    if (!entered.ok) return entered;
    const before = await findNameAct(transaction, actId);
    if (before !== null)
      return before.articleId === articleId && before.byId === context.user.id
        ? success({ id: actId })
        : failure('id_taken');
    const act = {
      id: actId,
      articleId,
      byId: context.user.id,
      choices: choices.map((choice) => ({ id: context.newId(), ...choice })),
      groupId: null,
      remembered: null,
    };
    await insertNameAct(transaction, act, context.now());
    return success({ id: actId });
  });
}
