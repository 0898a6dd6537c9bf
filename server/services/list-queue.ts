import * as z from 'zod';
import { success } from '../../domain/result';
import { QUEUE_PARTS } from '../../domain/review/queue-row';
import { listQueueRows, listReviewableProjectIds } from '../data/queue-rows';
import { id } from './fields';
import { defineUseCase } from './use-case';

/** What one has to review, or what waits for anybody in the projects where one may review; a page at a time. */
export const listQueue = defineUseCase({
  id: 'list-queue',
  access: 'signed-in',
  input: z.object({ part: z.enum(QUEUE_PARTS), projectId: id.nullable(), offset: z.int().min(0) }),
  async run({ db, user }, { part, projectId, offset }) {
    const projectIds = await listReviewableProjectIds(db, user);
    const wanted = projectIds.filter((one) => projectId === null || one === projectId);
    return success(await listQueueRows(db, user, wanted, part, offset));
  },
});
