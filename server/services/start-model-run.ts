import * as z from 'zod';
import { FIND_PROMPT_ID } from '../../domain/model-findings/find-prompt';
import type { ModelRun } from '../../domain/model-findings/model-run';
import { SECOND_LOOK_PROMPT_ID } from '../../domain/model-findings/second-look-prompt';
import { failure, success } from '../../domain/result';
import { canReview } from '../../domain/review/role';
import { NO_COUNTS } from '../../domain/triage/finding-run';
import { insertRun } from '../data/finding-runs';
import { findModelRun, insertModelRun, listModelRuns, markInterruptedRuns } from '../data/model-runs';
import { findModelSettings } from '../data/model-settings';
import { getLive } from '../live/live';
import { log } from '../log';
import { getRunningModels } from '../models/running';
import { enterArticle, enterArticleToWrite } from './enter-article';
import { id } from './fields';
import { hostOf, originOf } from './model-access';
import { hashesOf, loadModelArticle } from './model-article';
import { recordAudit } from './record-audit';
import { runModel } from './run-model';
import { defineUseCase, type Answer } from './use-case';

/**
 * Begins to ask the project's model about an article. The run goes on by itself: it is looked at with `get-model-runs`, and what it
 * finds comes among what checks find. Whoever reviews may start one; what that may cost the project has set.
 */
export const startModelRun = defineUseCase({
  id: 'start-model-run',
  access: 'project',
  input: z.object({
    /** Of the run, made by whoever asks: a repetition starts no second one. */
    id,
    articleId: id,
  }),
  async run(context, { id: runId, articleId }): Answer<ModelRun> {
    const { db, user, now, newId } = context;
    const entered = await enterArticle(db, user, articleId, canReview);
    if (!entered.ok) return entered;
    const known = await findModelRun(db, runId);
    if (known !== null) return known.articleId === articleId ? success(known) : failure('id_taken');
    const { projectId, info } = entered.value.article;
    const row = await findModelSettings(db, projectId);
    const { settings } = row;
    if (!settings.isOn) return failure('model_off');
    const article = await loadModelArticle(db, entered.value.article);
    const total = article.segments.length;
    if (total === 0) return failure('model_nothing_to_ask');

    const begun = await db.$transaction(async (transaction) => {
      const held = await enterArticleToWrite(transaction, user, articleId, canReview);
      if (!held.ok) return held;
      await markInterruptedRuns(transaction, now());
      const [latest] = await listModelRuns(transaction, articleId, 1);
      if (latest?.state === 'running') return failure('model_running');
      const hashes = hashesOf(article.segments);
      await insertRun(transaction, {
        ...{ id: runId, articleId, batchId: runId, kind: 'model', system: settings.model, state: 'running' },
        details: {
          server: originOf(settings),
          model: settings.model,
          prompt: FIND_PROMPT_ID,
          promptHash: hashes.prompt,
          textHash: hashes.text,
          secondLook: settings.secondLook ? SECOND_LOOK_PROMPT_ID : '',
        },
        ...{ counts: NO_COUNTS, tokensIn: 0, tokensOut: 0 },
        ...{ startedAt: now().toISOString(), endedAt: null, startedById: user.id },
      });
      await insertModelRun(transaction, { runId, total, currency: settings.currency }, now());
      await recordAudit(transaction, context, [
        {
          kind: 'model_run_started',
          projectId,
          articleId,
          details: { model: settings.model, server: hostOf(originOf(settings)), segments: total },
        },
      ]);
      return success(null);
    });
    if (!begun.ok) return begun;

    const running = getRunningModels();
    const announce = (): void =>
      getLive().bus.publish(articleId, { kind: 'changed', byId: user.id, tab: '' });
    running.start(runId, (signal) =>
      runModel(
        {
          ...{ db, runId, projectId, articleId, article, row, running, now, newId, announce },
          targetLang: info.targetLang,
          log: log(),
        },
        signal,
      ),
    );
    const started = await findModelRun(db, runId);
    return started === null ? failure('not_found') : success(started);
  },
});
