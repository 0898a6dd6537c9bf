import { compareSystems } from '@/domain/scoring/significance';
import { UsageError, type Command } from '../command';
import { parseOptions } from '../parse-options';
import { toCell, toFigure } from '../ratings/figures';
import { MODEL_IDS } from '../ratings/get-model';
import { readRatedSegments } from '../ratings/read-rated-segments';
import { readScoring, SCORING_HELP, SCORING_OPTIONS } from '../ratings/scoring-options';
import { writeLines } from '../write-lines';

const OPTIONS = {
  model: { type: 'string', default: 'google-mqm' },
  permutations: { type: 'string', default: '10000' },
  ...SCORING_OPTIONS,
  set: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

export const significance: Command = {
  usage:
    'significance FILE [--model ID] [--permutations N] [--repeated POLICY] [--weights FILE] [--set NAME] [--json]',
  options: [
    'FILE, --model ID, --set NAME   as for “score”',
    `                   (${MODEL_IDS})`,
    '--permutations N   random exchanges for each pair of systems; 10000 unless told otherwise',
    ...SCORING_HELP,
    '--json             one object, with every pair',
    '',
    'Printed, the best first: cluster, system, rated segments, score. Every system of a cluster is better than',
    'every system of the next: paired permutation test over the segments that both have, two-sided, p < 0.05',
    'after Holm’s correction for so many comparisons.',
  ],
  run: async (args, terminal) => {
    const { values, positionals } = parseOptions(args, OPTIONS);
    const [file, ...rest] = positionals;
    if (file === undefined || rest.length > 0) throw new UsageError('significance takes one FILE');
    const { model, prepare } = await readScoring(values);
    const permutations = Number(values.permutations);
    if (!Number.isInteger(permutations) || permutations < 100 || permutations > 1_000_000)
      throw new UsageError('--permutations takes a number from 100 to 1000000');
    const segments = prepare(await readRatedSegments(file, values.set, terminal));
    const report = compareSystems(segments, model, { permutations });
    if (report.systems.length > 1 && report.pairs.length === 0)
      terminal.errors.write(`${file}: no two systems have a segment in common, so nothing could be tested\n`);
    const lines = report.systems.map(({ cluster, system, segments, score }) =>
      [String(cluster), toCell(system), String(segments), toFigure(score)].join('\t'),
    );
    await writeLines(
      terminal.output,
      values.json ? [JSON.stringify({ model: model.id, permutations, ...report })] : lines,
    );
    return 0;
  },
};
