import * as z from 'zod';
import { failure, success } from '../../domain/result';
import { assignAgain, type Assignment } from '../../domain/review/assignment';
import { canAssign } from '../../domain/review/role';
import { markInReview, type ArticleRecord } from '../data/articles';
import { askAgain, insertAssignments, listAssignments } from '../data/assignments';
import { countReviewers } from '../data/memberships';
import { reopenReviews } from '../data/reviews';
import type { Connection } from '../db/open-database';
import { dueOn } from './assignment-fields';
import { enterArticlesToWrite } from './enter-articles';
import { id } from './fields';
import { notify } from './notify';
import { recordAudit } from './record-audit';
import { defineUseCase, type Answer, type SignedInContext } from './use-case';

const MAX_ARTICLES = 500;
const MAX_PEOPLE = 20;

const input = z.object({
  articleIds: z.array(id).min(1).max(MAX_ARTICLES).readonly(),
  userIds: z.array(id).min(1).max(MAX_PEOPLE).readonly(),
  dueOn,
});

/** One person who was asked for one article, as it stands now. */
export type Asked = Pick<Assignment, 'articleId' | 'userId' | 'version'>;

/** One who was asked before, and how that stood. */
export interface AskedAgain extends Asked {
  readonly before: Pick<Assignment, 'state' | 'dueOn' | 'note'>;
}

interface Assigned {
  /** Those that are new: an undo ends them. */
  readonly added: readonly Asked[];
  /** Those that were there, and have another date or are open again: an undo restores them. */
  readonly changed: readonly AskedAgain[];
}

/**
 * Asks each of the people to review each of the articles. All or nothing: every one of them has to be able to review
 * in every project. Who was asked before gets the new date; a review that was finished is open again.
 */
export const assignArticles = defineUseCase({
  id: 'assign-articles',
  access: 'project',
  input,
  async run(context, wanted): Answer<Assigned> {
    return context.db.$transaction(async (transaction) => {
      const entered = await enterArticlesToWrite(transaction, context.user, wanted.articleIds, canAssign);
      if (!entered.ok) return entered;
      const articles = entered.value;
      const userIds = [...new Set(wanted.userIds)];
      for (const projectId of new Set(articles.map((article) => article.projectId))) {
        const able = await countReviewers(transaction, projectId, userIds);
        if (able < userIds.length) return failure('not_a_reviewer');
      }

      const { added, changed } = await write(transaction, context, articles, userIds, wanted.dueOn);
      await tell(transaction, context, articles, [...added, ...changed.map(({ after }) => after)]);
      return success({
        added: added.map(toAsked),
        changed: changed.map(({ before: { state, dueOn: date, note }, after }) => ({
          ...toAsked(after),
          before: { state, dueOn: date, note },
        })),
      });
    });
  },
  touches: (_input, { added, changed }) => [...added, ...changed].map(({ articleId }) => articleId),
});

const toAsked = ({ articleId, userId, version }: Assignment): Asked => ({ articleId, userId, version });

interface Change {
  readonly before: Assignment;
  readonly after: Assignment;
}

async function write(
  transaction: Connection,
  { user, now, newId }: SignedInContext,
  articles: readonly ArticleRecord[],
  userIds: readonly string[],
  date: string,
): Promise<{ added: readonly Assignment[]; changed: readonly Change[] }> {
  const articleIds = articles.map((article) => article.id);
  const existing = await listAssignments(transaction, articleIds, userIds);
  const keyOf = (articleId: string, userId: string): string => `${articleId} ${userId}`;
  const known = new Set(existing.map(({ articleId, userId }) => keyOf(articleId, userId)));
  const pairs = articleIds.flatMap((articleId) => userIds.map((userId) => ({ articleId, userId })));
  const added = pairs
    .filter(({ articleId, userId }) => !known.has(keyOf(articleId, userId)))
    .map((pair): Assignment => ({
      id: newId(),
      ...pair,
      state: 'open',
      dueOn: date,
      assignedById: user.id,
      assignedAt: now().toISOString(),
      note: '',
      position: 0,
      version: 1,
    }));
  const changed = existing
    .map((before) => ({ before, after: assignAgain(before, date) }))
    .filter(({ before, after }) => before !== after);
  await insertAssignments(transaction, added);
  await askAgain(
    transaction,
    changed.map(({ before }) => before),
    date,
  );
  const reopened = await reopenReviews(transaction, articleIds, userIds);
  await markInReview(transaction, reopened, now());
  return { added, changed };
}

async function tell(
  transaction: Connection,
  context: SignedInContext,
  articles: readonly ArticleRecord[],
  assignments: readonly Assignment[],
): Promise<void> {
  const projectOf = new Map(articles.map((article) => [article.id, article.projectId]));
  const news = assignments.map(({ articleId, userId, dueOn: date }) => ({
    articleId,
    userId,
    projectId: projectOf.get(articleId) ?? '',
    date,
  }));
  await recordAudit(
    transaction,
    context,
    news.map(({ userId, date, ...place }) => ({
      kind: 'article_assigned',
      ...place,
      details: { userId, dueOn: date },
    })),
  );
  await notify(
    transaction,
    context,
    news.map(({ date, ...one }) => ({ kind: 'assigned', ...one, details: { dueOn: date } })),
  );
}
