import * as z from 'zod';
import { success } from '../../domain/result';
import type { BatchRow } from '../../domain/review/bulk-view';
import { listBatches as list } from '../data/decision-batches';
import { defineUseCase, type Answer } from './use-case';

/** As many as fit a menu; whoever wants an older one finds it in an article's history. */
const LIMIT = 20;

/** What was decided in one go of late, in the projects that the person may see. */
export const listBatches = defineUseCase({
  id: 'list-batches',
  access: 'signed-in',
  input: z.object({}),
  async run({ db, user }): Answer<readonly BatchRow[]> {
    return success(await list(db, user, LIMIT));
  },
});
