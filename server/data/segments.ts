import type { Segment, SentenceRange } from '../../domain/article/segment';
import type { Connection } from '../db/open-database';
import { bulkInsert } from './bulk-insert';
import { byArticle } from './by-article';

interface SegmentRow {
  readonly id: string;
  readonly articleId: string;
  readonly sourceFrom: number;
  readonly sourceTo: number;
  readonly targetFrom: number;
  readonly targetTo: number;
  readonly confidence: number;
  readonly pinned: boolean;
}

function toSegment(row: SegmentRow): Segment {
  return {
    id: row.id,
    source: { from: row.sourceFrom, to: row.sourceTo },
    target: { from: row.targetFrom, to: row.targetTo },
    confidence: row.confidence,
    pinned: row.pinned,
  };
}

function toRow(articleId: string, { id, source, target, confidence, pinned }: Segment): SegmentRow {
  return {
    id,
    articleId,
    sourceFrom: source.from,
    sourceTo: source.to,
    targetFrom: target.from,
    targetTo: target.to,
    confidence,
    pinned,
  };
}

/** In text order: segments tile both sides, so their starts rise on both, and one of them always ends higher. */
const TEXT_ORDER = [
  { targetFrom: 'asc' },
  { sourceFrom: 'asc' },
  { targetTo: 'asc' },
  { sourceTo: 'asc' },
] as const;

export async function listSegments(
  connection: Connection,
  articleIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Segment[]>> {
  const rows = await connection.segment.findMany({
    where: { articleId: { in: [...articleIds] } },
    orderBy: [...TEXT_ORDER],
  });
  return byArticle(rows, toSegment);
}

/** By article, in text order: its segments that translate any of the sentences named for it. */
export async function listSegmentsWithin(
  connection: Connection,
  targets: ReadonlyMap<string, SentenceRange>,
): Promise<ReadonlyMap<string, readonly Segment[]>> {
  const rows = await connection.segment.findMany({
    where: {
      OR: [...targets].map(([articleId, { from, to }]) => ({
        articleId,
        targetFrom: { lt: to },
        targetTo: { gt: from },
      })),
    },
    orderBy: [...TEXT_ORDER],
  });
  return byArticle(rows, toSegment);
}

export async function insertSegments(
  connection: Connection,
  articleId: string,
  segments: readonly Segment[],
): Promise<void> {
  await insertSegmentsOf(connection, new Map([[articleId, segments]]));
}

/** By article. */
export async function insertSegmentsOf(
  connection: Connection,
  segments: ReadonlyMap<string, readonly Segment[]>,
): Promise<void> {
  await bulkInsert<SegmentRow>(
    connection,
    'segment',
    {
      id: 'text',
      articleId: 'text',
      sourceFrom: 'integer',
      sourceTo: 'integer',
      targetFrom: 'integer',
      targetTo: 'integer',
      confidence: 'double precision',
      pinned: 'boolean',
    },
    [...segments].flatMap(([articleId, own]) => own.map((segment) => toRow(articleId, segment))),
  );
}

/** Whether one of these ids is already a segment's, of whatever article. */
export async function hasSegment(connection: Connection, ids: readonly string[]): Promise<boolean> {
  return (
    (await connection.segment.findFirst({ where: { id: { in: [...ids] } }, select: { id: true } })) !== null
  );
}

/** Writes what differs: an edit may change one segment, or the numbers of all that follow. */
export async function updateSegments(
  connection: Connection,
  articleId: string,
  before: readonly Segment[],
  after: readonly Segment[],
): Promise<void> {
  const kept = new Set(before);
  const wanted = new Set(after);
  const gone = before.filter((segment) => !wanted.has(segment)).map(({ id }) => id);
  await connection.segment.deleteMany({ where: { articleId, id: { in: gone } } });
  await insertSegments(
    connection,
    articleId,
    after.filter((segment) => !kept.has(segment)),
  );
}
