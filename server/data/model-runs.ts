import {
  MODEL_FAULTS,
  MODEL_RUN_STATES,
  type ModelFault,
  type ModelProgress,
  type ModelRun,
  type ModelRunState,
} from '../../domain/model-findings/model-run';
import type { Spend } from '../../domain/model-findings/spend';
import type { RunState } from '../../domain/triage/finding-run';
import type { FindingRun, ModelRun as StoredProgress } from '../db/generated/sqlite/client';
import type { Connection } from '../db/open-database';
import { endRun } from './finding-runs';

/** A run that has not been heard of for so long has ended with the process that it ran in. */
const SILENT_MS = 90_000;

/** Stands beside a run of findings that asks a model. */
export async function insertModelRun(
  connection: Connection,
  run: { readonly runId: string; readonly total: number; readonly currency: string },
  at: Date,
): Promise<void> {
  await connection.modelRun.create({ data: { ...run, beatAt: at } });
}

export interface ProgressToSave {
  readonly progress: ModelProgress;
  readonly spend: Spend;
  /** In milliseconds. */
  readonly latency: number;
}

/** Says how far a run has come, and that it lives. Answers whether it is to go on: nobody wants it to stop, and it is still there. */
export async function saveModelProgress(
  connection: Connection,
  runId: string,
  { progress, spend, latency }: ProgressToSave,
  at: Date,
): Promise<boolean> {
  const { count } = await connection.modelRun.updateMany({
    where: { runId, isStopAsked: false, run: { state: 'running' } },
    data: { ...progress, ...spend, latency, beatAt: at },
  });
  return count === 1;
}

export interface RunEnding {
  readonly state: Exclude<ModelRunState, 'running'>;
  readonly fault: ModelFault | null;
}

/** Ends one that is running, with where it came to. */
export async function endModelRun(
  connection: Connection,
  runId: string,
  { state, fault }: RunEnding,
  at: Date,
  { progress, spend, latency }: ProgressToSave,
): Promise<void> {
  // How it ended first: whoever reads in between sees a run that still runs, and never one that ended nobody knows how.
  const { count } = await connection.modelRun.updateMany({
    where: { runId, run: { state: 'running' } },
    data: { ending: state, fault, ...progress, ...spend, latency, beatAt: at },
  });
  if (count === 1) await endRun(connection, runId, { state: storedState(state), at });
}

/** All that stop before their time are `stopped` to whoever knows nothing of models. */
const storedState = (state: RunEnding['state']): RunState =>
  state === 'done' || state === 'failed' ? state : 'stopped';

export async function askModelRunToStop(connection: Connection, runId: string): Promise<void> {
  await connection.modelRun.updateMany({ where: { runId }, data: { isStopAsked: true } });
}

/** Marks runs that ended with their process: all of them, or those that have not been heard of. */
export async function markInterruptedRuns(
  connection: Connection,
  at: Date,
  which: 'all' | 'silent' = 'silent',
): Promise<number> {
  const silentSince = new Date(at.getTime() - SILENT_MS);
  const interrupted = await connection.modelRun.findMany({
    where: {
      run: { state: 'running' },
      ...(which === 'all' ? {} : { beatAt: { lt: silentSince } }),
    },
    select: { runId: true },
  });
  for (const { runId } of interrupted) {
    await connection.modelRun.updateMany({ where: { runId }, data: { ending: 'restart' } });
    await endRun(connection, runId, { state: 'stopped', at });
  }
  return interrupted.length;
}

/**
 * Is asked for from the run, which Prisma reads before what stands beside it: the run ends last (see `endModelRun`), so that
 * whoever reads it as ended reads how. In the other order one that ends meanwhile would have ended in no way at all.
 */
const WITH_PROGRESS = { modelRun: true } as const;

export async function findModelRun(connection: Connection, runId: string): Promise<ModelRun | null> {
  const stored = await connection.findingRun.findUnique({ where: { id: runId }, include: WITH_PROGRESS });
  return stored && toRun(stored);
}

/** The latest first. */
export async function listModelRuns(
  connection: Connection,
  articleId: string,
  most: number,
): Promise<readonly ModelRun[]> {
  const rows = await connection.findingRun.findMany({
    where: { articleId, modelRun: { isNot: null } },
    include: WITH_PROGRESS,
    orderBy: [{ startedAt: 'desc' }, { id: 'asc' }],
    take: most,
  });
  return rows.map(toRun).filter((run) => run !== null);
}

/** Null for a run that asks no model. */
function toRun({
  modelRun: stored,
  ...run
}: FindingRun & { readonly modelRun: StoredProgress | null }): ModelRun | null {
  if (stored === null) return null;
  const { total, asked, fromCache, failed, tokens, money, currency } = stored;
  const { received, kept, unresolved, rejected, repeated } = run;
  return {
    id: run.id,
    articleId: run.articleId,
    model: run.system,
    currency,
    state: run.state === 'running' ? 'running' : known(MODEL_RUN_STATES, stored.ending),
    fault: stored.fault === null ? null : known(MODEL_FAULTS, stored.fault),
    progress: { total, asked, fromCache, failed },
    counts: { received, kept, unresolved, rejected, repeated },
    spend: { tokens, money },
    startedAt: run.startedAt.toISOString(),
    endedAt: run.endedAt?.toISOString() ?? null,
  };
}

function known<Name extends string>(names: readonly Name[], stored: string): Name {
  const name = names.find((one) => one === stored);
  if (name === undefined) throw new Error(`Unknown word of a model run in the database: ${stored}`);
  return name;
}
