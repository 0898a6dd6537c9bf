import { failure, success, type Result } from '../../domain/result';
import type { Actor } from '../../domain/review/role';
import type { SignedInUser } from '../auth/signed-in-user';
import { findArticle, type ArticleRecord } from '../data/articles';
import { lockArticles } from '../data/lock-articles';
import { findActor } from '../data/memberships';
import type { Connection } from '../db/open-database';
import { refusal } from './refusal';

export interface EnteredArticle {
  readonly article: ArticleRecord;
  readonly actor: Actor;
}

/** The article and what the person is in its project, or why they may not do what `may` asks. */
export async function enterArticle(
  connection: Connection,
  user: SignedInUser,
  articleId: string,
  may: (actor: Actor) => boolean,
): Promise<Result<EnteredArticle, 'not_found' | 'forbidden'>> {
  const article = await findArticle(connection, articleId);
  if (article === null) return failure('not_found');
  const actor = await findActor(connection, user, article.projectId);
  const refused = refusal(actor, may);
  if (refused !== null || actor === null) return failure(refused ?? 'not_found');
  return success({ article, actor });
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
