import * as z from 'zod';
import { groupBy } from '../../domain/group-by';
import type { ComparedSystem, ComparisonReport } from '../../domain/reports/comparison-report';
import { failure, success } from '../../domain/result';
import { bootstrapInterval } from '../../domain/scoring/bootstrap';
import type { RatedSegment } from '../../domain/scoring/rated-segment';
import { markRepeats } from '../../domain/scoring/repeated-errors';
import { measureAll } from '../../domain/scoring/score-groups';
import { addMeasures, type ScoringModel } from '../../domain/scoring/scoring-model';
import { DEFAULT_SCORING } from '../../domain/scoring/scoring-settings';
import { compareSystems, type SystemRank } from '../../domain/scoring/significance';
import { enterReport } from './enter-report';
import { loadRatedSegments } from './load-rated-segments';
import { reportFilter } from './report-fields';
import { findReportScoring } from './report-settings';
import { defineUseCase, type Answer } from './use-case';

const MAX_SEGMENTS = 20_000;
const PERMUTATIONS = 2000;

/** Whether the systems that a filter finds differ by more than chance: by paired permutation, with clusters. */
export const getSignificance = defineUseCase({
  id: 'get-significance',
  access: 'project',
  input: z.object({ filter: reportFilter, model: z.string().max(64) }),
  async run({ db, user }, { filter, model: modelId }): Answer<ComparisonReport> {
    const entered = await enterReport(db, user, filter);
    if (!entered.ok) return entered;
    const scoring = await findReportScoring(db, filter, modelId);
    if (scoring === null) return failure('not_found');
    const { model, own, told } = scoring;
    const wanted = { scope: entered.value, filter, raters: 1, maxSegments: MAX_SEGMENTS };
    const loaded = await loadRatedSegments(db, user, wanted);
    const named = loaded.segments.filter(({ system }) => system !== '');
    const segments = markRepeats(named, (own ?? DEFAULT_SCORING).repeated);
    const { systems, pairs } = compareSystems(segments, model, { permutations: PERMUTATIONS });
    return success({
      ...{ model: model.id, better: model.better, settings: told, pairs },
      systems: withIntervals(systems, segments, model),
      ...{ articles: loaded.articles, segments: segments.length, isSample: loaded.isSample },
    });
  },
});

function withIntervals(
  systems: readonly SystemRank[],
  segments: readonly RatedSegment[],
  model: ScoringModel,
): readonly ComparedSystem[] {
  const bySystem = groupBy(measureAll(segments, model), ({ segment }) => segment.system);
  return systems.map((rank) => {
    const measured = bySystem.get(rank.system) ?? [];
    const documents = Array.from(groupBy(measured, ({ segment }) => segment.document).values(), (members) =>
      members.map(({ measure }) => measure).reduce(addMeasures),
    );
    return {
      ...rank,
      bySegment: bootstrapInterval(
        measured.map(({ measure }) => measure),
        model.score,
      ),
      byDocument: bootstrapInterval(documents, model.score),
    };
  });
}
