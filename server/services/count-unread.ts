import * as z from 'zod';
import { success } from '../../domain/result';
import { countUnread as count } from '../data/notifications';
import { defineUseCase } from './use-case';

/** How much the person was told and has not read. */
export const countUnread = defineUseCase({
  id: 'count-unread',
  access: 'signed-in',
  input: z.object({}),
  async run({ db, user }) {
    return success({ unread: await count(db, user) });
  },
});
