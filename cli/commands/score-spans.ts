import { scoreSpans, type PrecisionRecall, type SpanAgreement } from '@/domain/agreement/span-agreement';
import { pairFiles } from '@/domain/exchange/qe/pair-files';
import type { QeFile } from '@/domain/exchange/qe/qe-file';
import { findQeFormat, QE_FORMAT_IDS, QE_FORMATS } from '@/domain/exchange/qe/registry';
import { CommandError, UsageError, type Command } from '../command';
import { readWhole } from '../check/read-chunks';
import { parseOptions } from '../parse-options';
import { writeLines } from '../write-lines';

const OPTIONS = {
  format: { type: 'string' },
  'gold-format': { type: 'string' },
  side: { type: 'string', default: 'target' },
  json: { type: 'boolean', default: false },
} as const;

export const scoreSpansOfFiles: Command = {
  usage: 'score-spans GOLD PREDICTED [--format ID] [--gold-format ID] [--side target|source] [--json]',
  options: [
    'GOLD, PREDICTED    files of error spans; - reads the standard input. Segments are paired by their',
    '                   texts, or by name or position where a file holds none; those of GOLD count',
    '--format ID        of PREDICTED, and --gold-format ID of GOLD, instead of by what is in them',
    '--side SIDE        spans of the translation, as is usual, or of the source; never of both',
    '--json             one object for programs',
    '',
    'Printed: precision, recall and F1 of',
    '  exact            the same offsets',
    '  overlap          a character in common, each span with one partner at most',
    '  partial          MPP: a pair counts as much as the part of the span that its partner covers',
    '  characters       WMT25: characters that partners have in common',
    'over all segments (micro), as in arXiv 2603.19921, and wmt23, the F1 of task 2 of WMT23-QE, a mean',
    'over segments (macro). Offsets count in UTF-16 code units.',
    '',
    `Formats: ${QE_FORMAT_IDS.join(', ')}`,
  ],
  run: async (args, terminal) => {
    const { values, positionals } = parseOptions(args, OPTIONS);
    const [goldFile, predictedFile, ...rest] = positionals;
    if (goldFile === undefined || predictedFile === undefined || rest.length > 0)
      throw new UsageError('score-spans takes a GOLD and a PREDICTED file');
    const { side } = values;
    if (side !== 'target' && side !== 'source') throw new UsageError(`--side: “${side}” is no side`);
    const gold = await readSpans(goldFile, '--gold-format', values['gold-format']);
    const predicted = await readSpans(predictedFile, '--format', values.format);
    const { segments, unpaired } = pairFiles(gold, predicted, side);
    if (segments.length === 0) throw new CommandError(`${goldFile}: there is no segment in it`);
    const agreement = scoreSpans(segments);
    const left = { unreadGold: gold.unread, unreadPredicted: predicted.unread, unpaired };
    if (values.json) await writeLines(terminal.output, [JSON.stringify({ ...agreement, ...left })]);
    else await writeLines(terminal.output, tableOf(agreement));
    for (const [file, { unread }] of [
      [goldFile, gold],
      [predictedFile, predicted],
    ] as const)
      for (const { row, reason } of unread)
        terminal.errors.write(`${file}:${String(row)}: left out, ${reason.replaceAll('_', ' ')}\n`);
    for (const row of unpaired)
      terminal.errors.write(`${predictedFile}:${String(row)}: left out, no segment of ${goldFile}\n`);
    return 0;
  },
};

async function readSpans(file: string, option: string, wanted: string | undefined): Promise<QeFile> {
  const text = await readWhole(file);
  if (wanted === undefined) {
    const format = findQeFormat(text);
    if (format === null) throw new CommandError(`${file}: no format knows it; ${option} names one`);
    return format.read(text);
  }
  const format = QE_FORMATS.find(({ id }) => id === wanted);
  if (format === undefined)
    throw new UsageError(`${option}: there is no format “${wanted}”; there are ${QE_FORMAT_IDS.join(', ')}`);
  return format.read(text);
}

const MEASURES = ['exact', 'overlap', 'partial', 'characters'] as const;

function tableOf(agreement: SpanAgreement): readonly string[] {
  const { segments, predicted, gold, wmt23 } = agreement;
  return [
    `${String(segments)} segments, ${String(gold)} gold spans, ${String(predicted)} predicted`,
    row('', ['precision', 'recall', 'F1']),
    ...MEASURES.map((measure) => row(measure, figuresOf(agreement[measure]))),
    row('wmt23', ['', '', wmt23.toFixed(4)]),
  ];
}

const figuresOf = ({ precision, recall, f1 }: PrecisionRecall): readonly string[] =>
  [precision, recall, f1].map((value) => value.toFixed(4));

const row = (name: string, cells: readonly string[]): string =>
  name.padEnd(11) + cells.map((cell) => cell.padStart(10)).join('');
