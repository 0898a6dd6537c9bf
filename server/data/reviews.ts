import { groupBy } from '../../domain/group-by';
import type { CheckedSentence, Review, SegmentScore } from '../../domain/review/review';
import type { ScoreRecord } from '../../domain/review/segment-score';
import type { Review as ReviewRow } from '../db/generated/sqlite/client';
import type { Connection } from '../db/open-database';
import { bulkInsert } from './bulk-insert';
import { inChunks } from './in-chunks';

function toReview(row: ReviewRow): Review {
  return {
    id: row.id,
    articleId: row.articleId,
    reviewerId: row.reviewerId,
    // Written from a Review, and by nothing else.
    state: row.state as Review['state'],
  };
}

export async function listReviews(connection: Connection, articleId: string): Promise<readonly Review[]> {
  const rows = await connection.review.findMany({ where: { articleId } });
  return rows.map(toReview);
}

export async function findReview(
  connection: Connection,
  articleId: string,
  reviewerId: string,
): Promise<Review | null> {
  const row = await connection.review.findUnique({
    where: { articleId_reviewerId: { articleId, reviewerId } },
  });
  return row && toReview(row);
}

/** Whether somebody is through with the article. */
export async function hasFinishedReview(connection: Connection, articleId: string): Promise<boolean> {
  return (await connection.review.count({ where: { articleId, state: 'finished' } })) > 0;
}

export async function insertReview(connection: Connection, review: Review, at: Date): Promise<void> {
  await connection.review.create({ data: { ...review, startedAt: at } });
}

export async function updateReviewState(connection: Connection, review: Review, at: Date): Promise<void> {
  await connection.review.update({
    where: { id: review.id },
    data: { state: review.state, finishedAt: review.state === 'finished' ? at : null },
  });
}

/** Opens those that were finished; answers ids of their articles, which are in review again. */
export async function reopenReviews(
  connection: Connection,
  articleIds: readonly string[],
  reviewerIds: readonly string[],
): Promise<readonly string[]> {
  const where = {
    articleId: { in: [...articleIds] },
    reviewerId: { in: [...reviewerIds] },
    state: 'finished',
  };
  const rows = await connection.review.findMany({ where, select: { articleId: true } });
  await connection.review.updateMany({ where, data: { state: 'open', finishedAt: null } });
  return [...new Set(rows.map(({ articleId }) => articleId))];
}

export async function listChecked(
  connection: Connection,
  reviewId: string,
): Promise<readonly CheckedSentence[]> {
  return connection.checkedSentence.findMany({
    where: { reviewId },
    select: { blockId: true, start: true },
    orderBy: [{ blockId: 'asc' }, { start: 'asc' }],
  });
}

/** What a reviewer said of whole segments, and whether they are through. */
export interface ReviewWork {
  readonly isFinished: boolean;
  /** When it was finished, or else begun. */
  readonly at: Date;
  readonly checked: readonly CheckedSentence[];
  readonly scores: readonly SegmentScore[];
}

/** Of each reviewer of the article, by the reviewer's id. */
export async function listReviewWork(
  connection: Connection,
  articleId: string,
): Promise<ReadonlyMap<string, ReviewWork>> {
  const rows = await connection.review.findMany({
    where: { articleId },
    orderBy: { startedAt: 'asc' },
    select: {
      reviewerId: true,
      state: true,
      startedAt: true,
      finishedAt: true,
      checked: { select: { blockId: true, start: true } },
      scores: { select: { blockId: true, start: true, score: true } },
    },
  });
  return new Map(
    rows.map(({ reviewerId, state, startedAt, finishedAt, checked, scores }) => [
      reviewerId,
      { isFinished: state === 'finished', at: finishedAt ?? startedAt, checked, scores },
    ]),
  );
}

export async function listScores(connection: Connection, reviewId: string): Promise<readonly ScoreRecord[]> {
  return connection.segmentScore.findMany({
    where: { reviewId },
    select: { blockId: true, start: true, score: true, meantWith: true, version: true },
    orderBy: [{ blockId: 'asc' }, { start: 'asc' }],
  });
}

export async function findScore(
  connection: Connection,
  reviewId: string,
  { blockId, start }: CheckedSentence,
): Promise<ScoreRecord | null> {
  return connection.segmentScore.findUnique({
    where: { reviewId_blockId_start: { reviewId, blockId, start } },
    select: { blockId: true, start: true, score: true, meantWith: true, version: true },
  });
}

/** In the place of what was stored for the sentence. A score that is taken back is gone. */
export async function writeScore(
  connection: Connection,
  reviewId: string,
  { blockId, start, score, meantWith, version }: ScoreRecord,
  at: Date,
): Promise<void> {
  const key = { reviewId, blockId, start };
  if (score === null) await connection.segmentScore.deleteMany({ where: key });
  else {
    const data = { score, meantWith, version, at };
    const where = { reviewId_blockId_start: key };
    await connection.segmentScore.upsert({ where, create: { ...key, ...data }, update: data });
  }
}

export async function insertChecked(
  connection: Connection,
  reviewId: string,
  checked: readonly CheckedSentence[],
): Promise<void> {
  await bulkInsert(
    connection,
    'checkedSentence',
    { reviewId: 'text', blockId: 'text', start: 'integer' },
    checked.map(({ blockId, start }) => ({ reviewId, blockId, start })),
  );
}

/** Of everybody: what was checked and scored of blocks that are no longer part of the article. */
export async function deleteJudgementsIn(connection: Connection, blockIds: readonly string[]): Promise<void> {
  await inChunks(blockIds, async (some) => [
    await connection.checkedSentence.deleteMany({ where: { blockId: { in: some } } }),
    await connection.segmentScore.deleteMany({ where: { blockId: { in: some } } }),
  ]);
}

export async function deleteChecked(
  connection: Connection,
  reviewId: string,
  checked: readonly CheckedSentence[],
): Promise<void> {
  for (const [blockId, places] of groupBy(checked, (place) => place.blockId)) {
    const starts = places.map(({ start }) => start);
    await connection.checkedSentence.deleteMany({ where: { reviewId, blockId, start: { in: starts } } });
  }
}

export interface ReviewCourse extends Review {
  /** ISO 8601. */
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly checked: readonly CheckedSentence[];
}

/** Everybody's pass over an article, the first begun first, with what they checked. */
export async function listReviewCourses(
  connection: Connection,
  articleId: string,
): Promise<readonly ReviewCourse[]> {
  const rows = await connection.review.findMany({
    where: { articleId },
    orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
    include: { checked: { select: { blockId: true, start: true } } },
  });
  return rows.map((row) => ({
    ...toReview(row),
    startedAt: row.startedAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
    checked: row.checked,
  }));
}
