import * as z from 'zod';
import { failure, success } from '../../domain/result';
import { threadsInSight } from '../../domain/review/blindness';
import { canDiscuss } from '../../domain/review/role';
import { findHearers } from '../../domain/talk/hearers';
import {
  isOpenThread,
  MAX_COMMENT_LENGTH,
  MAX_MENTIONS,
  SUBJECT_KINDS,
  type Comment,
  type Thread,
} from '../../domain/talk/thread';
import { listActiveMembers, listReaderIds } from '../data/memberships';
import { findComment, findThreadOf, insertComment, insertThread, updateThreadState } from '../data/threads';
import type { Connection } from '../db/open-database';
import { paragraphs } from './article-fields';
import { enterArticleInSightToWrite } from './enter-article';
import { id } from './fields';
import { notify } from './notify';
import { findSubjectOwners } from './subject-owners';
import { defineUseCase, type Answer, type SignedInContext } from './use-case';

const input = z.object({
  /** Made by whoever writes it, so that sending it twice adds it once. */
  id,
  articleId: id,
  subject: z.object({ kind: z.enum(SUBJECT_KINDS), id }),
  text: paragraphs
    .max(MAX_COMMENT_LENGTH)
    .transform((text) => text.trim())
    .refine((text) => text !== ''),
  mentions: z.array(id).max(MAX_MENTIONS).readonly(),
});
type Input = z.output<typeof input>;

/** Says something about a mark or a correction, and tells those whom it concerns. What was resolved is open again. */
export const addComment = defineUseCase({
  id: 'add-comment',
  access: 'project',
  input,
  async run(context, wanted): Answer<Thread> {
    return context.db.$transaction(async (transaction) => {
      const { articleId, subject } = wanted;
      const entered = await enterArticleInSightToWrite(transaction, context.user, articleId, canDiscuss);
      if (!entered.ok) return entered;
      const { projectId } = entered.value.article;
      const ownerIds = await findSubjectOwners(transaction, articleId, subject);
      if (ownerIds === null) return failure('not_found');
      const seer = { sight: entered.value.sight, userId: context.user.id };
      if (seer.sight === 'own' && !ownerIds.includes(seer.userId)) return failure('not_found');
      const seen = (thread: Thread): Thread => threadsInSight(seer, [thread])[0] ?? thread;

      const before = await findThreadOf(transaction, subject.id);
      const repeated = await findComment(transaction, wanted.id);
      if (repeated !== null) {
        const isRepetition = repeated.byId === context.user.id && repeated.threadId === before?.id;
        return isRepetition ? success(seen(before)) : failure('id_taken');
      }
      const mentions = [...new Set(wanted.mentions)];
      const members = new Set((await listActiveMembers(transaction, projectId)).map((one) => one.id));
      if (!mentions.every((one) => members.has(one))) return failure('not_a_member');

      const comment: Comment = {
        id: wanted.id,
        byId: context.user.id,
        at: context.now().toISOString(),
        text: wanted.text,
        mentions,
      };
      const thread = await write(transaction, context.newId(), wanted, before, comment);
      await tell(transaction, context, { thread, projectId, ownerIds, comment });
      return success(seen(thread));
    });
  },
  touches: ({ articleId }) => [articleId],
  happening: 'said',
});

/** The thread as it is with the comment. */
async function write(
  transaction: Connection,
  newThreadId: string,
  { articleId, subject }: Input,
  before: Thread | null,
  comment: Comment,
): Promise<Thread> {
  if (before === null) {
    await insertThread(transaction, { id: newThreadId, articleId, subject });
    await insertComment(transaction, newThreadId, comment);
    return {
      id: newThreadId,
      articleId,
      subjectId: subject.id,
      subjectKind: subject.kind,
      resolvedAt: null,
      resolvedById: null,
      version: 1,
      comments: [comment],
    };
  }
  await insertComment(transaction, before.id, comment);
  const comments = [...before.comments, comment];
  if (isOpenThread(before)) return { ...before, comments };
  const reopened = { ...before, comments, resolvedAt: null, resolvedById: null, version: before.version + 1 };
  const written = await updateThreadState(transaction, reopened);
  if (!written) throw new Error('A thread changed although its article is held');
  return reopened;
}

interface News {
  readonly thread: Thread;
  readonly projectId: string;
  readonly ownerIds: readonly string[];
  readonly comment: Comment;
}

async function tell(
  transaction: Connection,
  context: SignedInContext,
  { thread, projectId, ownerIds, comment }: News,
): Promise<void> {
  const { mentioned, commented } = findHearers({
    byId: comment.byId,
    ownerIds,
    earlierWriterIds: thread.comments.map(({ byId }) => byId),
    mentionedIds: comment.mentions,
  });
  // Who has left the project is not told what is said in it.
  const readers = await listReaderIds(transaction, projectId, [...mentioned, ...commented]);
  const { articleId, subjectId } = thread;
  const toNews = (kind: 'mentioned' | 'commented') => (userId: string) => ({
    userId,
    kind,
    projectId,
    articleId,
    subjectId,
  });
  await notify(
    transaction,
    context,
    [...mentioned.map(toNews('mentioned')), ...commented.map(toNews('commented'))].filter(({ userId }) =>
      readers.has(userId),
    ),
  );
}
