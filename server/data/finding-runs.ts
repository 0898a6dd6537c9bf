import {
  RUN_STATES,
  type FindingRun,
  type RunCounts,
  type RunDetails,
  type RunState,
} from '../../domain/triage/finding-run';
import { OUTSIDE_KINDS } from '../../domain/triage/outside-finding';
import type { FindingRun as StoredRun } from '../db/generated/sqlite/client';
import { articlesOutside } from './hidden-campaigns';
import type { Connection } from '../db/open-database';

/** The newest first. */
const IN_ORDER = [{ startedAt: 'desc' as const }, { id: 'asc' as const }];

function toRun(row: StoredRun): FindingRun {
  const { received, kept, unresolved, rejected, repeated, details, startedAt, endedAt, ...columns } = row;
  const kind = OUTSIDE_KINDS.find((one) => one === row.kind);
  const state = RUN_STATES.find((one) => one === row.state);
  if (kind === undefined || state === undefined) throw new Error(`Unknown run in the database: ${row.id}`);
  return {
    ...columns,
    kind,
    state,
    // Written from RunDetails, and by nothing else.
    details: JSON.parse(details) as RunDetails,
    counts: { received, kept, unresolved, rejected, repeated },
    startedAt: startedAt.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
  };
}

export async function insertRun(
  connection: Connection,
  { counts, details, startedAt, endedAt, ...columns }: FindingRun,
): Promise<void> {
  await connection.findingRun.create({
    data: {
      ...columns,
      ...counts,
      details: JSON.stringify(details),
      startedAt: new Date(startedAt),
      endedAt: endedAt === null ? null : new Date(endedAt),
    },
  });
}

export async function findRun(connection: Connection, id: string): Promise<FindingRun | null> {
  const row = await connection.findingRun.findUnique({ where: { id } });
  return row && toRun(row);
}

export async function listRuns(connection: Connection, articleId: string): Promise<readonly FindingRun[]> {
  return (await connection.findingRun.findMany({ where: { articleId }, orderBy: IN_ORDER })).map(toRun);
}

export async function listProjectRuns(
  connection: Connection,
  projectId: string,
  hidden: readonly string[],
  limit: number,
): Promise<readonly FindingRun[]> {
  const where = { article: { projectId, ...articlesOutside(hidden) } };
  return (await connection.findingRun.findMany({ where, orderBy: IN_ORDER, take: limit })).map(toRun);
}

/** All that were started in one go. */
export async function listBatchRuns(connection: Connection, batchId: string): Promise<readonly FindingRun[]> {
  return (await connection.findingRun.findMany({ where: { batchId }, orderBy: IN_ORDER })).map(toRun);
}

interface Progress {
  readonly counts: RunCounts;
  readonly tokensIn: number;
  readonly tokensOut: number;
}

/** Adds what a step of the run came to; false where the run is gone. */
export async function addToRun(
  connection: Connection,
  id: string,
  { counts, tokensIn, tokensOut }: Progress,
): Promise<boolean> {
  const { count } = await connection.findingRun.updateMany({
    where: { id },
    data: {
      received: { increment: counts.received },
      kept: { increment: counts.kept },
      unresolved: { increment: counts.unresolved },
      rejected: { increment: counts.rejected },
      repeated: { increment: counts.repeated },
      tokensIn: { increment: tokensIn },
      tokensOut: { increment: tokensOut },
    },
  });
  return count === 1;
}

/** Ends one that is running; false where it has ended already, or is gone. */
export async function endRun(
  connection: Connection,
  id: string,
  { state, details, at }: { readonly state: RunState; readonly details?: RunDetails; readonly at: Date },
): Promise<boolean> {
  const { count } = await connection.findingRun.updateMany({
    where: { id, state: 'running' },
    data: { state, endedAt: at, ...(details && { details: JSON.stringify(details) }) },
  });
  return count === 1;
}

/** With all that they found. What was accepted of it stays: it is people's by now. */
export async function deleteRuns(connection: Connection, ids: readonly string[]): Promise<void> {
  await connection.findingRun.deleteMany({ where: { id: { in: [...ids] } } });
}
