import { success, type Result } from '../../domain/result';
import type { Assignment } from '../../domain/review/assignment';
import type { Actor } from '../../domain/review/role';
import type { SignedInUser } from '../auth/signed-in-user';
import type { ArticleRecord } from '../data/articles';
import { listAssignments } from '../data/assignments';
import type { Connection } from '../db/open-database';
import type { EntryRefusal } from './enter-article';
import { enterArticlesToWrite } from './enter-articles';

/** Which assignment is meant, and the version that was looked at. */
interface Wanted {
  readonly articleId: string;
  readonly userId: string;
  readonly baseVersion: number;
}

interface Found<Wish extends Wanted> {
  readonly wish: Wish;
  readonly assignment: Assignment;
  /** Whether somebody else changed it meanwhile. */
  readonly isStale: boolean;
}

interface Entered<Wish extends Wanted> {
  readonly articles: readonly ArticleRecord[];
  /** Those that are there, in the order of the wishes. */
  readonly found: readonly Found<Wish>[];
}

/** Many assignments, whose articles are held until the transaction ends, or why the person may not do what `may` asks in one of their projects. */
export async function enterAssignments<Wish extends Wanted>(
  transaction: Connection,
  user: SignedInUser,
  wishes: readonly Wish[],
  may: (actor: Actor) => boolean,
): Promise<Result<Entered<Wish>, EntryRefusal>> {
  const articleIds = wishes.map(({ articleId }) => articleId);
  const entered = await enterArticlesToWrite(transaction, user, articleIds, may);
  if (!entered.ok) return entered;
  const userIds = [...new Set(wishes.map(({ userId }) => userId))];
  const known = new Map(
    (await listAssignments(transaction, articleIds, userIds)).map((one) => [
      `${one.articleId} ${one.userId}`,
      one,
    ]),
  );
  const found = wishes.flatMap((wish) => {
    const assignment = known.get(`${wish.articleId} ${wish.userId}`);
    return assignment === undefined
      ? []
      : [{ wish, assignment, isStale: assignment.version !== wish.baseVersion }];
  });
  return success({ articles: entered.value, found });
}
