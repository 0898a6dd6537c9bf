import { failure, success, type Result } from '../../domain/result';
import { canDecide } from '../../domain/review/role';
import type { ErrorMark } from '../../domain/annotation/error';
import { listErrors } from '../data/errors';
import { listReviews } from '../data/reviews';
import type { SignedInUser } from '../auth/signed-in-user';
import type { Connection } from '../db/open-database';
import { enterArticle, enterArticleToWrite, type EnteredArticle, type EntryRefusal } from './enter-article';

export interface AdjudicatedArticle extends EnteredArticle {
  readonly marks: readonly ErrorMark[];
  readonly reviewerIds: readonly string[];
  /** Whoever rated it does not judge their own marks. */
  readonly isOwn: boolean;
}

type Entered = Promise<Result<AdjudicatedArticle, EntryRefusal | 'campaign_state'>>;

/** An article whose marks can be made one set: of a campaign that is closed, or of none. A control is no text to be scored. */
export async function enterAdjudication(
  connection: Connection,
  user: SignedInUser,
  articleId: string,
): Entered {
  return load(connection, user, await enterArticle(connection, user, articleId, canDecide));
}

/** As `enterAdjudication`, for who is going to write; never of what one rated oneself. */
export async function enterAdjudicationToWrite(
  transaction: Connection,
  user: SignedInUser,
  articleId: string,
): Promise<Result<AdjudicatedArticle, EntryRefusal | 'campaign_state' | 'adjudicates_own'>> {
  const entered = await load(
    transaction,
    user,
    await enterArticleToWrite(transaction, user, articleId, canDecide),
  );
  if (!entered.ok) return entered;
  return entered.value.isOwn ? failure('adjudicates_own') : entered;
}

async function load(
  connection: Connection,
  user: SignedInUser,
  entered: Result<EnteredArticle, EntryRefusal>,
): Entered {
  if (!entered.ok) return entered;
  const { article } = entered.value;
  if (article.campaign?.role === 'control') return failure('not_found');
  if (article.campaign !== null && article.campaign.state !== 'closed') return failure('campaign_state');
  const marks = await listErrors(connection, article.id);
  const reviews = await listReviews(connection, article.id);
  const reviewerIds = [
    ...new Set([
      ...reviews.map(({ reviewerId }) => reviewerId),
      ...marks.map(({ reviewerId }) => reviewerId),
    ]),
  ];
  return success({ ...entered.value, marks, reviewerIds, isOwn: reviewerIds.includes(user.id) });
}
