import { randomUUID } from 'node:crypto';
import type { Database } from '@/server/db/open-database';
import type { UseCaseId } from '@/server/services/registry';
import { addMember } from './people';
import { ANYBODY_SIGNED_IN, FROM_EDITOR, FROM_REVIEWER, type PermissionRow } from './permission-expectations';
import { addArticle } from './sample-article';

/** An article with a reviewer who was asked for it and has begun. */
async function addAssigned(db: Database, projectId: string): Promise<{ articleId: string; userId: string }> {
  const { id: articleId } = await addArticle(db, projectId);
  const { id: userId } = await addMember(db, projectId, 'reviewer');
  const assignedAt = new Date();
  await db.assignment.create({
    data: { id: randomUUID(), articleId, userId, assignedById: userId, assignedAt },
  });
  await db.review.create({ data: { id: randomUUID(), articleId, reviewerId: userId } });
  return { articleId, userId };
}

export const QUEUE_ROWS = {
  'list-queue': {
    expected: ANYBODY_SIGNED_IN,
    input: (_db, projectId) => ({ part: 'pool', projectId, offset: 0 }),
  },
  'take-next': {
    expected: FROM_REVIEWER,
    input: async (db, projectId) => {
      await addArticle(db, projectId);
      return { projectId };
    },
  },
  'assign-articles': {
    expected: FROM_EDITOR,
    input: async (db, projectId) => ({
      articleIds: [(await addArticle(db, projectId)).id],
      userIds: [(await addMember(db, projectId, 'reviewer')).id],
      dueOn: '2026-12-24',
    }),
  },
  'end-assignment': {
    expected: FROM_EDITOR,
    input: async (db, projectId) => ({
      assignments: [{ ...(await addAssigned(db, projectId)), baseVersion: 1 }],
    }),
  },
  'restore-assignments': {
    expected: FROM_EDITOR,
    input: async (db, projectId) => ({
      assignments: [
        {
          ...(await addAssigned(db, projectId)),
          baseVersion: 1,
          before: { state: 'returned', dueOn: '', note: 'The names, please.' },
        },
      ],
    }),
  },
  'list-work': {
    expected: FROM_EDITOR,
    input: async (db, projectId) => ({ articleId: (await addAssigned(db, projectId)).articleId }),
  },
  'return-article': {
    expected: FROM_EDITOR,
    input: async (db, projectId) => ({
      ...(await addAssigned(db, projectId)),
      baseVersion: 1,
      note: 'The names, please.',
      dueOn: '',
    }),
  },
  'sample-articles': {
    expected: FROM_EDITOR,
    input: (_db, projectId) => ({ projectId, method: 'random', count: 5, seed: 1 }),
  },
} satisfies Partial<Record<UseCaseId, PermissionRow>>;
