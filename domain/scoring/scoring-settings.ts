import { areDefaultWeights, DEFAULT_WEIGHTS, penaltyByWeights, type ErrorWeights } from './error-weights';
import { MQM_DEFAULTS, mqmLinear, mqmNonLinear, mqmRaw, type MqmParameters } from './models/mqm';
import { SCORING_MODELS } from './models/registry';
import type { RepeatedErrorPolicy } from './repeated-errors';
import type { ScoringModel } from './scoring-model';

/** How a project makes scores. */
export interface ScoringSettings {
  /** Id of the model whose score is the project's. */
  readonly model: string;
  /** The score of that model from which a text passes (up to which, where the lower is the better); null where none is set. */
  readonly threshold: number | null;
  /** Whose words the MQM models count. */
  readonly wordsOf: 'source' | 'target';
  /** The points in so many words with which a text just passes. */
  readonly acceptablePoints: number;
  readonly referenceWords: number;
  /** Of the MQM models; the others have theirs by definition. */
  readonly weights: ErrorWeights;
  readonly repeated: RepeatedErrorPolicy;
  /** A critical error fails a text whatever its score. */
  readonly criticalFails: boolean;
}

export const DEFAULT_SCORING: ScoringSettings = {
  model: 'mqm-linear',
  threshold: MQM_DEFAULTS.threshold,
  wordsOf: MQM_DEFAULTS.wordsOf,
  acceptablePoints: MQM_DEFAULTS.acceptablePoints,
  referenceWords: MQM_DEFAULTS.referenceWords,
  weights: DEFAULT_WEIGHTS,
  repeated: 'every',
  criticalFails: true,
};

/** Scored by the points in words, and calibrated so that the acceptable ones give the threshold. */
const CALIBRATED: ReadonlySet<string> = new Set(['mqm-linear', 'mqm-non-linear']);

/** Every model, with what the project says of it. */
export function modelsOf(settings: ScoringSettings): readonly ScoringModel[] {
  const own = mqmModelsOf(settings);
  return SCORING_MODELS.map((model) => own.find(({ id }) => id === model.id) ?? model);
}

function mqmModelsOf(settings: ScoringSettings): readonly ScoringModel[] {
  const { wordsOf, acceptablePoints, referenceWords, weights } = settings;
  const parameters: MqmParameters = {
    ...MQM_DEFAULTS,
    ...{ wordsOf, acceptablePoints, referenceWords },
    penaltyOf: penaltyByWeights(weights),
    threshold: calibrationOf(settings),
  };
  const tolerance = [
    { words: referenceWords, points: acceptablePoints },
    { words: 5 * referenceWords, points: 3 * acceptablePoints },
  ] as const;
  return [mqmRaw(parameters), mqmLinear(parameters), mqmNonLinear(parameters, tolerance)];
}

/** Whether the project sets points against words otherwise than the model as it is. */
export function hasOwnScale(settings: ScoringSettings, { id }: Pick<ScoringModel, 'id'>): boolean {
  const { acceptablePoints, referenceWords } = DEFAULT_SCORING;
  return (
    CALIBRATED.has(id) &&
    (calibrationOf(settings) !== MQM_DEFAULTS.threshold ||
      settings.acceptablePoints !== acceptablePoints ||
      settings.referenceWords !== referenceWords)
  );
}

/** Those by which a segment adds something else in the project than it would by the models as they are: their sums have to be made for the project. */
export function modelsOfOwnSums(settings: ScoringSettings): readonly ScoringModel[] {
  const { weights, wordsOf, repeated } = settings;
  const mqm = new Set(mqmModelsOf(settings).map(({ id }) => id));
  const isOwnMqm = wordsOf !== DEFAULT_SCORING.wordsOf || !areDefaultWeights(weights);
  return modelsOf(settings).filter(
    ({ id, penaltyOf }) =>
      penaltyOf !== null && (repeated !== DEFAULT_SCORING.repeated || (isOwnMqm && mqm.has(id))),
  );
}

const calibrationOf = ({ model, threshold }: ScoringSettings): number =>
  CALIBRATED.has(model) && threshold !== null ? threshold : MQM_DEFAULTS.threshold;

/** The score from which a text passes by a model; null where nothing says so. */
export function thresholdOf(settings: ScoringSettings, model: Pick<ScoringModel, 'id'>): number | null {
  if (model.id === settings.model) return settings.threshold;
  return CALIBRATED.has(model.id) ? calibrationOf(settings) : null;
}

export const SCORING_LIMITS = {
  threshold: { min: -1000, max: 1000 },
  acceptablePoints: { min: 0.001, max: 1_000_000 },
  referenceWords: { min: 1, max: 1_000_000 },
} as const;

const isWithin = (value: number, { min, max }: { readonly min: number; readonly max: number }): boolean =>
  value >= min && value <= max;

/** Whether scores can be made so: a model that there is, and figures that can be divided by. */
export function areUsable(settings: ScoringSettings): boolean {
  const { model, threshold, acceptablePoints, referenceWords } = settings;
  const isThreshold = threshold === null || isWithin(threshold, SCORING_LIMITS.threshold);
  const isBelowMaximum = !CALIBRATED.has(model) || (threshold !== null && threshold < MQM_DEFAULTS.maxScore);
  return (
    SCORING_MODELS.some(({ id }) => id === model) &&
    isThreshold &&
    isBelowMaximum &&
    isWithin(acceptablePoints, SCORING_LIMITS.acceptablePoints) &&
    acceptablePoints <= referenceWords &&
    Number.isInteger(referenceWords) &&
    isWithin(referenceWords, SCORING_LIMITS.referenceWords)
  );
}
