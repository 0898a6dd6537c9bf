import { ownSums } from '../../domain/reports/article-facts';
import type { ReportFilter } from '../../domain/reports/report-filter';
import type { ReportSettings } from '../../domain/reports/score-report';
import type { ScoringModel } from '../../domain/scoring/scoring-model';
import {
  DEFAULT_SCORING,
  hasOwnScale,
  modelsOf,
  modelsOfOwnSums,
  thresholdOf,
  type ScoringSettings,
} from '../../domain/scoring/scoring-settings';
import { findScoringSettings } from '../data/scoring-settings';
import type { Connection } from '../db/open-database';

/** By what a report scores. */
export interface ReportScoring {
  readonly model: ScoringModel;
  /** As sums of the model are stored under. */
  readonly sums: string;
  /** Of the one project that was asked for; null of several, where models count as they are, so that projects can be compared. */
  readonly own: ScoringSettings | null;
  /** The same, as far as a page tells. */
  readonly told: ReportSettings | null;
}

/** Null for a model that there is not. */
export async function findReportScoring(
  connection: Connection,
  { projectId }: Pick<ReportFilter, 'projectId'>,
  modelId: string,
): Promise<ReportScoring | null> {
  const own = projectId === null ? null : (await findScoringSettings(connection, projectId)).settings;
  const settings = own ?? DEFAULT_SCORING;
  const model = modelsOf(settings).find(({ id }) => id === modelId);
  if (model === undefined) return null;
  const isOwnCount = modelsOfOwnSums(settings).some(({ id }) => id === modelId);
  const { repeated, criticalFails } = settings;
  return {
    ...{ model, own, sums: isOwnCount ? ownSums(modelId) : modelId },
    told:
      projectId === null
        ? null
        : {
            ...{ projectId, repeated, criticalFails, isOwnCount },
            threshold: thresholdOf(settings, model),
            isOwnScale: hasOwnScale(settings, model),
          },
  };
}
