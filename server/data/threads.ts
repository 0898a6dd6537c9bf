import { groupBy } from '../../domain/group-by';
import type { Comment, Subject, SubjectKind, Thread } from '../../domain/talk/thread';
import type { Comment as CommentRow, Thread as ThreadRow } from '../db/generated/sqlite/client';
import type { Connection } from '../db/open-database';

const IN_ORDER = [{ at: 'asc' }, { id: 'asc' }] as const;

function toComment({ id, byId, at, text, mentions }: CommentRow): Comment {
  // Written by `insertComment` below, and by nothing else.
  return { id, byId, at: at.toISOString(), text, mentions: JSON.parse(mentions) as string[] };
}

function toThread(row: ThreadRow, comments: readonly CommentRow[]): Thread {
  return {
    id: row.id,
    articleId: row.articleId,
    subjectId: row.subjectId,
    // Written from this union, and by nothing else.
    subjectKind: row.subjectKind as SubjectKind,
    resolvedAt: row.resolvedAt?.toISOString() ?? null,
    resolvedById: row.resolvedById,
    version: row.version,
    comments: comments.map(toComment),
  };
}

export async function listThreads(connection: Connection, articleId: string): Promise<readonly Thread[]> {
  const rows = await connection.thread.findMany({ where: { articleId }, orderBy: { id: 'asc' } });
  const comments = await connection.comment.findMany({
    where: { thread: { articleId } },
    orderBy: [...IN_ORDER],
  });
  const byThread = groupBy(comments, ({ threadId }) => threadId);
  return rows.map((row) => toThread(row, byThread.get(row.id) ?? []));
}

async function findWhere(
  connection: Connection,
  where: { readonly id: string } | { readonly subjectId: string },
): Promise<Thread | null> {
  const row = await connection.thread.findUnique({
    where,
    include: { comments: { orderBy: [...IN_ORDER] } },
  });
  return row && toThread(row, row.comments);
}

export const findThread = (connection: Connection, id: string): Promise<Thread | null> =>
  findWhere(connection, { id });

export const findThreadOf = (connection: Connection, subjectId: string): Promise<Thread | null> =>
  findWhere(connection, { subjectId });

/** Without any comment yet. */
export async function insertThread(
  connection: Connection,
  thread: { readonly id: string; readonly articleId: string; readonly subject: Subject },
): Promise<void> {
  const { id, articleId, subject } = thread;
  await connection.thread.create({
    data: { id, articleId, subjectId: subject.id, subjectKind: subject.kind },
  });
}

/** Whether it was written: not when the stored version is no longer the one before `thread.version`. */
export async function updateThreadState(connection: Connection, thread: Thread): Promise<boolean> {
  const { id, resolvedAt, resolvedById, version } = thread;
  const { count } = await connection.thread.updateMany({
    where: { id, version: version - 1 },
    data: { resolvedAt: resolvedAt === null ? null : new Date(resolvedAt), resolvedById, version },
  });
  return count === 1;
}

export async function findComment(
  connection: Connection,
  id: string,
): Promise<(Comment & { readonly threadId: string }) | null> {
  const row = await connection.comment.findUnique({ where: { id } });
  return row && { ...toComment(row), threadId: row.threadId };
}

export async function insertComment(
  connection: Connection,
  threadId: string,
  { at, mentions, ...comment }: Comment,
): Promise<void> {
  await connection.comment.create({
    data: { ...comment, threadId, at: new Date(at), mentions: JSON.stringify(mentions) },
  });
}

/** Ids of the errors and corrections whose discussion is not resolved, the oldest first. */
export async function listOpenThreadSubjects(
  connection: Connection,
  articleId: string,
): Promise<readonly string[]> {
  const threads = await connection.thread.findMany({
    where: { articleId, resolvedAt: null },
    select: { subjectId: true },
    orderBy: { id: 'asc' },
  });
  return threads.map(({ subjectId }) => subjectId);
}
