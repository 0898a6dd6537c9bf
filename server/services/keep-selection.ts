import * as z from 'zod';
import { MAX_PACK_ARTICLES } from '../../domain/exchange/pack/pack-view';
import { failure, success } from '../../domain/result';
import { deleteExpiredSelections, findSelection, insertSelection } from '../data/article-selections';
import { id } from './fields';
import { defineUseCase, type Answer } from './use-case';

/** In milliseconds: a page of it can be left and come back to within the day. */
const LIFETIME = 24 * 60 * 60 * 1000;

/** Keeps which articles somebody chose, for a page whose address cannot name them all. What they may do with each is asked there. */
export const keepSelection = defineUseCase({
  id: 'keep-selection',
  access: 'signed-in',
  input: z.object({
    /** Of the selection, made by whoever asks: a repetition makes no second one. */
    id,
    articleIds: z.array(id).min(1).max(MAX_PACK_ARTICLES).readonly(),
  }),
  async run({ db, user, now }, { id: selectionId, articleIds }): Answer<{ readonly id: string }> {
    const at = now();
    const known = await findSelection(db, selectionId, at);
    if (known !== null) return known.byId === user.id ? success({ id: selectionId }) : failure('id_taken');
    await db.$transaction(async (transaction) => {
      await deleteExpiredSelections(transaction, at);
      const expiresAt = new Date(at.getTime() + LIFETIME);
      await insertSelection(transaction, { id: selectionId, byId: user.id, articleIds, expiresAt });
    });
    return success({ id: selectionId });
  },
});
