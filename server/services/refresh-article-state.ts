import { deriveArticleState } from '../../domain/review/article-state';
import { updateArticleState, type ArticleRecord } from '../data/articles';
import { listCorrectionStates } from '../data/corrections';
import { listReviews } from '../data/reviews';
import type { Connection } from '../db/open-database';

/** After a change of an article's reviews or corrections: its state follows from them. */
export async function refreshArticleState(
  transaction: Connection,
  { id, state }: Pick<ArticleRecord, 'id' | 'state'>,
  at: Date,
): Promise<void> {
  const reviews = await listReviews(transaction, id);
  const corrections = await listCorrectionStates(transaction, id);
  await updateArticleState(transaction, id, deriveArticleState(state, reviews, corrections), at);
}
