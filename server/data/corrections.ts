import type { DocumentProvenance } from '../../domain/article/document-provenance';
import { CORRECTION_STATES, type Correction, type CorrectionState } from '../../domain/correction/correction';
import { isLive } from '../../domain/correction/correction-life-cycle';
import { groupBy } from '../../domain/group-by';
import type { Correction as CorrectionRow } from '../db/generated/sqlite/client';
import type { Connection } from '../db/open-database';
import { inChunks } from './in-chunks';

export function toCorrection(row: CorrectionRow): Correction {
  const { blockId, start, end, quote, prefix, suffix } = row;
  return {
    id: row.id,
    articleId: row.articleId,
    errorId: row.errorId,
    proposerId: row.proposerId,
    groupId: row.groupId,
    anchor: { blockId, start, end, quote, prefix, suffix },
    replacement: row.replacement,
    // Written from a Correction, and by nothing else.
    state: row.state as CorrectionState,
    approvedText: row.approvedText,
    round: row.round,
    version: row.version,
    ...(row.origin !== '' && { origin: JSON.parse(row.origin) as DocumentProvenance }),
  };
}

function toColumns({ anchor, origin, ...columns }: Correction) {
  return { ...columns, ...anchor, origin: origin === undefined ? '' : JSON.stringify(origin) };
}

export async function findCorrection(connection: Connection, id: string): Promise<Correction | null> {
  const row = await connection.correction.findUnique({ where: { id } });
  return row && toCorrection(row);
}

export async function listCorrectionsById(
  connection: Connection,
  ids: readonly string[],
): Promise<readonly Correction[]> {
  const rows = await inChunks(ids, (some) => connection.correction.findMany({ where: { id: { in: some } } }));
  return rows.map(toCorrection);
}

