import * as z from 'zod';
import { scoreSpans } from '../../domain/agreement/span-agreement';
import { failure, success } from '../../domain/result';
import { canRead } from '../../domain/review/role';
import { scoredParagraphs, toldOfRun } from '../../domain/triage/score-run';
import type { BatchScore } from '../../domain/triage/run-batch';
import { listArticlesById } from '../data/articles';
import { listCheckDismissals } from '../data/check-dismissals';
import { listErrors } from '../data/errors';
import { listBatchRuns } from '../data/finding-runs';
import { findActor } from '../data/memberships';
import { listOutsideFindings } from '../data/outside-findings';
import { hasFinishedReview } from '../data/reviews';
import { id } from './fields';
import { loadTexts } from './load-findings';
import { refusal } from './refusal';
import { seenArticles } from './seen-articles';
import { defineUseCase, type Answer } from './use-case';

/** How good a batch of findings was: what people answered, and how well its spans agree with the errors that stand. */
export const scoreFindings = defineUseCase({
  id: 'score-findings',
  access: 'project',
  input: z.object({ projectId: id, batchId: id }),
  async run({ db, user }, { projectId, batchId }): Answer<BatchScore> {
    const refused = refusal(await findActor(db, user, projectId), canRead);
    if (refused !== null) return failure(refused);
    const runs = await listBatchRuns(db, batchId);
    const known = await listArticlesById(
      db,
      runs.map(({ articleId }) => articleId),
    );
    const articles = await seenArticles(db, user, known);
    if (runs.length === 0 || known.some((article) => article.projectId !== projectId))
      return failure('not_found');
    const byId = new Map(articles.map((article) => [article.id, article]));
    const told = { accepted: 0, dismissed: 0 };
    const segments = [];
    let finishedArticles = 0;
    for (const run of runs) {
      const article = byId.get(run.articleId);
      if (article === undefined) continue;
      const texts = await loadTexts(db, article);
      const errors = await listErrors(db, article.id);
      const dismissals = await listCheckDismissals(db, article.id, projectId);
      const findings = (await listOutsideFindings(db, article.id)).filter(({ runId }) => runId === run.id);
      const { accepted, dismissed } = toldOfRun(run, findings, { texts, errors, dismissals });
      told.accepted += accepted;
      told.dismissed += dismissed;
      if (!(await hasFinishedReview(db, article.id))) continue;
      finishedArticles += 1;
      segments.push(...scoredParagraphs(texts.blocks, findings, errors));
    }
    const agreement = finishedArticles === 0 ? null : scoreSpans(segments);
    return success({ ...told, agreement, finishedArticles });
  },
});
