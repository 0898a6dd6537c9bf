import { infoInSight, stateInSight, type Sight } from '../../domain/review/blindness';
import { failure, success, type Result } from '../../domain/result';
import { canReview, type Actor } from '../../domain/review/role';
import type { SignedInUser } from '../auth/signed-in-user';
import { findArticle, type ArticleRecord } from '../data/articles';
import { findAssignment } from '../data/assignments';
import { listOwnCorrectionStates } from '../data/corrections';
import { listHiddenCampaignIds } from '../data/hidden-campaigns';
import { lockArticles } from '../data/lock-articles';
import { findActor } from '../data/memberships';
import { findReview } from '../data/reviews';
import type { Connection } from '../db/open-database';
import { refusal } from './refusal';

export interface EnteredArticle {
  readonly article: ArticleRecord;
  readonly actor: Actor;
}

export interface ArticleInSight extends EnteredArticle {
  readonly sight: Sight;
}

export type EntryRefusal = 'not_found' | 'forbidden' | 'blind_review';

/**
 * The article and what the person is in its project, or why they may not do what `may` asks. Whoever sees only their own work
 * of it is refused: a use case that knows what to leave out for them asks `enterArticleInSight`.
 */
export async function enterArticle(
  connection: Connection,
  user: SignedInUser,
  articleId: string,
  may: (actor: Actor) => boolean,
): Promise<Result<EnteredArticle, EntryRefusal>> {
  const entered = await enterUnmasked(connection, user, articleId, may);
  if (!entered.ok) return entered;
  return entered.value.sight === 'own' ? failure('blind_review') : entered;
}

/** As `enterArticle`, for who is going to write: the article is held until the transaction ends. */
export async function enterArticleToWrite(
  transaction: Connection,
  user: SignedInUser,
  articleId: string,
  may: (actor: Actor) => boolean,
): ReturnType<typeof enterArticle> {
  await lockArticles(transaction, [articleId]);
  return enterArticle(transaction, user, articleId, may);
}

/**
 * As `enterArticle`, also for whoever sees only their own work of it: the record says then what they may know. All else that is given out is for
 * the use case to filter, by the functions of domain/review/blindness.ts.
 */
export async function enterArticleInSight(
  connection: Connection,
  user: SignedInUser,
  articleId: string,
  may: (actor: Actor) => boolean,
): Promise<Result<ArticleInSight, EntryRefusal>> {
  const entered = await enterUnmasked(connection, user, articleId, may);
  if (!entered.ok || entered.value.sight === 'all') return entered;
  const { article, ...rest } = entered.value;
  return success({ ...rest, article: await mask(connection, user.id, article) });
}

/** Whoever rates writes only where they were asked to: the plan of a campaign says how often each output is rated. */
export async function enterArticleInSightToWrite(
  transaction: Connection,
  user: SignedInUser,
  articleId: string,
  may: (actor: Actor) => boolean = canReview,
): Promise<Result<ArticleInSight, EntryRefusal>> {
  await lockArticles(transaction, [articleId]);
  const entered = await enterArticleInSight(transaction, user, articleId, may);
  if (!entered.ok || entered.value.sight === 'all') return entered;
  const assignment = await findAssignment(transaction, articleId, user.id);
  return assignment === null ? failure('blind_review') : entered;
}

async function enterUnmasked(
  connection: Connection,
  user: SignedInUser,
  articleId: string,
  may: (actor: Actor) => boolean,
): Promise<Result<ArticleInSight, 'not_found' | 'forbidden'>> {
  const article = await findArticle(connection, articleId);
  if (article === null) return failure('not_found');
  const actor = await findActor(connection, user, article.projectId);
  const refused = refusal(actor, may);
  if (refused !== null || actor === null) return failure(refused ?? 'not_found');
  return success({ article, actor, sight: await findSight(connection, user, article) });
}

async function findSight(
  connection: Connection,
  user: SignedInUser,
  { campaign }: Pick<ArticleRecord, 'campaign'>,
): Promise<Sight> {
  if (campaign === null) return 'all';
  const hidden = await listHiddenCampaignIds(connection, user, [campaign.campaignId]);
  return hidden.length === 0 ? 'all' : 'own';
}

async function mask(connection: Connection, userId: string, article: ArticleRecord): Promise<ArticleRecord> {
  const { id, info, state, campaign } = article;
  const assignment = await findAssignment(connection, id, userId);
  const own = {
    review: await findReview(connection, id, userId),
    corrections: await listOwnCorrectionStates(connection, id, userId),
  };
  return {
    ...article,
    info: infoInSight('own', info, campaign, assignment?.position ?? 0),
    state: stateInSight({ sight: 'own', userId }, state, own),
  };
}
