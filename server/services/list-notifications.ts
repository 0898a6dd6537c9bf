import * as z from 'zod';
import { success } from '../../domain/result';
import { listNotifications as loadPage } from '../data/notifications';
import { id } from './fields';
import { defineUseCase } from './use-case';

/** What the person was told, the newest first, a page at a time. */
export const listNotifications = defineUseCase({
  id: 'list-notifications',
  access: 'signed-in',
  input: z.object({
    unreadOnly: z.boolean(),
    after: z.object({ at: z.iso.datetime(), id }).nullable(),
    limit: z.int().min(1).max(100),
  }),
  async run({ db, user }, query) {
    return success(await loadPage(db, user, query));
  },
});
