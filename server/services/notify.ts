import type { Notification } from '../../domain/talk/notification';
import { insertNotifications } from '../data/notifications';
import type { Connection } from '../db/open-database';
import type { SignedInContext } from './use-case';

type News = Pick<Notification, 'userId' | 'kind'> &
  Partial<Pick<Notification, 'projectId' | 'articleId' | 'subjectId' | 'details'>>;

/** Tells people what this person did, in the transaction in which it is done. Nobody is told of their own doings. */
export async function notify(
  transaction: Connection,
  { user, now, newId }: SignedInContext,
  news: readonly News[],
): Promise<void> {
  const others = news.filter(({ userId }) => userId !== user.id);
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
