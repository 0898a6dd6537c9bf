import * as z from 'zod';
import type { ComparisonReport } from '../../domain/reports/comparison-report';
import { failure, success } from '../../domain/result';
import { DEFAULT_SCORING } from '../../domain/scoring/scoring-settings';
import { getReportThreads } from '../checks/report-threads';
import { enterReport } from './enter-report';
import { freshenFacts } from './freshen-facts';
import { loadKeptArticles } from './load-kept-articles';
import { reportFilter } from './report-fields';
import { findReportScoring } from './report-settings';
import { defineUseCase, type Answer } from './use-case';

const MAX_SEGMENTS = 20_000;

/** Whether the systems that a filter finds differ by more than chance: by paired permutation, with clusters. */
export const getSignificance = defineUseCase({
  id: 'get-significance',
  access: 'project',
  input: z.object({ filter: reportFilter, model: z.string().max(64) }),
  async run({ db, user }, { filter, model: modelId }): Answer<ComparisonReport> {
    // It starts while what it is handed is read.
    getReportThreads().warm();
    const entered = await enterReport(db, user, filter);
    if (!entered.ok) return entered;
    const scoring = await findReportScoring(db, filter, modelId);
    if (scoring === null) return failure('not_found');
    const { model, sums, own, told } = scoring;
    const scope = entered.value;
    const pending = await freshenFacts(db, scope);
    const wanted = { scope, filter, column: 'measures', maxSegments: MAX_SEGMENTS } as const;
    const { articles, isSample } = await loadKeptArticles(db, wanted);
    const job = { articles, maxSegments: MAX_SEGMENTS, settings: own ?? DEFAULT_SCORING, sums };
    const { systems, pairs, segments, domains } = await getReportThreads().run('significance', {
      ...job,
      model: model.id,
    });
    return success({
      ...{ model: model.id, better: model.better, settings: told, domains, systems, pairs },
      ...{ articles: articles.length, segments, isSample, pending },
    });
  },
});
