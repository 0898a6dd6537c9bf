import type { ScoringModel } from '../scoring-model';
import { esa } from './esa';
import { googleMqm } from './google-mqm';
import { hter } from './hter';
import { mqmLinear, mqmNonLinear, mqmRaw } from './mqm';
import { saeJ2450 } from './sae-j2450';
import { unbabel } from './unbabel';

/** To add a model: a file, and a line here. */
export const SCORING_MODELS: readonly ScoringModel[] = [
  googleMqm,
  mqmRaw(),
  mqmLinear(),
  mqmNonLinear(),
  unbabel,
  esa,
  saeJ2450,
  hter,
];

export function findScoringModel(id: string): ScoringModel | null {
  return SCORING_MODELS.find((model) => model.id === id) ?? null;
}
