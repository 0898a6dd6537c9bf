import { failure, success, type Result } from '../../domain/result';
import type { Actor } from '../../domain/review/role';
import type { SignedInUser } from '../auth/signed-in-user';
import { listArticlesById, type ArticleRecord } from '../data/articles';
import { lockArticles } from '../data/lock-articles';
import { findActor } from '../data/memberships';
import type { Connection } from '../db/open-database';
import type { EntryRefusal } from './enter-article';
import { refusal } from './refusal';
import { seenArticles } from './seen-articles';

/** Many articles, held until the transaction ends, or why the person may not do what `may` asks in one of their projects. */
export async function enterArticlesToWrite(
  transaction: Connection,
  user: SignedInUser,
  articleIds: readonly string[],
  may: (actor: Actor) => boolean,
): Promise<Result<readonly ArticleRecord[], EntryRefusal>> {
  const ids = [...new Set(articleIds)];
  await lockArticles(transaction, ids);
  const articles = await listArticlesById(transaction, ids);
  if (articles.length < ids.length) return failure('not_found');
  for (const projectId of new Set(articles.map((article) => article.projectId))) {
    const refused = refusal(await findActor(transaction, user, projectId), may);
    if (refused !== null) return failure(refused);
  }
  if ((await seenArticles(transaction, user, articles)).length < articles.length)
    return failure('blind_review');
  return success(articles);
}
