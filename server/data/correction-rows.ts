import type { Severity } from '../../domain/annotation/severity';
import { isLive } from '../../domain/correction/correction-life-cycle';
import { CORRECTION_STATES, type Correction } from '../../domain/correction/correction';
import type { BulkTarget } from '../../domain/review/bulk';
import type { CorrectionQuery, CorrectionRow } from '../../domain/review/correction-row';
import { Prisma } from '../db/generated/sqlite/client';
import type { Connection } from '../db/open-database';
import { inChunks } from './in-chunks';
import {
  groupsOfPage,
  inGroups,
  inOrder,
  inRealm,
  matchesQuery,
  seenBy,
  type CorrectionRealm,
  type SeenRealm,
  type SortGroup,
} from './correction-query';
import { toCorrection } from './corrections';

/** What is stored of a line of the table; the rest is worked out from the texts and the decisions. */
export type StoredCorrectionRow = Pick<
  CorrectionRow,
  | 'correction'
  | 'projectId'
  | 'articleTitle'
  | 'sourceLang'
  | 'targetLang'
  | 'proposer'
  | 'proposedAt'
  | 'category'
  | 'severity'
  | 'comment'
>;

export interface StoredCorrectionPage {
  readonly rows: readonly StoredCorrectionRow[];
  readonly total: number;
}

export async function listCorrectionRows(
  connection: Connection,
  realm: CorrectionRealm,
  query: CorrectionQuery,
  offset: number,
  limit: number,
): Promise<StoredCorrectionPage> {
  const find = query.sort === 'proposedAt' ? findByDate : findInGroups;
  const { ids, total } = await find(connection, await seenBy(connection, realm), query, offset, limit);
  return { rows: await loadRows(connection, ids), total };
}

interface FoundPage {
  readonly ids: readonly string[];
  readonly total: number;
}

const IN_PROJECT = Prisma.sql`c."projectId"`;
const OF_ARTICLE = Prisma.sql`c."articleId"`;
/** SQLite uses no index for a column with a plus: it follows the dates then, and does not sort all that a project has. */
const IN_PROJECT_UNINDEXED = Prisma.sql`+c."projectId"`;

/** Along the index of dates as far as the page; what was proposed at the same moment stands in text order within it. */
async function findByDate(
  connection: Connection,
  realm: SeenRealm,
  query: CorrectionQuery,
  offset: number,
  limit: number,
): Promise<FoundPage> {
  const direction = Prisma.raw(query.descending ? 'DESC' : 'ASC');
  const [counted] = await connection.$queryRaw<{ total: bigint | number }[]>`
    SELECT COUNT(*) AS "total" FROM "correction" c WHERE ${inRealm(realm, IN_PROJECT, OF_ARTICLE)} AND ${matchesQuery(query)}`;
  const column = connection.provider === 'sqlite' ? IN_PROJECT_UNINDEXED : IN_PROJECT;
  const page = Prisma.sql`
    SELECT c."id" FROM "correction" c WHERE ${inRealm(realm, column, OF_ARTICLE)} AND ${matchesQuery(query)}
    ORDER BY c."createdAt" ${direction}, c."id" LIMIT ${limit} OFFSET ${offset}`;
  const rows = await connection.$queryRaw<{ id: string }[]>`
    SELECT c."id" ${inOrder(query, Prisma.sql`c."id" IN (SELECT "id" FROM (${page}) page)`)}`;
  return { ids: rows.map(({ id }) => id), total: Number(counted?.total ?? 0) };
}

type StoredGroup = Omit<SortGroup, 'size' | 'through'> & Record<'size' | 'through', bigint | number>;

/** First which groups the page is in, then only their rows. */
async function findInGroups(
  connection: Connection,
  realm: SeenRealm,
  query: CorrectionQuery,
  offset: number,
  limit: number,
): Promise<FoundPage> {
  const where = Prisma.sql`${inRealm(realm, IN_PROJECT, OF_ARTICLE)} AND ${matchesQuery(query)}`;
  const counted = await connection.$queryRaw<StoredGroup[]>(groupsOfPage(query, where, offset, limit));
  const groups = counted.map((row) => ({ ...row, size: Number(row.size), through: Number(row.through) }));
  const total = groups.at(-1)?.through ?? 0;
  const wanted = groups.filter(({ size, through }) => through > offset && through - size < offset + limit);
  const [first] = wanted;
  if (first === undefined) return { ids: [], total };
  const rows = await connection.$queryRaw<{ id: string }[]>`
    SELECT c."id" ${inOrder(query, Prisma.sql`${inGroups(query, wanted)} AND ${matchesQuery(query)}`)}
    LIMIT ${limit} OFFSET ${offset - (first.through - first.size)}`;
  return { ids: rows.map(({ id }) => id), total };
}

/** Ids and versions of the corrections that match, in order; no more than `limit`. */
export async function listCorrectionTargets(
  connection: Connection,
  realm: CorrectionRealm,
  query: CorrectionQuery,
  limit: number,
): Promise<readonly BulkTarget[]> {
  const where = Prisma.sql`${inRealm(await seenBy(connection, realm), IN_PROJECT, OF_ARTICLE)} AND ${matchesQuery(query)}`;
  return connection.$queryRaw<BulkTarget[]>`
    SELECT c."id" AS "correctionId", c."version" AS "baseVersion" ${inOrder(query, where)} LIMIT ${limit}`;
}

/** In the order of the ids. */
async function loadRows(
  connection: Connection,
  ids: readonly string[],
): Promise<readonly StoredCorrectionRow[]> {
  const rows = await connection.correction.findMany({
    where: { id: { in: [...ids] } },
    include: {
      article: { select: { title: true, sourceLang: true, targetLang: true } },
      proposer: { select: { id: true, name: true } },
      error: { select: { category: true, severity: true, comment: true } },
    },
  });
  const place = new Map(ids.map((id, index) => [id, index]));
  return rows
    .sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0))
    .map(({ article, proposer, error, ...row }) => ({
      correction: toCorrection(row),
      projectId: row.projectId,
      articleTitle: article.title,
      sourceLang: article.sourceLang,
      targetLang: article.targetLang,
      proposer,
      proposedAt: row.createdAt.toISOString(),
      category: error?.category ?? null,
      // Written from a Severity, and by nothing else.
      severity: (error?.severity as Severity | undefined) ?? null,
      comment: error?.comment ?? '',
    }));
}

/** Every live correction of these blocks: among them are the rivals of any of theirs. */
export async function listLiveCorrections(
  connection: Connection,
  blockIds: readonly string[],
): Promise<readonly Correction[]> {
  const rows = await inChunks(blockIds, (some) =>
    connection.correction.findMany({
      where: { blockId: { in: some }, state: { in: CORRECTION_STATES.filter(isLive) } },
    }),
  );
  // In the order in which they were proposed, whichever statement found them.
  return [...rows]
    .sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime() || (a.id < b.id ? -1 : 1))
    .map(toCorrection);
}
