import * as z from 'zod';
import { bestFirst, sumRows, toScoreRow, type SummedRow } from '../../domain/reports/make-score-report';
import { REPORT_GROUPS, type ReportFilter, type ReportGroup } from '../../domain/reports/report-filter';
import type { ScoreReport, ScoreRow } from '../../domain/reports/score-report';
import { failure, success } from '../../domain/result';
import { findScoringModel } from '../../domain/scoring/models/registry';
import type { ScoringModel } from '../../domain/scoring/scoring-model';
import { listArticleNames } from '../data/articles';
import { listPeople } from '../data/people';
import { listProjectNames } from '../data/projects';
import type { ReportScope } from '../data/report-scope';
import { sumScores } from '../data/score-sums';
import type { Connection } from '../db/open-database';
import { enterReport } from './enter-report';
import { freshenFacts } from './freshen-facts';
import { reportFilter } from './report-fields';
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
    const total = sumRows(await totalOf(db, question, by, summed));
    const rows = ordered(
      summed.map((row) => toScoreRow(row, row.key, model)),
      by,
      model,
    );
    return success<ScoreReport>({
      ...{ model: model.id, better: model.better, by, pending },
      total: toScoreRow(total, '', model),
      rows: await withLabels(db, by, rows),
    });
  },
});

/** Where reviewers have a row each, all together are the mean over them, and not their sum. */
function totalOf(
  connection: Connection,
  question: { readonly scope: ReportScope; readonly filter: ReportFilter; readonly model: string },
  by: ReportGroup,
  rows: readonly SummedRow[],
): Promise<readonly SummedRow[]> {
  if (by !== 'reviewer') return Promise.resolve(rows);
  return sumScores(connection, { ...question, by: 'system' });
}

function ordered(rows: readonly ScoreRow[], by: ReportGroup, model: ScoringModel): readonly ScoreRow[] {
  // Months come in their own order.
  if (by === 'month') return rows;
  const best = bestFirst(rows, model);
  return by === 'article' ? [...best].reverse().slice(0, MAX_ROWS) : best;
}

async function withLabels(
  connection: Connection,
  by: ReportGroup,
  rows: readonly ScoreRow[],
): Promise<readonly ScoreRow[]> {
  const names = await namesOf(
    connection,
    by,
    rows.map(({ key }) => key),
  );
  return rows.map((row) => ({ ...row, label: names?.get(row.key) ?? row.label }));
}

async function namesOf(
  connection: Connection,
  by: ReportGroup,
  keys: readonly string[],
): Promise<ReadonlyMap<string, string> | null> {
  switch (by) {
    case 'project':
      return listProjectNames(connection, keys);
    case 'reviewer':
      return new Map((await listPeople(connection, keys)).map(({ id, name }) => [id, name]));
    case 'article': {
      const names = await listArticleNames(connection, keys);
      return new Map([...names].map(([id, { title }]) => [id, title]));
    }
    default:
      return null;
  }
}
