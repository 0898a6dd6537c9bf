import type { ErrorMark } from '../../domain/annotation/error';
import type { Correction } from '../../domain/correction/correction';
import { isOpenToProposer } from '../../domain/correction/correction-life-cycle';
import { partition } from '../../domain/partition';
import type { GroupWithdrawal } from '../../domain/review/occurrence-view';
import type { ArticleRecord } from '../data/articles';
import { listCorrectionsById, listLiveCorrectionsOfErrors, withdrawCorrections } from '../data/corrections';
import { listErrorsById, withdrawErrors } from '../data/errors';
import type { Connection } from '../db/open-database';
import { refreshArticleState } from './refresh-article-state';
import type { SignedInContext } from './use-case';

/**
 * Takes back one's own proposals in one article, which must be held, with the errors that were marked for nothing else. What somebody
 * has decided on stays.
 */
export async function withdrawMembers(
  transaction: Connection,
  { user, now }: SignedInContext,
  article: ArticleRecord,
  ids: readonly string[],
): Promise<GroupWithdrawal> {
  // Read again, now that nobody else can decide.
  const members = await listCorrectionsById(transaction, ids);
  const [open, left] = partition(members, ({ state }) => isOpenToProposer(state));
  const pending = open.filter(({ state }) => state !== 'withdrawn');
  await withdrawCorrections(
    transaction,
    pending.map((one) => one.id),
    now(),
  );
  const errorIds = open.flatMap(({ errorId }) => errorId ?? []);
  const needed = new Set(
    (await listLiveCorrectionsOfErrors(transaction, errorIds)).map(({ errorId }) => errorId),
  );
  const errors = (await listErrorsById(transaction, errorIds)).filter(
    (error) => error.reviewerId === user.id && error.state === 'open' && !needed.has(error.id),
  );
  await withdrawErrors(
    transaction,
    errors.map((error) => error.id),
    now(),
  );
  await refreshArticleState(transaction, article, now());
  return {
    corrections: open.map((one) => (one.state === 'withdrawn' ? one : withdrawn<Correction>(one))),
    errors: errors.map((error) => withdrawn<ErrorMark>(error)),
    left: left.map((one) => one.id),
  };
}

function withdrawn<Value extends Correction | ErrorMark>(value: Value): Value {
  return { ...value, state: 'withdrawn', version: value.version + 1 };
}
