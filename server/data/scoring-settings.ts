import { DEFAULT_WEIGHTS, readErrorWeights } from '../../domain/scoring/error-weights';
import { REPEATED_ERROR_POLICIES } from '../../domain/scoring/repeated-errors';
import { DEFAULT_SCORING, type ScoringSettings } from '../../domain/scoring/scoring-settings';
import type { ScoringSettings as StoredSettings } from '../db/generated/sqlite/client';
import type { Connection } from '../db/open-database';

export interface ScoringSettingsRow {
  readonly settings: ScoringSettings;
  /** 0 where nothing was set yet. */
  readonly version: number;
}

export async function findScoringSettings(
  connection: Connection,
  projectId: string,
): Promise<ScoringSettingsRow> {
  const stored = await connection.scoringSettings.findUnique({ where: { projectId } });
  return stored === null ? { settings: DEFAULT_SCORING, version: 0 } : toRow(stored);
}

function toRow({ version, weights, wordsOf, repeated, ...stored }: StoredSettings): ScoringSettingsRow {
  const { model, threshold, acceptablePoints, referenceWords, criticalFails } = stored;
  return {
    version,
    settings: {
      ...{ model, threshold, acceptablePoints, referenceWords, criticalFails },
      wordsOf: wordsOf === 'source' ? 'source' : 'target',
      weights: readErrorWeights(JSON.parse(weights)) ?? DEFAULT_WEIGHTS,
      repeated: REPEATED_ERROR_POLICIES.find((each) => each === repeated) ?? DEFAULT_SCORING.repeated,
    },
  };
}

/** The project has to be locked: nobody else changes them meanwhile. */
export async function putScoringSettings(
  connection: Connection,
  projectId: string,
  { settings, version }: ScoringSettingsRow,
): Promise<void> {
  const columns = { ...settings, weights: JSON.stringify(settings.weights), version };
  await connection.scoringSettings.upsert({
    where: { projectId },
    create: { projectId, ...columns },
    update: columns,
  });
}
