import type { Connection } from '../db/open-database';

const SECOND = 1_000;

/**
 * Adds seconds of work to somebody's review of an article, but never more than have passed since the last were added: two pages that are open at once are
 * one person. Whether there was such a review.
 */
export async function addEffort(
  connection: Connection,
  { articleId, reviewerId }: { readonly articleId: string; readonly reviewerId: string },
  seconds: number,
  at: Date,
): Promise<boolean> {
  const review = await connection.review.findUnique({
    where: { articleId_reviewerId: { articleId, reviewerId } },
    select: { id: true, startedAt: true, effort: true },
  });
  if (review === null) return false;
  const since = review.effort?.at ?? new Date(review.startedAt.getTime() - LEAD_MS);
  const passed = Math.floor((at.getTime() - since.getTime()) / SECOND);
  const added = Math.max(0, Math.min(seconds, passed));
  await connection.reviewEffort.upsert({
    where: { reviewId: review.id },
    create: { reviewId: review.id, seconds: added, at },
    update: { seconds: { increment: added }, at },
  });
  return true;
}

/** A review begins with the first mark: what was read before it belongs to it. */
const LEAD_MS = 10 * 60 * SECOND;
