import * as z from 'zod';
import type { ModelRun } from '../../domain/model-findings/model-run';
import { success } from '../../domain/result';
import { canReview } from '../../domain/review/role';
import { listModelRuns, markInterruptedRuns } from '../data/model-runs';
import { findModelSettings } from '../data/model-settings';
import { enterArticle } from './enter-article';
import { id } from './fields';
import { defineUseCase, type Answer } from './use-case';

interface ModelRuns {
  /** Whether the project lets its model be asked. */
  readonly isOn: boolean;
  /** The latest first. */
  readonly runs: readonly ModelRun[];
}

/** As many as anybody looks back on. */
const MOST = 20;

/** How far the model has come with an article, and what became of it before. */
export const getModelRuns = defineUseCase({
  id: 'get-model-runs',
  access: 'project',
  input: z.object({ articleId: id }),
  async run({ db, user, now }, { articleId }): Answer<ModelRuns> {
    const entered = await enterArticle(db, user, articleId, canReview);
    if (!entered.ok) return entered;
    const { settings } = await findModelSettings(db, entered.value.article.projectId);
    const runs = await listModelRuns(db, articleId, MOST);
    // One that has fallen silent would seem to run for ever.
    if (runs.some(({ state }) => state === 'running') && (await markInterruptedRuns(db, now())) > 0)
      return success({ isOn: settings.isOn, runs: await listModelRuns(db, articleId, MOST) });
    return success({ isOn: settings.isOn, runs });
  },
});
