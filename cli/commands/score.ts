import { bootstrapInterval } from '@/domain/scoring/bootstrap';
import { lengthOf } from '@/domain/scoring/count-words';
import {
  modelOfGroup,
  SCORE_LEVELS,
  scoreGroups,
  type GroupScore,
  type ScoreLevel,
} from '@/domain/scoring/score-groups';
import { MQM_WEIGHTS, penaltyBySeverity } from '@/domain/scoring/penalties';
import { addMeasures, NOTHING, type Measure, type ScoringModel } from '@/domain/scoring/scoring-model';
import { hasCritical, leastErrorOf } from '@/domain/scoring/article-score';
import { sampleOf } from '@/domain/scoring/sample';
import { judge, type Verdict } from '@/domain/scoring/verdict';
import { groupBy } from '@/domain/group-by';
import { UsageError, type Command } from '../command';
import { parseOptions } from '../parse-options';
import { toCell, toFigure } from '../ratings/figures';
import { MODEL_IDS } from '../ratings/get-model';
import { readRatedSegments } from '../ratings/read-rated-segments';
import { readScoring, SCORING_HELP, SCORING_OPTIONS } from '../ratings/scoring-options';
import { writeLines } from '../write-lines';

const OPTIONS = {
  model: { type: 'string', default: 'google-mqm' },
  by: { type: 'string', default: 'system' },
  threshold: { type: 'string' },
  ...SCORING_OPTIONS,
  set: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

export const score: Command = {
  usage:
    'score FILE [--model ID] [--by system|document|segment] [--threshold SCORE] [--repeated POLICY] [--weights FILE] [--set NAME] [--json]',
  options: [
    'FILE           MQM annotations (TSV of WMT 2020 and later), segment scores averaged over raters, ESA of Appraise or',
    '               Pearmut, JSON Lines (WMT25’s too), or a folder of mt-metrics-eval; - reads the standard input',
    '--set NAME     of a folder with several: which ratings, as zh-en.mqm; of a file of several pairs: one, as en-cs_CZ',
    `--model ID     ${MODEL_IDS};`,
    '               google-mqm unless told otherwise',
    '--by LEVEL     what gets a score: system, document or segment',
    '--threshold SCORE  the score that just passes: a column more says pass, fail (a critical error fails its document), or too_short,',
    '                   and the next how many segments would do; of mqm-linear and -non-linear it also sets the scale',
    ...SCORING_HELP,
    '--json         one object a line for programs, with 95 % intervals (bootstrap by segment and by document)',
    '',
    'Printed, the best first: system, (document, (segment,)) rated segments, score; columns parted by tabs.',
  ],
  run: async (args, terminal) => {
    const { values, positionals } = parseOptions(args, OPTIONS);
    const [file, ...rest] = positionals;
    if (file === undefined || rest.length > 0) throw new UsageError('score takes one FILE');
    const threshold = readThreshold(values.threshold);
    const { model, prepare } = await readScoring({ ...values, threshold });
    const level = SCORE_LEVELS.find((each) => each === values.by);
    if (level === undefined)
      throw new UsageError(`--by: “${values.by}” is none of ${SCORE_LEVELS.join(', ')}`);
    const segments = prepare(await readRatedSegments(file, values.set, terminal));
    const groups = scoreGroups(segments, model, level);
    if (groups.length === 0)
      terminal.errors.write(`${file}: it does not have what the model ${model.id} scores\n`);
    const toLine = (group: GroupScore): string =>
      values.json
        ? JSON.stringify({ ...toObject(group, model, level), ...judged(group, model, threshold) })
        : toRow(group) + toVerdictCells(group, model, threshold);
    await writeLines(terminal.output, groups.map(toLine));
    return groups.length === 0 ? 1 : 0;
  },
};

function readThreshold(named: string | undefined): number | null {
  if (named === undefined) return null;
  const threshold = Number(named);
  if (named.trim() === '' || !Number.isFinite(threshold))
    throw new UsageError(`--threshold: “${named}” is no number`);
  return threshold;
}

/** Nothing where no threshold was given. */
function judged(
  { segments }: GroupScore,
  model: ScoringModel,
  threshold: number | null,
): { readonly verdict?: Verdict | null } {
  if (threshold === null) return {};
  const measures = segments.map(({ measure }) => measure);
  const words = segments.reduce((sum, { segment }) => sum + lengthOf(segment, 'target'), 0);
  const rated = segments.map(({ segment }) => segment);
  // It fails the text that it is in, and not others with it.
  const isOneText = new Set(segments.map(({ segment }) => segment.document)).size === 1;
  const isCritical = isOneText && hasCritical(rated, model.penaltyOf ?? penaltyBySeverity(MQM_WEIGHTS));
  const ofGroup = modelOfGroup(segments, model);
  const interval = bootstrapInterval(measures, ofGroup.score);
  return {
    verdict: judge(sampleOf(measures, words), ofGroup, {
      ...{ threshold, interval, hasCritical: isCritical },
      leastError: leastErrorOf(model, segments.length, words),
    }),
  };
}

function toVerdictCells(group: GroupScore, model: ScoringModel, threshold: number | null): string {
  const { verdict } = judged(group, model, threshold);
  if (verdict === undefined) return '';
  return `\t${verdict?.kind ?? ''}\t${String(verdict?.needed?.segments ?? '')}`;
}

const toRow = ({ system, document, segment, segments, score: value }: GroupScore): string =>
  [system, document, segment]
    .filter((name) => name !== null)
    .map(toCell)
    .concat(String(segments.length), toFigure(value))
    .join('\t');

function toObject(
  { system, document, segment, segments, score: value }: GroupScore,
  model: ScoringModel,
  level: ScoreLevel,
): object {
  const measures = segments.map(({ measure }) => measure);
  const ofGroup = modelOfGroup(segments, model).score;
  const byDocument = Array.from(
    groupBy(segments, (each) => each.segment.document).values(),
    (members): Measure => members.map(({ measure }) => measure).reduce(addMeasures, NOTHING),
  );
  const total = (side: 'source' | 'target'): number =>
    segments.reduce((sum, each) => sum + lengthOf(each.segment, side), 0);
  return {
    model: model.id,
    better: model.better,
    system,
    ...(level !== 'system' && { document }),
    ...(level === 'segment' && { segment }),
    segments: segments.length,
    ratings: segments.reduce((sum, each) => sum + each.segment.ratings.length, 0),
    words: { source: total('source'), target: total('target') },
    score: value,
    interval: {
      bySegment: bootstrapInterval(measures, ofGroup),
      byDocument: bootstrapInterval(byDocument, ofGroup),
    },
  };
}
