import type { Command } from '../command';
import { UsageError } from '../command';
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

export const formats: Command = {
  name: 'formats',
  usage: 'formats',
  summary: 'list the formats that are read and written',
  options: [
    'Printed is a table: id, extensions, what is done with a file, what a new one keeps, what it is.',
    '  read    it becomes an article',
    '  back    corrections are written into the very file; all else of it stays byte for byte',
    '  new     a file can be made of what another format holds',
    'The pages in docs/formats say what each keeps and loses. Formats of rated data are in “convert --help”.',
  ],
  run: async (args, terminal) => {
    const { positionals } = parseOptions(args, {});
    if (positionals.length > 0) throw new UsageError('formats takes nothing');
    const rows = [['id', 'extensions', 'does', 'keeps', 'what it is'], ...FILE_FORMATS.map(rowOf)];
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
  const isNew = format.kind === 'text' || (format.kind === 'bitext' && format.create !== undefined);
  const does = ['read', ...(isBack ? ['back'] : []), ...(isNew ? ['new'] : [])].join(', ');
  const keeps = format.kind !== 'bitext' ? 'one text' : ['both texts', ...(format.keeps ?? [])].join(', ');
  return [format.id, format.extensions.join(', '), does, isNew ? keeps : '-', DESCRIPTIONS[format.id] ?? ''];
}
