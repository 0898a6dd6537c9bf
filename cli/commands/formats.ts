import type { Command } from '../command';
import { UsageError } from '../command';
import type { RatingFormat, RatingFormatId } from '@/domain/exchange/ratings/rating-format';
import { RATING_FORMATS } from '@/domain/exchange/ratings/registry';
import { TERM_FORMATS, type TermFormat } from '../convert/convert-terms';
import { FILE_FORMATS, type FileFormat } from '../convert/file-format';
import { parseOptions } from '../parse-options';
import { writeLines } from '../write-lines';

/** What each is, in a few words, by its id. */
const DESCRIPTIONS: Readonly<Record<string, string>> = {
  xliff: 'translations of a localization tool: XLIFF 1.2, 2.0, 2.1, 2.2, with ITS',
  tmx: 'translation memory: TMX 1.1 to 1.4b, levels 1 and 2',
  po: 'messages of a program: gettext PO and POT',
  xlsx: 'bilingual table in a workbook: a source and a target column',
  csv: 'bilingual table: a source and a target column, comma or semicolon',
  tsv: 'bilingual table: a source and a target column, tabs',
  txt: 'plain text: paragraphs between empty lines',
  md: 'Markdown: CommonMark, with front matter',
  html: 'web page',
  docx: 'document of a word processor: Office Open XML',
};

/** Formats of terms. */
const TERM_DESCRIPTIONS: Readonly<Record<string, string>> = {
  tbx: 'terms: TBX 3, dialect TBX-Basic, categories as attributes (DCA)',
  'tbx-dct': 'terms: TBX 3, dialect TBX-Basic, categories as elements (DCT)',
  'tbx-min': 'terms: TBX 3, dialect TBX-Min, DCA',
  'tbx-min-dct': 'terms: TBX 3, dialect TBX-Min, DCT',
  'tbx-2': 'terms: TBX 2 (martif), dialect TBX-Basic',
  'terms-csv': 'terms: a table with a row for each pair of expressions',
  'terms-tsv': 'the same, with tabs',
};

/** Formats of rated data, which say what people or metrics found in translations. */
const RATING_DESCRIPTIONS: Readonly<Record<RatingFormatId, string>> = {
  'verso-jsonl': 'findings of verso check, one a line',
  'verso-segments': 'segments with their errors, one a line, as Verso exports them',
  'ratings-jsonl': 'ratings, one a line: system, doc, segment, rater, errors, score',
  'wmt-jsonl': 'human evaluation of WMT25: a segment a line, with all its systems',
  'wmt-qe-tsv': 'error spans of WMT-QE, task 2',
  'mqm-tsv': 'errors by MQM, as Google and WMT publish them',
  'marot-tsv': 'errors by MQM of several raters and systems, as Marot writes them',
  'appraise-csv': 'campaign of Appraise, exported',
  'appraise-json': 'batch of Appraise',
  'pearmut-json': 'campaign of Pearmut',
  'pearmut-annotations': 'what annotators submitted in Pearmut',
  'spans-json': 'error spans of xCOMET and its like',
  'web-annotation': 'Web Annotation of the W3C, JSON-LD',
  'seg-rating': 'ratings of mt-metrics-eval',
  'avg-scores': 'mean scores of segments, a line each',
};

export const formats: Command = {
  usage: 'formats',
  options: [
    'Printed is a table: id, extensions, what is done with a file, what a new one keeps, what it is.',
    '  read    it becomes an article, or findings in some',
    '  back    corrections are written into the very file; all else of it stays byte for byte',
    '  new     a file can be made of what another format holds',
    'The pages in docs/formats say what each keeps and loses.',
  ],
  run: async (args, terminal) => {
    const { positionals } = parseOptions(args, {});
    if (positionals.length > 0) throw new UsageError('formats takes nothing');
    const rows = [
      ['id', 'extensions', 'does', 'keeps', 'what it is'],
      ...FILE_FORMATS.map(rowOf),
      ...TERM_FORMATS.map(termRowOf),
      ...RATING_FORMATS.map(ratingRowOf),
    ];
    const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    await writeLines(
      terminal.output,
      rows.map((row) =>
        row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd(),
      ),
    );
    return 0;
  },
};

function rowOf(format: FileFormat): readonly string[] {
  const isBack = format.kind === 'text' ? format.rewrite !== undefined : true;
  const isNew = format.kind === 'text' || format.create !== undefined;
  const does = ['read', ...(isBack ? ['back'] : []), ...(isNew ? ['new'] : [])].join(', ');
  const keeps = format.kind !== 'bitext' ? 'one text' : ['both texts', ...(format.keeps ?? [])].join(', ');
  return [format.id, format.extensions.join(', '), does, isNew ? keeps : '-', DESCRIPTIONS[format.id] ?? ''];
}

const termRowOf = ({ id, extension, flavour }: TermFormat): readonly string[] => [
  ...[id, extension, 'read, new', flavour === null ? 'pairs of terms' : 'terms of all languages'],
  TERM_DESCRIPTIONS[id] ?? '',
];

function ratingRowOf({ id, extension, rewrite, write }: RatingFormat): readonly string[] {
  const does = ['read', ...(rewrite === undefined ? [] : ['back']), ...(write === undefined ? [] : ['new'])];
  return [id, extension, does.join(', '), write === undefined ? '-' : 'ratings', RATING_DESCRIPTIONS[id]];
}
