import type { CorrectionState } from '../../domain/correction/correction';
import type { CorrectionGroup, GroupKind, MemberCounts } from '../../domain/correction/correction-group';
import { groupBy } from '../../domain/group-by';
import type { GroupPlace } from '../../domain/review/correction-row';
import { Prisma, type CorrectionGroup as GroupRow } from '../db/generated/sqlite/client';
import type { Connection } from '../db/open-database';

function toGroup(row: GroupRow): CorrectionGroup {
  const { id, projectId, proposerId, quote, replacement, targetLang } = row;
  const { matchCase, wholeWords, ignoreMarks } = row;
  // Written from a CorrectionGroup, and by nothing else.
  const kind = row.kind as GroupKind;
  return {
    id,
    kind,
    projectId,
    proposerId,
    quote,
    replacement,
    targetLang,
    matchCase,
    wholeWords,
    ignoreMarks,
  };
}

export async function findGroup(connection: Connection, id: string): Promise<CorrectionGroup | null> {
  const row = await connection.correctionGroup.findUnique({ where: { id } });
  return row && toGroup(row);
}

export async function listGroupsById(
  connection: Connection,
  ids: readonly string[],
): Promise<readonly CorrectionGroup[]> {
  const rows = await connection.correctionGroup.findMany({ where: { id: { in: [...ids] } } });
  return rows.map(toGroup);
}

export async function insertGroup(connection: Connection, group: CorrectionGroup, at: Date): Promise<void> {
  await connection.correctionGroup.create({ data: { ...group, createdAt: at } });
}

/** Removes a group that no correction names. */
export async function deleteEmptyGroup(connection: Connection, id: string): Promise<void> {
  await connection.correctionGroup.deleteMany({ where: { id, corrections: { none: {} } } });
}

/** Membership is no part of what is decided upon, so the correction keeps its version. */
export async function putInGroup(
  connection: Connection,
  correctionId: string,
  groupId: string,
): Promise<void> {
  await connection.correction.update({ where: { id: correctionId }, data: { groupId } });
}

/** The error that the first member of the group belongs to, as far as it stands: the others are marked like it. */
export async function findGroupErrorId(connection: Connection, groupId: string): Promise<string | null> {
  const first = await connection.correction.findFirst({
    where: { groupId, error: { state: { not: 'withdrawn' } } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { errorId: true },
  });
  return first?.errorId ?? null;
}

export interface CountedGroup {
  readonly group: CorrectionGroup;
  readonly counts: MemberCounts;
}

/** The newest groups of a project that say how a text is put right in a language, with how their members stand. */
export async function listCountedGroups(
  connection: Connection,
  projectId: string,
  targetLang: string,
  limit: number,
): Promise<readonly CountedGroup[]> {
  const rows = await connection.correctionGroup.findMany({
    where: { projectId, targetLang, kind: 'text' },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: limit,
  });
  const counted = await connection.correction.groupBy({
    by: ['groupId', 'state'],
    where: { groupId: { in: rows.map(({ id }) => id) } },
    _count: { _all: true },
  });
  const counts = groupBy(counted, ({ groupId }) => groupId);
  return rows.map((row) => ({
    group: toGroup(row),
    counts: Object.fromEntries(
      // Written from a CorrectionState, and by nothing else.
      (counts.get(row.id) ?? []).map(({ state, _count }) => [state as CorrectionState, _count._all]),
    ),
  }));
}

/** Of each of these corrections that is in a group: which one it is, of how many that were not withdrawn. */
export async function listGroupPlaces(
  connection: Connection,
  correctionIds: readonly string[],
): Promise<ReadonlyMap<string, GroupPlace>> {
  if (correctionIds.length === 0) return new Map();
  const wanted = Prisma.join([...correctionIds]);
  const rows = await connection.$queryRaw<
    { id: string; groupId: string; place: bigint | number; size: bigint | number }[]
  >`
    SELECT placed.* FROM (
      SELECT c."id", c."groupId",
        ROW_NUMBER() OVER (
          PARTITION BY c."groupId" ORDER BY c."articleId", b."position", c."start", c."id"
        ) AS "place",
        COUNT(*) OVER (PARTITION BY c."groupId") AS "size"
      FROM "correction" c JOIN "block" b ON b."id" = c."blockId"
      WHERE c."state" <> 'withdrawn' AND c."groupId" IN (
        SELECT own."groupId" FROM "correction" own WHERE own."id" IN (${wanted}) AND own."groupId" IS NOT NULL
      )
    ) placed WHERE placed."id" IN (${wanted})`;
  return new Map(
    rows.map(({ id, groupId, place, size }) => [id, { groupId, place: Number(place), size: Number(size) }]),
  );
}
