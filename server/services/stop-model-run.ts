import * as z from 'zod';
import type { ModelRun } from '../../domain/model-findings/model-run';
import { failure, success } from '../../domain/result';
import { canReview } from '../../domain/review/role';
import { askModelRunToStop, findModelRun } from '../data/model-runs';
import { getRunningModels } from '../models/running';
import { enterArticle } from './enter-article';
import { id } from './fields';
import { defineUseCase, type Answer } from './use-case';

/** Stops a run, wherever it runs: here at once, in another process within seconds. What it has found stays. */
export const stopModelRun = defineUseCase({
  id: 'stop-model-run',
  access: 'project',
  input: z.object({ articleId: id, runId: id }),
  async run({ db, user }, { articleId, runId }): Answer<ModelRun> {
    const entered = await enterArticle(db, user, articleId, canReview);
    if (!entered.ok) return entered;
    const run = await findModelRun(db, runId);
    if (run?.articleId !== articleId) return failure('not_found');
    await askModelRunToStop(db, runId);
    const running = getRunningModels();
    if (running.stop(runId)) await running.ended(runId);
    return success((await findModelRun(db, runId)) ?? run);
  },
});
