import * as z from 'zod';
import { failure, success } from '../../domain/result';
import { threadsInSight } from '../../domain/review/blindness';
import { canDiscuss } from '../../domain/review/role';
import type { SaveOutcome } from '../../domain/review/save-outcome';
import { isOpenThread, type Thread } from '../../domain/talk/thread';
import { findThread, updateThreadState } from '../data/threads';
import { enterArticleInSightToWrite } from './enter-article';
import { id } from './fields';
import { defineUseCase, type Answer } from './use-case';

/** Resolves a discussion, or opens it again. */
export const setThreadState = defineUseCase({
  id: 'set-thread-state',
  access: 'project',
  input: z.object({
    articleId: id,
    threadId: id,
    baseVersion: z.int().min(1),
    state: z.enum(['open', 'resolved']),
  }),
  async run({ db, user, now }, { articleId, threadId, baseVersion, state }): Answer<SaveOutcome<Thread>> {
    return db.$transaction(async (transaction) => {
      const entered = await enterArticleInSightToWrite(transaction, user, articleId, canDiscuss);
      if (!entered.ok) return entered;
      const stored = await findThread(transaction, threadId);
      if (stored?.articleId !== articleId) return failure('not_found');
      const seer = { sight: entered.value.sight, userId: user.id };
      if (threadsInSight(seer, [stored]).length === 0) return failure('not_found');
      const seen = (thread: Thread): Thread => threadsInSight(seer, [thread])[0] ?? thread;
      // Also when somebody else did it first: it is as it was wanted.
      if (isOpenThread(stored) === (state === 'open'))
        return success({ outcome: 'saved', current: seen(stored) });
      if (stored.version !== baseVersion) return success({ outcome: 'stale', current: seen(stored) });
      const resolved =
        state === 'open'
          ? { resolvedAt: null, resolvedById: null }
          : { resolvedAt: now().toISOString(), resolvedById: user.id };
      const next: Thread = { ...stored, ...resolved, version: stored.version + 1 };
      const written = await updateThreadState(transaction, next);
      if (!written) throw new Error('A thread changed although its article is held');
      return success({ outcome: 'saved', current: seen(next) });
    });
  },
  touches: ({ articleId }) => [articleId],
  happening: 'said',
});
