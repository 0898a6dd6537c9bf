import { bootstrapInterval } from '@/domain/scoring/bootstrap';
import { countWords } from '@/domain/scoring/count-words';
import { SCORE_LEVELS, scoreGroups, type GroupScore, type ScoreLevel } from '@/domain/scoring/score-groups';
import { addMeasures, NOTHING, type Measure, type ScoringModel } from '@/domain/scoring/scoring-model';
import { groupBy } from '@/domain/group-by';
import { UsageError, type Command } from '../command';
import { parseOptions } from '../parse-options';
import { toCell, toFigure } from '../ratings/figures';
import { getModel, MODEL_IDS } from '../ratings/get-model';
import { readRatedSegments } from '../ratings/read-rated-segments';
import { writeLines } from '../write-lines';

const OPTIONS = {
  model: { type: 'string', default: 'google-mqm' },
  by: { type: 'string', default: 'system' },
  set: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

export const score: Command = {
  name: 'score',
  usage: 'score FILE [--model ID] [--by system|document|segment] [--set NAME] [--json]',
  summary: 'score the systems, documents or segments that people have rated',
  options: [
    'FILE           MQM annotations (TSV of WMT 2020 and later), segment scores averaged over raters, ESA of Appraise or',
    '               Pearmut, JSON Lines, or a folder of mt-metrics-eval; - reads the standard input',
    '--set NAME     of a folder with several: which ratings, as zh-en.mqm',
    `--model ID     ${MODEL_IDS};`,
    '               google-mqm unless told otherwise',
    '--by LEVEL     what gets a score: system, document or segment',
    '--json         one object a line for programs, with 95 % intervals (bootstrap by segment and by document)',
    '',
    'Printed, the best first: system, (document, (segment,)) rated segments, score; columns parted by tabs.',
  ],
  run: async (args, terminal) => {
    const { values, positionals } = parseOptions(args, OPTIONS);
    const [file, ...rest] = positionals;
    if (file === undefined || rest.length > 0) throw new UsageError('score takes one FILE');
    const model = getModel(values.model);
    const level = SCORE_LEVELS.find((each) => each === values.by);
    if (level === undefined)
      throw new UsageError(`--by: “${values.by}” is none of ${SCORE_LEVELS.join(', ')}`);
    const groups = scoreGroups(await readRatedSegments(file, values.set, terminal), model, level);
    if (groups.length === 0)
      terminal.errors.write(`${file}: it does not have what the model ${model.id} scores\n`);
    const toLine = (group: GroupScore): string =>
      values.json ? JSON.stringify(toObject(group, model, level)) : toRow(group);
    await writeLines(terminal.output, groups.map(toLine));
    return groups.length === 0 ? 1 : 0;
  },
};

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
  const byDocument = Array.from(
    groupBy(segments, (each) => each.segment.document).values(),
    (members): Measure => members.map(({ measure }) => measure).reduce(addMeasures, NOTHING),
  );
  const total = (side: 'source' | 'target'): number =>
    segments.reduce((sum, each) => sum + countWords(each.segment[side]), 0);
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
      bySegment: bootstrapInterval(measures, model.score),
      byDocument: bootstrapInterval(byDocument, model.score),
    },
  };
}
