import type { Assignment, AssignmentState } from '../../domain/review/assignment';
import type { SampleCandidate } from '../../domain/review/sample';
import { isUndecided } from '../../domain/correction/correction-life-cycle';
import { CORRECTION_STATES } from '../../domain/correction/correction';
import { Prisma, type Assignment as AssignmentRow } from '../db/generated/sqlite/client';
import type { Connection } from '../db/open-database';
import { articlesOutside } from './hidden-campaigns';

function toAssignment(row: AssignmentRow): Assignment {
  return {
    ...row,
    // Written from an Assignment, and by nothing else.
    state: row.state as AssignmentState,
    assignedAt: row.assignedAt.toISOString(),
  };
}

export async function findAssignment(
  connection: Connection,
  articleId: string,
  userId: string,
): Promise<Assignment | null> {
  const row = await connection.assignment.findUnique({ where: { articleId_userId: { articleId, userId } } });
  return row && toAssignment(row);
}

export async function listAssignments(
  connection: Connection,
  articleIds: readonly string[],
  userIds: readonly string[],
): Promise<readonly Assignment[]> {
  const rows = await connection.assignment.findMany({
    where: { articleId: { in: [...articleIds] }, userId: { in: [...userIds] } },
  });
  return rows.map(toAssignment);
}

export async function insertAssignments(
  connection: Connection,
  assignments: readonly Assignment[],
): Promise<void> {
  if (assignments.length === 0) return;
  await connection.assignment.createMany({
    data: assignments.map((one) => ({ ...one, assignedAt: new Date(one.assignedAt) })),
  });
}

/** Writes what may change of it. Its article has to be held: see `lockArticles`. */
export async function updateAssignment(
  connection: Connection,
  { id, state, dueOn, note, version }: Assignment,
): Promise<void> {
  await connection.assignment.update({ where: { id }, data: { state, dueOn, note, version } });
}

/** Gives all of them the same date, and opens those that were done, each one version later. */
export async function askAgain(
  connection: Connection,
  assignments: readonly Assignment[],
  dueOn: string,
): Promise<void> {
  const ids = assignments.map(({ id }) => id);
  const later = { dueOn, version: { increment: 1 } };
  const isDone = { id: { in: ids }, state: 'done' };
  // The others first: those that were done are not done any more afterwards.
  await connection.assignment.updateMany({
    where: { id: { in: ids }, state: { not: 'done' } },
    data: later,
  });
  await connection.assignment.updateMany({ where: isDone, data: { ...later, state: 'open', note: '' } });
}

export async function deleteAssignments(connection: Connection, ids: readonly string[]): Promise<void> {
  await connection.assignment.deleteMany({ where: { id: { in: [...ids] } } });
}

/** Somebody left the project: what they had not finished is free for others. */
export async function deleteUnfinishedAssignments(
  connection: Connection,
  projectId: string,
  userId: string,
): Promise<void> {
  await connection.assignment.deleteMany({
    where: { userId, state: { not: 'done' }, article: { projectId } },
  });
}

/**
 * The oldest article of the projects that nobody has begun and nobody is asked to review, held until the transaction
 * ends; null when there is none. An article that somebody else holds at this moment is passed over, not waited for.
 */
export async function holdFreeArticle(
  transaction: Connection,
  projectIds: readonly string[],
): Promise<{ readonly id: string; readonly projectId: string } | null> {
  if (projectIds.length === 0) return null;
  const lock = transaction.provider === 'sqlite' ? Prisma.empty : Prisma.sql`FOR UPDATE SKIP LOCKED`;
  for (;;) {
    const [found] = await transaction.$queryRaw<{ id: string; projectId: string }[]>`
      SELECT "id", "projectId" FROM "article"
      WHERE "projectId" IN (${Prisma.join([...projectIds])}) AND "state" = 'imported' AND "campaignId" IS NULL
        AND NOT EXISTS (SELECT 1 FROM "assignment" WHERE "assignment"."articleId" = "article"."id")
      ORDER BY "createdAt", "id" LIMIT 1 ${lock}`;
    if (found === undefined) return null;
    // It may have been given away between the look and the hold; only now does nobody else come in between.
    if ((await transaction.assignment.count({ where: { articleId: found.id } })) === 0) return found;
  }
}

/** Everything a sample of a project's articles, without those of hidden campaigns, can be chosen by: four queries, however many articles there are. */
export async function listSampleCandidates(
  connection: Connection,
  projectId: string,
  hidden: readonly string[],
): Promise<readonly SampleCandidate[]> {
  const ofProject = { article: { projectId } };
  const articles = await connection.article.findMany({
    where: { projectId, ...articlesOutside(hidden) },
    select: { id: true, segmentCount: true },
  });
  const approved = await countByArticle(connection, { projectId, state: 'approved' });
  const undecided = { projectId, state: { in: CORRECTION_STATES.filter(isUndecided) } };
  const waiting = await countByArticle(connection, undecided);
  const errors = await connection.errorMark.groupBy({
    by: ['articleId'],
    where: { ...ofProject, state: { not: 'withdrawn' } },
    _count: true,
  });
  const marked = new Map(errors.map(({ articleId, _count }) => [articleId, _count]));
  return articles.map(({ id, segmentCount }) => ({
    id,
    segmentCount,
    approvedCorrections: approved.get(id) ?? 0,
    openFindings: (waiting.get(id) ?? 0) + (marked.get(id) ?? 0),
  }));
}

async function countByArticle(
  connection: Connection,
  where: Prisma.CorrectionWhereInput,
): Promise<ReadonlyMap<string, number>> {
  const counts = await connection.correction.groupBy({ by: ['articleId'], where, _count: true });
  return new Map(counts.map(({ articleId, _count }) => [articleId, _count]));
}
