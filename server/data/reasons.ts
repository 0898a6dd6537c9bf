import { isReasonCode } from '../../domain/correction/decision';
import { listReasons as withBuiltIn, type Reason } from '../../domain/review/reason';
import type { Connection } from '../db/open-database';

/** By project, its reasons with the built-in ones. Every project asked for has an entry. */
export async function listReasons(
  connection: Connection,
  projectIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Reason[]>> {
  const rows = await connection.projectReason.findMany({
    where: { projectId: { in: [...projectIds] } },
    orderBy: [{ position: 'asc' }, { code: 'asc' }],
  });
  return new Map(
    projectIds.map((projectId) => [
      projectId,
      withBuiltIn(
        rows
          .filter((row) => row.projectId === projectId)
          .flatMap(({ code, label, isActive, isPreference }) =>
            isReasonCode(code) ? [{ code, label, isActive, isPreference }] : [],
          ),
      ),
    ]),
  );
}

/** Puts these in place of what is stored; of the built-in ones only those that are no longer offered need a row. */
export async function replaceReasons(
  connection: Connection,
  projectId: string,
  reasons: readonly Reason[],
): Promise<void> {
  await connection.projectReason.deleteMany({ where: { projectId } });
  await connection.projectReason.createMany({
    data: reasons
      .map((reason, position) => ({ projectId, position, ...reason }))
      .filter(({ code, isActive }) => code.startsWith('own-') || !isActive),
  });
}

/** Those among the codes that some decision in the project was taken for. */
export async function listUsedReasons(
  connection: Connection,
  projectId: string,
  codes: readonly string[],
): Promise<ReadonlySet<string>> {
  if (codes.length === 0) return new Set();
  const rows = await connection.decision.groupBy({
    by: ['reason'],
    where: { reason: { in: [...codes] }, article: { projectId } },
  });
  return new Set(rows.flatMap(({ reason }) => (reason === null ? [] : [reason])));
}
