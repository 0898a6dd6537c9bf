import { isUnderBlindReview } from '../../domain/review/blindness';
import { isToldBlind, type Notification } from '../../domain/talk/notification';
import { listArticlesById } from '../data/articles';
import { listHiddenCampaignIds } from '../data/hidden-campaigns';
import { insertNotifications } from '../data/notifications';
import { listReadersById } from '../data/people';
import type { Connection } from '../db/open-database';
import type { SignedInContext } from './use-case';

type News = Pick<Notification, 'userId' | 'kind'> &
  Partial<Pick<Notification, 'projectId' | 'articleId' | 'subjectId' | 'details'>>;

/** Whoever reviews an article blind is told that they are asked for it, and nothing of what others do in it. */
async function audible(transaction: Connection, news: readonly News[]): Promise<readonly News[]> {
  const articles = await listArticlesById(
    transaction,
    news.flatMap(({ articleId }) => articleId ?? []),
  );
  const blind = new Map(
    articles.flatMap(({ id, campaign }) =>
      campaign !== null && isUnderBlindReview(campaign) ? [[id, campaign.campaignId] as const] : [],
    ),
  );
  if (blind.size === 0) return news;
  const people = await listReadersById(
    transaction,
    news.map(({ userId }) => userId),
  );
  const hidden = new Map<string, ReadonlySet<string>>();
  for (const person of people) {
    hidden.set(person.id, new Set(await listHiddenCampaignIds(transaction, person, [...blind.values()])));
  }
  return news.filter(
    ({ userId, kind, articleId }) =>
      isToldBlind(kind) || !hidden.get(userId)?.has(blind.get(articleId ?? '') ?? ''),
  );
}

/** Tells people what this person did, in the transaction in which it is done. Nobody is told of their own doings. */
export async function notify(
  transaction: Connection,
  { user, now, newId }: SignedInContext,
  news: readonly News[],
): Promise<void> {
  const others = await audible(
    transaction,
    news.filter(({ userId }) => userId !== user.id),
  );
  if (others.length === 0) return;
  const at = now().toISOString();
  await insertNotifications(
    transaction,
    others.map(({ projectId = null, articleId = null, subjectId = null, details = {}, ...one }) => ({
      id: newId(),
      at,
      byId: user.id,
      projectId,
      articleId,
      subjectId,
      details,
      ...one,
    })),
  );
}
