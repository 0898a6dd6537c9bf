import type { Review } from '../../domain/review/review';
import { findReview, insertReview } from '../data/reviews';
import type { Connection } from '../db/open-database';
import type { SignedInContext } from './use-case';

/** The person's review of an article, begun now if it was not yet. */
export async function beginReview(
  transaction: Connection,
  { user, now, newId }: SignedInContext,
  articleId: string,
): Promise<Review> {
  const begun = await findReview(transaction, articleId, user.id);
  if (begun !== null) return begun;
  const review: Review = { id: newId(), articleId, reviewerId: user.id, state: 'open' };
  await insertReview(transaction, review, now());
  return review;
}
