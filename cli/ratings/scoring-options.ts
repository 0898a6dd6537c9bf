import { DEFAULT_WEIGHTS, readErrorWeights, type ErrorWeights } from '@/domain/scoring/error-weights';
import type { RatedSegment } from '@/domain/scoring/rated-segment';
import { markRepeats, REPEATED_ERROR_POLICIES } from '@/domain/scoring/repeated-errors';
import type { ScoringModel } from '@/domain/scoring/scoring-model';
import { areUsable, DEFAULT_SCORING, modelsOf } from '@/domain/scoring/scoring-settings';
import { CommandError, UsageError } from '../command';
import { readText } from '../read-text';
import { getModel } from './get-model';

/** How errors are counted, for whatever command counts them. */
export const SCORING_OPTIONS = {
  repeated: { type: 'string', default: 'every' },
  weights: { type: 'string' },
} as const;

export const SCORING_HELP: readonly string[] = [
  `--repeated POLICY  the same error again (category, words, correction): ${REPEATED_ERROR_POLICIES.join(', ')};`,
  '                   “first-in-project” looks in all that a system translated. “every” unless told otherwise',
  '--weights FILE     what errors weigh in the models mqm-…, as JSON:',
  '                   {"severities": {"minor": 1}, "categories": {"accuracy/omission": {"major": 10}}}',
];

interface ScoringValues {
  readonly model: string;
  readonly repeated: string;
  readonly weights?: string | undefined;
  /** The score that just passes. */
  readonly threshold?: number | null;
}

export interface Scoring {
  readonly model: ScoringModel;
  readonly prepare: (segments: readonly RatedSegment[]) => readonly RatedSegment[];
}

export async function readScoring(values: ScoringValues): Promise<Scoring> {
  const standard = getModel(values.model);
  const policy = REPEATED_ERROR_POLICIES.find((each) => each === values.repeated);
  if (policy === undefined)
    throw new UsageError(`--repeated: “${values.repeated}” is none of ${REPEATED_ERROR_POLICIES.join(', ')}`);
  const prepare = (segments: readonly RatedSegment[]): readonly RatedSegment[] =>
    markRepeats(segments, policy);
  const { weights: file, threshold = null } = values;
  if (file === undefined && threshold === null) return { model: standard, prepare };
  if (file !== undefined && !standard.id.startsWith('mqm-'))
    throw new UsageError(`--weights: ${standard.id} has its weights by definition; take a model mqm-…`);
  const weights = file === undefined ? DEFAULT_WEIGHTS : await readWeights(file);
  const settings = { ...DEFAULT_SCORING, model: standard.id, threshold, weights };
  if (!areUsable({ ...settings, threshold: threshold ?? DEFAULT_SCORING.threshold }))
    throw new UsageError(`--threshold: ${String(threshold)} cannot be one of ${standard.id}`);
  const own = modelsOf(settings).find(({ id }) => id === standard.id);
  return { model: own ?? standard, prepare };
}

async function readWeights(file: string): Promise<ErrorWeights> {
  const weights = readErrorWeights(parse(await readText(file)));
  if (weights === null)
    throw new CommandError(
      `${file}: not weights. What is asked for: {"severities": {…}, "categories": {…}}, weights from 0 to 1000 for ${Object.keys(DEFAULT_WEIGHTS.severities).join(', ')}`,
    );
  return weights;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