/** The members of a group, in the order in which they were proposed. */
export async function listGroupMembers(
  connection: Connection,
  groupId: string,
): Promise<readonly Correction[]> {
  const rows = await connection.correction.findMany({
    where: { groupId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  return rows.map(toCorrection);
}

/** The articles of these corrections, by their ids; of those that do not exist there is none. */
export async function listArticleIdsOf(
  connection: Connection,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await inChunks(ids, (some) =>
    connection.correction.findMany({ where: { id: { in: some } }, select: { id: true, articleId: true } }),
  );
  return new Map(rows.map(({ id, articleId }) => [id, articleId]));
}

/** Who proposed something for what the error marks, also what they withdrew. */
export async function listProposerIds(connection: Connection, errorId: string): Promise<readonly string[]> {
  const rows = await connection.correction.findMany({
    where: { errorId },
    distinct: ['proposerId'],
    select: { proposerId: true },
  });
  return rows.map(({ proposerId }) => proposerId);
}

/** Those that were not withdrawn, in the order in which they were proposed. */
export async function listCorrections(
  connection: Connection,
  articleId: string,
): Promise<readonly Correction[]> {
  const rows = await connection.correction.findMany({
    where: { articleId, state: { not: 'withdrawn' } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  return rows.map(toCorrection);
}

/** When each of them was first proposed, as ISO 8601, by its id. */
export async function listProposalDates(
  connection: Connection,
  articleId: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await connection.correction.findMany({
    where: { articleId },
    select: { id: true, createdAt: true },
  });
  return new Map(rows.map(({ id, createdAt }) => [id, createdAt.toISOString()]));
}

/** The states that its corrections are in, each once. */
export async function listCorrectionStates(
  connection: Connection,
  articleId: string,
): Promise<readonly CorrectionState[]> {
  const rows = await connection.correction.findMany({
    where: { articleId },
    distinct: ['state'],
    select: { state: true },
  });
  return rows.map(({ state }) => state as CorrectionState);
}

/** Of those that the person proposed. */
export async function listOwnCorrectionStates(
  connection: Connection,
  articleId: string,
  proposerId: string,
): Promise<readonly { readonly state: CorrectionState }[]> {
  const rows = await connection.correction.findMany({
    where: { articleId, proposerId },
    distinct: ['state'],
    select: { state: true },
  });
  return rows.map(({ state }) => ({ state: state as CorrectionState }));
}

export async function insertCorrection(
  connection: Connection,
  correction: Correction,
  projectId: string,
  at: Date,
): Promise<void> {
  await connection.correction.create({
    data: { ...toColumns(correction), projectId, createdAt: at, updatedAt: at },
  });
}

export interface CorrectionChange {
  /** As it is stored. */
  readonly before: Correction;
  readonly after: Correction;
}

/**
 * Writes many corrections that were decided, with a statement for each way in which they changed. How many were
 * written: fewer than given when one is no longer stored as it was before.
 */
export async function updateCorrections(
  connection: Connection,
  changes: readonly CorrectionChange[],
  at: Date,
): Promise<number> {
  let written = 0;
  for (const alike of groupBy(changes, wayOfChange).values()) {
    const [first] = alike;
    if (first === undefined) continue;
    const { state, approvedText, version, anchor, replacement } = first.after;
    const moved = anchor === first.before.anchor ? {} : { ...anchor, replacement };
    const counts = await inChunks(
      alike.map(({ after }) => after.id),
      async (some) => [
        await connection.correction.updateMany({
          where: { id: { in: some }, version: first.before.version },
          data: { state, approvedText, version, updatedAt: at, ...moved },
        }),
      ],
    );
    written += counts.reduce((sum, { count }) => sum + count, 0);
  }
  return written;
}

/** Alike for changes that one statement can write. */
function wayOfChange({ before, after }: CorrectionChange): string {
  if (after.anchor !== before.anchor) return after.id;
  return JSON.stringify([after.state, after.approvedText, before.version, after.version]);
}

/** All at once; their ids must be new. */
export async function insertCorrections(
  connection: Connection,
  corrections: readonly Correction[],
  projectId: string,
  at: Date,
): Promise<void> {
  await connection.correction.createMany({
    data: corrections.map((each) => ({ ...toColumns(each), projectId, createdAt: at, updatedAt: at })),
  });
}

/** Of an article, in every state. */
export async function listCorrectionsOfEveryState(
  connection: Connection,
  articleId: string,
): Promise<readonly Correction[]> {
  const rows = await connection.correction.findMany({ where: { articleId } });
  return rows.map(toCorrection);
}

/** Of any of these errors, in every state. */
export async function listCorrectionsOfErrors(
  connection: Connection,
  errorIds: readonly string[],
): Promise<readonly Correction[]> {
  const rows = await connection.correction.findMany({ where: { errorId: { in: [...errorIds] } } });
  return rows.map(toCorrection);
}

/** Those that still count, of any of these errors. */
export async function listLiveCorrectionsOfErrors(
  connection: Connection,
  errorIds: readonly string[],
): Promise<readonly Correction[]> {
  const rows = await connection.correction.findMany({
    where: { errorId: { in: [...errorIds] }, state: { in: CORRECTION_STATES.filter(isLive) } },
  });
  return rows.map(toCorrection);
}

/** Of articles that are held: withdraws them all, whatever their versions. */
export async function withdrawCorrections(
  connection: Connection,
  ids: readonly string[],
  at: Date,
): Promise<void> {
  await connection.correction.updateMany({
    where: { id: { in: [...ids] } },
    data: { state: 'withdrawn', version: { increment: 1 }, updatedAt: at },
  });
}

/** Whether it was written: not when the stored version is no longer the one before `correction.version`. */
export async function updateCorrection(
  connection: Connection,
  correction: Correction,
  at: Date,
): Promise<boolean> {
  const { count } = await connection.correction.updateMany({
    where: { id: correction.id, version: correction.version - 1 },
    // Where it came from does not change.
    data: { ...toColumns(correction), origin: undefined, updatedAt: at },
  });
  return count === 1;
}
