import * as z from 'zod';
import {
  bestFirst,
  bestRowsFirst,
  sumRows,
  toScoreRow,
  type SummedRow,
} from '../../domain/reports/make-score-report';
import { REPORT_GROUPS } from '../../domain/reports/report-filter';
import type { ScoreReport } from '../../domain/reports/score-report';
import { failure, success } from '../../domain/result';
import type { ScoringModel } from '../../domain/scoring/scoring-model';
import { listRanked, sumScores, type ScoreQuestion } from '../data/score-sums';
import type { Connection } from '../db/open-database';
import { enterReport } from './enter-report';
import { freshenFacts } from './freshen-facts';
import { reportFilter } from './report-fields';
import { findReportScoring } from './report-settings';
import { sumsInOrder, sumsOfAll, withLabels } from './report-rows';
import { defineUseCase } from './use-case';

/** Of thousands of articles, those that are shown: the worst, which somebody would open. */
const MAX_ROWS = 500;

/**
 * Scores before and after the approved corrections, of all that the filter is for and of each group. Of one project, by its own settings and with a verdict; of several, by the models as they
 * are, so that projects can be compared.
 */
export const getScoreReport = defineUseCase({
  id: 'get-score-report',
  access: 'project',
  input: z.object({ filter: reportFilter, model: z.string().max(64), by: z.enum(REPORT_GROUPS) }),
  async run({ db, user }, { filter, model: modelId, by }) {
    const scope = await enterReport(db, user, filter);
    if (!scope.ok) return failure(scope.error.code);
    const scoring = await findReportScoring(db, filter, modelId);
    if (scoring === null) return failure('not_found');
    const { model, own } = scoring;
    const pending = await freshenFacts(db, scope.value);
    const { isMeanOfDomains } = model;
    const question = { scope: scope.value, filter, by, model: scoring.sums, isMeanOfDomains };
    const summed =
      by === 'article' ? await worstArticles(db, question, model) : await sumScores(db, question);
    const total = sumRows(await sumsOfAll(db, question, summed));
    // Months come in their own order, and articles as they were ranked.
    const ordered = by === 'month' || by === 'article' ? summed : bestRowsFirst(summed, model);
    const rows = ordered.map((row) => toScoreRow(row, row.key, model, own));
    return success<ScoreReport>({
      ...{ model: model.id, better: model.better, by, pending },
      settings: scoring.told,
      total: toScoreRow(total, '', model, own),
      rows: await withLabels(db, by, rows),
    });
  },
});

/** Ranked by little, and then told in full. */
async function worstArticles(
  db: Connection,
  question: ScoreQuestion,
  model: ScoringModel,
): Promise<readonly SummedRow[]> {
  const worse = model.better === 'lower' ? 'higher' : 'lower';
  const ranked = bestFirst(await listRanked(db, question), worse, ({ total }) => model.score(total));
  return sumsInOrder(
    db,
    question,
    ranked.slice(0, MAX_ROWS).map(({ id }) => id),
  );
}
