import type { Bitext, BitextOptions } from '../bitext';
import { NO_CODES, type InlineCode } from '../inline-code';
import { makeIssue } from '../make-issue';
import type { TableRow } from '../parse-cells';
import { MAX_COLUMNS, MAX_ROWS, pairRows, type PairTable } from '../parse-table';
import { refused, type Parsed } from '../parsed';
import { bitextOfTable } from '../table-bitext';
import { readSharedStrings, readSheet, type SheetRow } from './read-sheet';
import { Workbook, XlsxRefused, type Sheet } from './workbook';

/** The sheet that is read: the first with a source and a translation side by side. */
export interface ChosenSheet {
  readonly sheet: Sheet;
  readonly rows: readonly SheetRow[];
  readonly table: PairTable;
  readonly issues: Parsed<PairTable>['issues'];
}

export function* readXlsx(
  bytes: Uint8Array,
  { columns = {} }: BitextOptions = {},
): Generator<void, Parsed<Bitext>> {
  try {
    const chosen = yield* chooseSheet(new Workbook(bytes), columns);
    return { value: bitextOfSheet(chosen), issues: chosen.issues };
  } catch (error) {
    if (error instanceof XlsxRefused) return refused(error.issue);
    throw error;
  }
}

export function* chooseSheet(
  workbook: Workbook,
  columns: NonNullable<BitextOptions['columns']>,
): Generator<void, ChosenSheet> {
  const shared = yield* readSharedStrings(workbook);
  const visible = workbook.sheets.filter(({ isHidden }) => !isHidden);
  let first: Parsed<PairTable> | null = null;
  for (const sheet of visible) {
    const rows = yield* readSheet(workbook.text(sheet.part).text, sheet.part, shared);
    const read = pairRows(tableRowsOf(rows), columns, MAX_ROWS);
    if (read.value !== null) return { sheet, rows, table: read.value, issues: read.issues };
    first ??= read;
  }
  // What is only doubtful refuses nothing.
  const issue = first?.issues.find(
    ({ code, severity }) => severity === 'error' && code !== 'one_column' && code !== 'empty_file',
  );
  throw new XlsxRefused(issue ?? makeIssue('xlsx_no_table', 'error', null, {}));
}

/** Rows that have words, all of one width: what is empty to the right of a table is no part of it. */
function tableRowsOf(rows: readonly SheetRow[]): readonly TableRow[] {
  const filled = rows.filter(({ cells }) => cells.some(({ text }) => text.trim() !== ''));
  const last = ({ cells }: SheetRow): number =>
    cells.reduce((most, { column, text }) => (text === '' ? most : Math.max(most, column)), -1);
  const width = filled.reduce((most, row) => Math.max(most, last(row) + 1), 0);
  if (width > MAX_COLUMNS)
    throw new XlsxRefused(makeIssue('too_many_columns', 'error', null, { limit: MAX_COLUMNS }));
  return filled.map((row) => {
    const cells = Array.from({ length: width }, () => '');
    for (const { column, text } of row.cells) if (column < width) cells[column] = text;
    return { cells, line: row.number, start: 0 };
  });
}

/** Units are named by the numbers of the rows in the sheet. What is no text of a person's is not to be changed. */
function bitextOfSheet({ table, rows }: ChosenSheet): Bitext {
  const bitext = bitextOfTable(table);
  const locked = new Set(
    rows
      .filter(({ cells }) => cells.some(({ column, isText }) => column === table.columns.target && !isText))
      .map(({ number }) => number),
  );
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  const units = bitext.units.map((unit, index) => {
    const number = table.rows[index]?.line ?? 0;
    const codesOf = (wanted: number): readonly InlineCode[] =>
      byNumber.get(number)?.cells.find(({ column }) => column === wanted)?.codes ?? NO_CODES;
    const { columns } = table;
    return {
      ...unit,
      ...{ key: String(number), isLocked: locked.has(number) },
      source: { ...unit.source, codes: codesOf(columns.source) },
      target: unit.target && { ...unit.target, codes: codesOf(columns.target) },
    };
  });
  return { ...bitext, units };
}
