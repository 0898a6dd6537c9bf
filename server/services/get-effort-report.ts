import * as z from 'zod';
import {
  addTimes,
  type EffortReport,
  type EffortRow,
  type EffortTime,
} from '../../domain/reports/effort-report';
import { bestFirst, sumRows, toScoreRow, type SummedRow } from '../../domain/reports/make-score-report';
import { REPORT_GROUPS } from '../../domain/reports/report-filter';
import { success } from '../../domain/result';
import { hter } from '../../domain/scoring/models/hter';
import { sumTimes } from '../data/effort-sums';
import { listRanked, sumScores, type ScoreQuestion } from '../data/score-sums';
import type { Connection } from '../db/open-database';
import { enterReport } from './enter-report';
import { freshenFacts } from './freshen-facts';
import { reportFilter } from './report-fields';
import { sumsInOrder, sumsOfAll, withLabels } from './report-rows';
import { defineUseCase, type Answer } from './use-case';

/** Of thousands of articles, those that are shown: what took most editing. */
const MAX_ROWS = 500;

/** How much had to be edited, by the same model as scores, and how long it took, of all that the filter is for and of each group. */
export const getEffortReport = defineUseCase({
  id: 'get-effort-report',
  access: 'project',
  input: z.object({ filter: reportFilter, by: z.enum(REPORT_GROUPS) }),
  async run({ db, user }, { filter, by }): Answer<EffortReport> {
    const scope = await enterReport(db, user, filter);
    if (!scope.ok) return scope;
    const pending = await freshenFacts(db, scope.value);
    const question = { scope: scope.value, filter, by, model: hter.id };
    const [summed, times] = await Promise.all([
      by === 'article' ? mostEdited(db, question) : sumScores(db, question),
      sumTimes(db, scope.value, filter, by),
    ]);
    const rows = summed.map((row) => toRow(row, times.get(row.key) ?? null));
    // Months come in their own order.
    const shown = by === 'month' ? rows : [...rows].sort(mostFirst).slice(0, MAX_ROWS);
    const total = sumRows(await sumsOfAll(db, question, summed));
    return success({
      ...{ by, pending },
      total: toRow(total, addTimes([...times.values()])),
      rows: await withLabels(db, by, shown),
    });
  },
});

/** Ranked by little, and then told in full. */
async function mostEdited(db: Connection, question: ScoreQuestion): Promise<readonly SummedRow[]> {
  const ranked = bestFirst(await listRanked(db, question), 'higher', ({ total }) => hter.score(total));
  return sumsInOrder(
    db,
    question,
    ranked.slice(0, MAX_ROWS).map(({ id }) => id),
  );
}

function toRow(row: SummedRow, time: EffortTime | null): EffortRow {
  const { key, label, articles, segments, words, before } = toScoreRow(row, row.key, hter);
  return { key, label, articles, segments, words, editRate: before.score, interval: before.interval, time };
}

/** What has no rate comes last. */
const mostFirst = (one: EffortRow, other: EffortRow): number => (other.editRate ?? -1) - (one.editRate ?? -1);
