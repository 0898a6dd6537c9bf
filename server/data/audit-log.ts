import type { AuditDetails, AuditEvent, AuditKind } from '../../domain/history/audit-event';
import { auditPeriod, type AuditQuery } from '../../domain/history/audit-query';
import type { AuditEvent as AuditEventRow, Prisma } from '../db/generated/sqlite/client';
import type { Connection } from '../db/open-database';

/** Whose events: of these projects, or all there are. */
export interface AuditRealm {
  readonly projectIds: readonly string[] | null;
  /** Articles that the reader reviews blind: what others do in them is left out. */
  readonly hiddenArticleIds: readonly string[];
}

function toAuditEvent(row: AuditEventRow): AuditEvent {
  return {
    id: row.id,
    at: row.at.toISOString(),
    // Both are written from an AuditEvent, and by nothing else.
    kind: row.kind as AuditKind,
    details: JSON.parse(row.details) as AuditDetails,
    byId: row.byId,
    byName: row.byName,
    projectId: row.projectId,
    articleId: row.articleId,
  };
}

/** The newest first; events of one moment by their ids, so that pages hold each of them once. */
const NEWEST_FIRST = [
  { at: 'desc' },
  { id: 'desc' },
] as const satisfies Prisma.AuditEventOrderByWithRelationInput[];

type Place = Pick<AuditEvent, 'at' | 'id'>;

function isBefore({ at, id }: Place): Prisma.AuditEventWhereInput {
  const moment = new Date(at);
  return { at: { lte: moment }, OR: [{ at: { lt: moment } }, { id: { lt: id } }] };
}

function matches(
  { projectIds, hiddenArticleIds }: AuditRealm,
  query: AuditQuery,
): Prisma.AuditEventWhereInput {
  const { start, end } = auditPeriod(query);
  return {
    AND: [
      projectIds === null ? {} : { projectId: { in: [...projectIds] } },
      hiddenArticleIds.length === 0
        ? {}
        : { OR: [{ articleId: null }, { articleId: { notIn: [...hiddenArticleIds] } }] },
      query.kind === null ? {} : { kind: query.kind },
      query.personId === null ? {} : { byId: query.personId },
      query.projectId === null ? {} : { projectId: query.projectId },
      query.articleId === null ? {} : { articleId: query.articleId },
      start === null ? {} : { at: { gte: start } },
      end === null ? {} : { at: { lt: end } },
    ],
  };
}

export async function countAuditEvents(
  connection: Connection,
  realm: AuditRealm,
  query: AuditQuery,
): Promise<number> {
  return connection.auditEvent.count({ where: matches(realm, query) });
}

export async function listAuditEvents(
  connection: Connection,
  realm: AuditRealm,
  query: AuditQuery,
  offset: number,
  limit: number,
): Promise<readonly AuditEvent[]> {
  const rows = await connection.auditEvent.findMany({
    where: matches(realm, query),
    orderBy: [...NEWEST_FIRST],
    skip: offset,
    take: limit,
  });
  return rows.map(toAuditEvent);
}

/** The same, from a place in the log on: for who reads all of it while it grows. */
export async function listAuditEventsBefore(
  connection: Connection,
  realm: AuditRealm,
  query: AuditQuery,
  before: Place | null,
  limit: number,
): Promise<readonly AuditEvent[]> {
  const rows = await connection.auditEvent.findMany({
    where: { AND: [matches(realm, query), before === null ? {} : isBefore(before)] },
    orderBy: [...NEWEST_FIRST],
    take: limit,
  });
  return rows.map(toAuditEvent);
}

/** Events of one article, of these kinds. */
export async function listArticleEvents(
  connection: Connection,
  articleId: string,
  kinds: readonly AuditKind[],
  before: Place | null,
  limit: number,
): Promise<readonly AuditEvent[]> {
  const rows = await connection.auditEvent.findMany({
    where: { articleId, kind: { in: [...kinds] }, ...(before === null ? {} : isBefore(before)) },
    orderBy: [...NEWEST_FIRST],
    take: limit,
  });
  return rows.map(toAuditEvent);
}

/** What was restored in this article between two moments, both included. */
export async function listRestores(
  connection: Connection,
  articleId: string,
  from: string,
  to: string,
): Promise<readonly AuditEvent[]> {
  const at = { gte: new Date(from), lte: new Date(to) };
  const rows = await connection.auditEvent.findMany({ where: { articleId, kind: 'version_restored', at } });
  return rows.map(toAuditEvent);
}
