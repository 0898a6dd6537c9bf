import { findScoringModel, SCORING_MODELS } from '@/domain/scoring/models/registry';
import type { ScoringModel } from '@/domain/scoring/scoring-model';
import { UsageError } from '../command';

export const MODEL_IDS = SCORING_MODELS.map(({ id }) => id).join(', ');

export function getModel(id: string): ScoringModel {
  const model = findScoringModel(id);
  if (model === null) throw new UsageError(`--model: “${id}” is none of ${MODEL_IDS}`);
  return model;
}
