import type { FindingDismissal } from '../../domain/correction/correction-group';
import type { Connection } from '../db/open-database';

export async function listDismissals(
  connection: Connection,
  articleId: string,
): Promise<readonly FindingDismissal[]> {
  return connection.findingDismissal.findMany({
    where: { articleId },
    select: { groupId: true, blockId: true, start: true },
  });
}

/** Those that were said before stay as they were said. */
export async function addDismissals(
  connection: Connection,
  articleId: string,
  byId: string,
  dismissals: readonly FindingDismissal[],
  at: Date,
): Promise<void> {
  const known = new Set((await listDismissals(connection, articleId)).map(keyOf));
  const added = new Map(dismissals.map((each) => [keyOf(each), each]));
  await connection.findingDismissal.createMany({
    data: [...added.values()]
      .filter((each) => !known.has(keyOf(each)))
      .map((each) => ({ ...each, articleId, byId, at })),
  });
}

export async function removeDismissals(
  connection: Connection,
  articleId: string,
  dismissals: readonly FindingDismissal[],
): Promise<void> {
  await connection.findingDismissal.deleteMany({
    where: { articleId, OR: dismissals.map(({ groupId, blockId, start }) => ({ groupId, blockId, start })) },
  });
}

const keyOf = ({ groupId, blockId, start }: FindingDismissal): string => `${groupId} ${blockId} ${start}`;
