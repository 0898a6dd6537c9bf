import * as z from 'zod';
import { bestFirst, sumRows, toScoreRow, type SummedRow } from '../../domain/reports/make-score-report';
import { REPORT_GROUPS, type ReportGroup } from '../../domain/reports/report-filter';
import type { ScoreReport } from '../../domain/reports/score-report';
import { failure, success } from '../../domain/result';
import { findScoringModel } from '../../domain/scoring/models/registry';
import type { ScoringModel } from '../../domain/scoring/scoring-model';
import { sumScores } from '../data/score-sums';
import { enterReport } from './enter-report';
import { freshenFacts } from './freshen-facts';
import { reportFilter } from './report-fields';
import { sumsOfAll, withLabels } from './report-rows';
import { defineUseCase } from './use-case';

/** Of thousands of articles, those that are shown: the worst, which somebody would open. */
const MAX_ROWS = 500;

/** Scores before and after the approved corrections, of all that the filter is for and of each group. */
export const getScoreReport = defineUseCase({
  id: 'get-score-report',
  access: 'project',
  input: z.object({ filter: reportFilter, model: z.string().max(64), by: z.enum(REPORT_GROUPS) }),
  async run({ db, user }, { filter, model: modelId, by }) {
    const model = findScoringModel(modelId);
    if (model === null) return failure('not_found');
    const scope = await enterReport(db, user, filter);
    if (!scope.ok) return failure(scope.error.code);
    const pending = await freshenFacts(db, scope.value);
    const question = { scope: scope.value, filter, model: model.id };
    const summed = await sumScores(db, { ...question, by });
    const total = sumRows(await sumsOfAll(db, question, by, summed));
    const rows = ordered(summed, by, model).map((row) => toScoreRow(row, row.key, model));
    return success<ScoreReport>({
      ...{ model: model.id, better: model.better, by, pending },
      total: toScoreRow(total, '', model),
      rows: await withLabels(db, by, rows),
    });
  },
});

function ordered(rows: readonly SummedRow[], by: ReportGroup, model: ScoringModel): readonly SummedRow[] {
  // Months come in their own order.
  if (by === 'month') return rows;
  if (by !== 'article') return bestFirst(rows, model);
  const worse = model.better === 'lower' ? 'higher' : 'lower';
  return bestFirst(rows, { ...model, better: worse }).slice(0, MAX_ROWS);
}
