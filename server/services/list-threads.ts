import * as z from 'zod';
import { success } from '../../domain/result';
import { threadsInSight } from '../../domain/review/blindness';
import { canDiscuss, canRead } from '../../domain/review/role';
import type { ThreadsView } from '../../domain/talk/thread-view';
import { listActiveMembers } from '../data/memberships';
import { listPeople } from '../data/people';
import { listThreads as loadThreads } from '../data/threads';
import { enterArticleInSight } from './enter-article';
import { id } from './fields';
import { defineUseCase } from './use-case';

/** What is said about the marks and corrections of an article. */
export const listThreads = defineUseCase({
  id: 'list-threads',
  access: 'project',
  input: z.object({ articleId: id }),
  async run({ db, user }, { articleId }) {
    const entered = await enterArticleInSight(db, user, articleId, canRead);
    if (!entered.ok) return entered;
    const { article, actor, sight } = entered.value;
    const threads = threadsInSight({ sight, userId: user.id }, await loadThreads(db, articleId));
    return success<ThreadsView>({
      threads,
      people: await listPeople(db, [
        user.id,
        ...threads.flatMap(({ comments }) => comments.map(({ byId }) => byId)),
        ...threads.flatMap(({ comments }) => comments.flatMap(({ mentions }) => mentions)),
        ...threads.flatMap(({ resolvedById }) => resolvedById ?? []),
      ]),
      members: sight === 'own' ? [] : await listActiveMembers(db, article.projectId),
      userId: user.id,
      mayWrite: canDiscuss(actor),
    });
  },
});
