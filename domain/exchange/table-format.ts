import type { TextBitextFormat } from './bitext';
import type { CellDialect } from './parse-cells';
import { MAX_ROWS, parsePairs } from './parse-table';
import { bitextOfTable, tableRows } from './table-bitext';
import { writeTable } from './write-table';

type Description = Pick<TextBitextFormat, 'id' | 'extensions' | 'mediaType' | 'detect'>;

interface TableFormat extends Description {
  /** How a text has its cells. */
  readonly dialectOf: (text: string) => CellDialect;
  /** A new file of these rows. */
  readonly write: (rows: Iterable<readonly string[]>) => Generator<string>;
}

/** A format of tables that are text. */
export const tableFormat = ({ dialectOf, write, ...description }: TableFormat): TextBitextFormat => ({
  ...description,
  kind: 'bitext',
  content: 'text',
  keeps: ['untranslated', 'notes'],
  *read(text, { columns = {} } = {}) {
    yield;
    const { value, issues } = parsePairs(text, dialectOf(text), columns, MAX_ROWS);
    return { value: value && bitextOfTable(value), issues };
  },
  *write(text, edits, { columns = {} } = {}) {
    yield;
    return writeTable(text, dialectOf(text), edits, columns, MAX_ROWS);
  },
  create: (bitext) => write(tableRows(bitext)),
});
