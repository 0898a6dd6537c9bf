import {
  isFromFinding,
  type ErrorMark,
  type ErrorScope,
  type ErrorState,
  type Provenance,
} from '../../domain/annotation/error';
import type { Severity } from '../../domain/annotation/severity';
import { Prisma, type ErrorMark as StoredError } from '../db/generated/sqlite/client';
import type { Connection } from '../db/open-database';
import { toAnchor, toSourceColumns, toTargetColumns } from './anchor-columns';
import { inChunks } from './in-chunks';
import { readAsJson } from './read-as-json';

type ErrorRow = Omit<StoredError, 'createdAt' | 'updatedAt' | 'foundBy'>;

const COLUMNS = [
  'id',
  'articleId',
  'reviewerId',
  'scope',
  'targetBlockId',
  'targetStart',
  'targetEnd',
  'targetQuote',
  'targetPrefix',
  'targetSuffix',
  'sourceBlockId',
  'sourceStart',
  'sourceEnd',
  'sourceQuote',
  'sourcePrefix',
  'sourceSuffix',
  'category',
  'severity',
  'comment',
  'provenance',
  'state',
  'typology',
  'version',
] as const satisfies readonly (keyof ErrorRow)[];

export function toErrorMark(row: ErrorRow): ErrorMark {
  return {
    id: row.id,
    articleId: row.articleId,
    reviewerId: row.reviewerId,
    // These columns are written from an ErrorMark, and by nothing else.
    scope: row.scope as ErrorScope,
    target: toAnchor(
      row.targetBlockId,
      row.targetStart,
      row.targetEnd,
      row.targetQuote,
      row.targetPrefix,
      row.targetSuffix,
    ),
    source: toAnchor(
      row.sourceBlockId,
      row.sourceStart,
      row.sourceEnd,
      row.sourceQuote,
      row.sourcePrefix,
      row.sourceSuffix,
    ),
    category: row.category,
    severity: row.severity as Severity,
    comment: row.comment,
    provenance: JSON.parse(row.provenance) as Provenance,
    state: row.state as ErrorState,
    typology: row.typology,
    version: row.version,
  };
}

/** Also for a statement of one's own. */
export function toErrorColumns(mark: ErrorMark) {
  const { target, source, provenance, ...columns } = mark;
  return {
    ...columns,
    ...toTargetColumns(target),
    ...toSourceColumns(source),
    provenance: JSON.stringify(provenance),
    foundBy: foundBy(provenance),
  };
}

/** As a column that findings are counted by; null for what a person found. */
function foundBy(provenance: Provenance): string | null {
  if (!isFromFinding(provenance)) return null;
  return `${provenance.kind}:${provenance.kind === 'check' ? provenance.id : provenance.system}`;
}

export async function findError(connection: Connection, id: string): Promise<ErrorMark | null> {
  const row = await connection.errorMark.findUnique({ where: { id } });
  return row && toErrorMark(row);
}

export async function listErrorsById(
  connection: Connection,
  ids: readonly string[],
): Promise<readonly ErrorMark[]> {
  const rows = await connection.errorMark.findMany({ where: { id: { in: [...ids] } } });
  return rows.map(toErrorMark);
}

/** Of an article, in every state. */
export async function listErrorsOfEveryState(
  connection: Connection,
  articleId: string,
): Promise<readonly ErrorMark[]> {
  const rows = await connection.errorMark.findMany({ where: { articleId } });
  return rows.map(toErrorMark);
}

/** Of all of them, without those that were withdrawn. */
export async function listErrorsOfArticles(
  connection: Connection,
  articleIds: readonly string[],
): Promise<readonly ErrorMark[]> {
  const rows = await inChunks(articleIds, (some) =>
    connection.errorMark.findMany({
      where: { articleId: { in: some }, state: { not: 'withdrawn' } },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    }),
  );
  return rows.map(toErrorMark);
}

/** All at once; their ids must be new. */
export async function insertErrors(
  connection: Connection,
  marks: readonly ErrorMark[],
  at: Date,
): Promise<void> {
  await connection.errorMark.createMany({
    data: marks.map((mark) => ({ ...toErrorColumns(mark), createdAt: at, updatedAt: at })),
  });
}

/** Of articles that are held: withdraws them all, whatever their versions. */
export async function withdrawErrors(
  connection: Connection,
  ids: readonly string[],
  at: Date,
): Promise<void> {
  await connection.errorMark.updateMany({
    where: { id: { in: [...ids] } },
    data: { state: 'withdrawn', version: { increment: 1 }, updatedAt: at },
  });
}

/** What was said of them since; of articles that are held. */
export async function setErrorStates(
  connection: Connection,
  ids: readonly string[],
  state: ErrorState,
  at: Date,
): Promise<void> {
  await inChunks(ids, async (some) => {
    await connection.errorMark.updateMany({
      where: { id: { in: some }, state: { notIn: ['withdrawn', state] } },
      data: { state, version: { increment: 1 }, updatedAt: at },
    });
    return [];
  });
}

/** Those that were not withdrawn, in the order in which they were made. */
export async function listErrors(connection: Connection, articleId: string): Promise<readonly ErrorMark[]> {
  const rows = await readAsJson<ErrorRow>(connection, 'errorMark', COLUMNS, {
    where: Prisma.sql`"articleId" = ${articleId} AND "state" <> 'withdrawn'`,
    orderBy: Prisma.sql`"createdAt", "id"`,
  });
  return rows.map(toErrorMark);
}

/** When each of them was marked, as ISO 8601, by its id. */
export async function listMarkDates(
  connection: Connection,
  articleIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await connection.errorMark.findMany({
    where: { articleId: { in: [...articleIds] } },
    select: { id: true, createdAt: true },
  });
  return new Map(rows.map(({ id, createdAt }) => [id, createdAt.toISOString()]));
}

export async function insertError(connection: Connection, mark: ErrorMark, at: Date): Promise<void> {
  await connection.errorMark.create({ data: { ...toErrorColumns(mark), createdAt: at, updatedAt: at } });
}

/** Whether it was written: not when the stored version is no longer the one before `mark.version`. */
export async function updateError(connection: Connection, mark: ErrorMark, at: Date): Promise<boolean> {
  const { count } = await connection.errorMark.updateMany({
    where: { id: mark.id, version: mark.version - 1 },
    data: { ...toErrorColumns(mark), updatedAt: at },
  });
  return count === 1;
}
