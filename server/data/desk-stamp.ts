import type { Sight } from '../../domain/review/blindness';
import type { Connection } from '../db/open-database';

/**
 * What the review desk of a person stood at, in a few words: as long as it is the same, nothing has changed there that
 * others, or the person in another page, could have changed. Made of counts and versions, which only rise.
 */
export async function readDeskStamp(
  connection: Connection,
  articleId: string,
  { userId, sight }: { readonly userId: string; readonly sight: Sight },
): Promise<string> {
  const article = await connection.article.findUnique({
    where: { id: articleId },
    select: {
      alignmentVersion: true,
      sequence: true,
      state: true,
      project: { select: { typologyChange: true } },
    },
  });
  const isBlind = sight === 'own';
  const sum = { _count: true, _sum: { version: true } } as const;
  const errors = await connection.errorMark.aggregate({
    where: { articleId, ...(isBlind && { reviewerId: userId }) },
    ...sum,
  });
  const corrections = await connection.correction.aggregate({
    where: { articleId, ...(isBlind && { proposerId: userId }) },
    ...sum,
  });
  // One taken back and another made leave their number as it was.
  const dismissals = await connection.checkDismissal.aggregate({
    where: { articleId, ...(isBlind && { byId: userId }) },
    _count: true,
    _max: { at: true },
  });
  const key = { articleId, userId };
  const assignment = await connection.assignment.findUnique({
    where: { articleId_userId: key },
    select: { version: true },
  });
  const review = await connection.review.findUnique({
    where: { articleId_reviewerId: { articleId, reviewerId: userId } },
    select: { id: true, state: true },
  });
  const checked =
    review === null
      ? null
      : await connection.checkedSentence.aggregate({
          where: { reviewId: review.id },
          _count: true,
          // One taken away and another added leave the count as it was.
          _sum: { start: true },
        });
  const scores =
    review === null
      ? null
      : await connection.segmentScore.aggregate({
          where: { reviewId: review.id },
          _count: true,
          _sum: { version: true },
        });
  return [
    article?.alignmentVersion,
    article?.sequence,
    isBlind ? sight : article?.state,
    article?.project.typologyChange,
    errors._count,
    errors._sum.version,
    corrections._count,
    corrections._sum.version,
    dismissals._count,
    dismissals._max.at?.getTime(),
    assignment?.version,
    review?.state,
    checked?._count,
    checked?._sum.start,
    scores?._count,
    scores?._sum.version,
  ].join(' ');
}
