import { raterAgreement, type MeasuredAgreement } from '@/domain/scoring/rater-agreement';
import { CommandError, UsageError, type Command } from '../command';
import { parseOptions } from '../parse-options';
import { toCell, toFigure } from '../ratings/figures';
import { readRatedSegments } from '../ratings/read-rated-segments';
import { writeLines } from '../write-lines';

const OPTIONS = { set: { type: 'string' }, json: { type: 'boolean', default: false } } as const;

export const agree: Command = {
  usage: 'agree FILE [--set NAME] [--json]',
  options: [
    'FILE, --set NAME   as for “score”, with outputs that at least two people rated',
    '--json    one object a line for programs',
    '',
    'Printed: measure, (dimension,) outputs, value, and the ends of its 95 % interval (bootstrap by output).',
    '  alpha-score       Krippendorff’s α, interval, of the scores of segments',
    '  alpha-severity    α, ordinal, of the worst severity · alpha-error  α, nominal, of whether there is an error',
    '  alpha-category    the same for each dimension · fleiss-error, cohen-error  κ of the same',
    '  kendall-score     τ-b of the scores, mean over pairs of raters · accuracy-score  acc-23, with ties',
    '  span-…            F1 of the spans of two raters, one-to-one, where both have marked something',
    '  accuracy-tied     acc-23 with the tie margin that suits best · alpha-spans  α, unitized · gamma-spans  γ of Mathet',
    '  alpha-at-least    α of whether there is an error as severe as this, or more',
    'In this field an α or κ near 0.3 for segments and an exact F1 near 0.26 for spans are usual.',
  ],
  run: async (args, terminal) => {
    const { values, positionals } = parseOptions(args, OPTIONS);
    const [file, ...rest] = positionals;
    if (file === undefined || rest.length > 0) throw new UsageError('agree takes one FILE');
    const segments = await readRatedSegments(file, values.set, terminal);
    if (segments.every(({ ratings }) => ratings.length < 2))
      throw new CommandError(`${file}: no output was rated by two people, so there is nothing to compare`);
    const measured = raterAgreement(segments);
    await writeLines(
      terminal.output,
      measured.map((each) => (values.json ? JSON.stringify(each) : toRow(each))),
    );
    return 0;
  },
};

const toRow = ({ measure, category, outputs, value, interval }: MeasuredAgreement): string =>
  [
    category === null ? measure : `${measure}:${toCell(category)}`,
    String(outputs),
    toFigure(value),
    toFigure(interval?.low ?? null),
    toFigure(interval?.high ?? null),
  ].join('\t');
