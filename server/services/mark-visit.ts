import * as z from 'zod';
import { success } from '../../domain/result';
import { findVisit, saveVisit, VISITED_PAGES } from '../data/visits';
import { defineUseCase } from './use-case';

/**
 * Says that one has seen what a page showed at that moment: only what happens later is new at the next visit. An earlier
 * moment than the last one, or one to come, changes nothing of that.
 */
export const markVisit = defineUseCase({
  id: 'mark-visit',
  access: 'signed-in',
  input: z.object({ page: z.enum(VISITED_PAGES), at: z.iso.datetime() }),
  async run({ db, user, now }, { page, at }) {
    return db.$transaction(async (transaction) => {
      const last = (await findVisit(transaction, user.id, page)) ?? new Date(0);
      const seen = new Date(Math.min(Date.parse(at), now().getTime()));
      if (seen > last) await saveVisit(transaction, user.id, page, seen);
      return success({ at: (seen > last ? seen : last).toISOString() });
    });
  },
});
