import * as z from 'zod';
import { success } from '../../domain/result';
import { countUnread, markRead } from '../data/notifications';
import { id } from './fields';
import { defineUseCase } from './use-case';

/** Marks as read what the person was told: one or some, all about one mark, or all that they have seen. */
export const markNotificationsRead = defineUseCase({
  id: 'mark-notifications-read',
  access: 'signed-in',
  input: z.object({
    which: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('some'), ids: z.array(id).min(1).max(100).readonly() }),
      z.object({ kind: z.literal('subject'), subjectId: id }),
      z.object({ kind: z.literal('until'), at: z.iso.datetime() }),
    ]),
  }),
  async run({ db, user, now }, { which }) {
    const selection =
      which.kind === 'some'
        ? { ids: which.ids }
        : which.kind === 'subject'
          ? { subjectId: which.subjectId }
          : { until: new Date(which.at) };
    await markRead(db, user.id, selection, now());
    return success({ unread: await countUnread(db, user) });
  },
});
