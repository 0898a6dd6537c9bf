import { randomUUID } from 'node:crypto';
import { insertThread } from '@/server/data/threads';
import type { Database } from '@/server/db/open-database';
import type { UseCaseId } from '@/server/services/registry';
import { addPerson } from './people';
import { ANYBODY_SIGNED_IN, FROM_REVIEWER, FROM_VIEWER, type PermissionRow } from './permission-expectations';
import { addArticle, addCorrection } from './sample-article';

async function addDiscussable(db: Database, projectId: string) {
  const article = await addArticle(db, projectId);
  const proposer = await addPerson(db, 'The proposer');
  const { id } = await addCorrection(db, article, proposer, 'open', 'opens');
  return { articleId: article.id, subject: { kind: 'correction' as const, id } };
}

export const TALK_ROWS = {
  'list-threads': {
    expected: FROM_VIEWER,
    input: async (db, projectId) => ({ articleId: (await addArticle(db, projectId)).id }),
  },
  'add-comment': {
    expected: FROM_REVIEWER,
    input: async (db, projectId) => ({
      id: randomUUID(),
      ...(await addDiscussable(db, projectId)),
      text: 'Why?',
      mentions: [],
    }),
  },
  'set-thread-state': {
    expected: FROM_REVIEWER,
    input: async (db, projectId) => {
      const { articleId, subject } = await addDiscussable(db, projectId);
      const threadId = randomUUID();
      await insertThread(db, { id: threadId, articleId, subject });
      return { articleId, threadId, baseVersion: 1, state: 'resolved' };
    },
  },
  'list-notifications': {
    expected: ANYBODY_SIGNED_IN,
    input: () => ({ unreadOnly: false, after: null, limit: 10 }),
  },
  'count-unread': { expected: ANYBODY_SIGNED_IN, input: () => ({}) },
  'mark-notifications-read': {
    expected: ANYBODY_SIGNED_IN,
    input: () => ({ which: { kind: 'until', at: new Date().toISOString() } }),
  },
  'get-mail-digest': { expected: ANYBODY_SIGNED_IN, input: () => ({}) },
  'set-mail-digest': { expected: ANYBODY_SIGNED_IN, input: () => ({ digest: 'daily', locale: 'ar' }) },
} satisfies Partial<Record<UseCaseId, PermissionRow>>;
