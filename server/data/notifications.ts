import { blindTitle } from '../../domain/review/blindness';
import {
  TOLD_BLIND,
  type Notification,
  type NotificationKind,
  type NotificationPage,
  type NotificationPlace,
  type NotificationRow,
} from '../../domain/talk/notification';
import type { Prisma, Notification as Row } from '../db/generated/sqlite/client';
import type { Connection } from '../db/open-database';
import { listArticleIdsOfCampaigns, listHiddenCampaignIds } from './hidden-campaigns';

/** New ones, not read yet. */
export async function insertNotifications(
  connection: Connection,
  notifications: readonly Omit<Notification, 'readAt'>[],
): Promise<void> {
  await connection.notification.createMany({
    data: notifications.map(({ at, details, ...notification }) => ({
      ...notification,
      at: new Date(at),
      details: JSON.stringify(details),
    })),
  });
}

interface Reader {
  readonly id: string;
  readonly isAdministrator: boolean;
}

/**
 * Those of the person, without those of projects that they have left: titles are for members only; and without what would say under blind
 * review what others do.
 */
async function ofReader(connection: Connection, reader: Reader): Promise<Prisma.NotificationWhereInput> {
  const hidden = await listArticleIdsOfCampaigns(connection, await listHiddenCampaignIds(connection, reader));
  const own = await ofProjects(connection, reader);
  if (hidden.length === 0) return own;
  const tells = {
    OR: [{ articleId: null }, { articleId: { notIn: [...hidden] } }, { kind: { in: [...TOLD_BLIND] } }],
  };
  return { AND: [own, tells] };
}

async function ofProjects(
  connection: Connection,
  { id: userId, isAdministrator }: Reader,
): Promise<Prisma.NotificationWhereInput> {
  if (isAdministrator) return { userId };
  const memberships = await connection.membership.findMany({
    where: { userId },
    select: { projectId: true },
  });
  const projectIds = memberships.map(({ projectId }) => projectId);
  return { userId, OR: [{ projectId: null }, { projectId: { in: projectIds } }] };
}

export async function countUnread(connection: Connection, reader: Reader): Promise<number> {
  return connection.notification.count({ where: { ...(await ofReader(connection, reader)), readAt: null } });
}

interface PageQuery {
  readonly unreadOnly: boolean;
  /** Null for the first page. */
  readonly after: NotificationPlace | null;
  readonly limit: number;
}

/** The newest first. */
export async function listNotifications(
  connection: Connection,
  reader: Reader,
  { unreadOnly, after, limit }: PageQuery,
): Promise<NotificationPage> {
  const own = await ofReader(connection, reader);
  const found = await connection.notification.findMany({
    where: { AND: [own, unreadOnly ? { readAt: null } : {}, after === null ? {} : follows(after)] },
    orderBy: [{ at: 'desc' }, { id: 'asc' }],
    take: limit + 1,
  });
  const unread = await connection.notification.count({ where: { ...own, readAt: null } });
  const rows = await withNames(connection, reader, found.slice(0, limit));
  return { rows, hasMore: found.length > limit, unread };
}

function follows({ at, id }: NotificationPlace) {
  const moment = new Date(at);
  return { OR: [{ at: { lt: moment } }, { at: moment, id: { gt: id } }] };
}

/** What a letter to the person has to tell; the newest first. `limit` bounds what is loaded, not what is sent. */
export async function listUnmailed(
  connection: Connection,
  reader: Reader,
  limit: number,
): Promise<readonly NotificationRow[]> {
  const rows = await connection.notification.findMany({
    where: { ...(await ofReader(connection, reader)), readAt: null, mailedAt: null },
    orderBy: [{ at: 'desc' }, { id: 'asc' }],
    take: limit,
  });
  return withNames(connection, reader, rows);
}

export async function markMailed(connection: Connection, ids: readonly string[], at: Date): Promise<void> {
  await connection.notification.updateMany({ where: { id: { in: [...ids] } }, data: { mailedAt: at } });
}

/** All of these hold together; without any, all that the person has. */
export interface ReadSelection {
  readonly ids?: readonly string[];
  readonly subjectId?: string;
  /** None that came later: those the person has not seen. */
  readonly until?: Date;
}

export async function markRead(
  connection: Connection,
  userId: string,
  { ids, subjectId, until }: ReadSelection,
  at: Date,
): Promise<void> {
  await connection.notification.updateMany({
    where: {
      userId,
      readAt: null,
      ...(ids === undefined ? {} : { id: { in: [...ids] } }),
      ...(subjectId === undefined ? {} : { subjectId }),
      ...(until === undefined ? {} : { at: { lte: until } }),
    },
    data: { readAt: at },
  });
}

async function withNames(
  connection: Connection,
  reader: Reader,
  rows: readonly Row[],
): Promise<readonly NotificationRow[]> {
  const hidden = new Set(await listHiddenCampaignIds(connection, reader));
  const [people, articles] = await Promise.all([
    connection.user.findMany({
      where: { id: { in: idsOf(rows, ({ byId }) => byId) } },
      select: { id: true, name: true },
    }),
    connection.article.findMany({
      where: { id: { in: idsOf(rows, ({ articleId }) => articleId) } },
      select: {
        ...{ id: true, title: true, targetLang: true, campaignId: true, document: true },
        assignments: { where: { userId: reader.id }, select: { position: true } },
      },
    }),
  ]);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const found = new Map(
    articles.map(({ id, title, targetLang, campaignId, document, assignments }) => {
      const masked = blindTitle(document, assignments[0]?.position ?? 0);
      return [id, { id, title: hidden.has(campaignId ?? '') ? masked : title, lang: targetLang }] as const;
    }),
  );
  return rows.map((row) => ({
    id: row.id,
    // Both are written by `insertNotifications` above, and by nothing else.
    kind: row.kind as NotificationKind,
    details: JSON.parse(row.details) as Notification['details'],
    at: row.at.toISOString(),
    readAt: row.readAt?.toISOString() ?? null,
    byId: row.byId,
    projectId: row.projectId,
    articleId: row.articleId,
    subjectId: row.subjectId,
    byName: names.get(row.byId ?? '') ?? null,
    article: found.get(row.articleId ?? '') ?? null,
  }));
}

function idsOf(rows: readonly Row[], idOf: (row: Row) => string | null): string[] {
  return [...new Set(rows.flatMap((row) => idOf(row) ?? []))];
}
