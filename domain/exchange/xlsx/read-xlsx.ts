import type { Bitext, BitextOptions } from '../bitext';
import { NO_CODES, type InlineCode } from '../inline-code';
import { makeIssue } from '../make-issue';
import { MAX_COLUMNS, MAX_ROWS, pairRows, type PairTable } from '../parse-table';
import { refused, type Parsed } from '../parsed';
import { bitextOfTable } from '../table-bitext';
import { readSharedStrings, readSheet, type SheetRow } from './read-sheet';
import { Workbook, XlsxRefused, type Sheet } from './workbook';

/** The sheet that is read: the first with a source and a translation side by side. */
export interface ChosenSheet {
  readonly sheet: Sheet;
  readonly table: PairTable;
  /** Which row of the sheet each row of the table is. */
  readonly rows: readonly SheetRow[];
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
    const sheetRows = sheetRowsByCells(rows);
    const ofTable = [...sheetRows].map(([cells, { number }]) => ({ cells, line: number, start: 0 }));
    const read = pairRows(ofTable, columns, MAX_ROWS);
    if (read.value !== null) {
      const { rows: pairs } = read.value;
      const own = pairs.flatMap(({ cells }) => sheetRows.get(cells) ?? []);
      return {
        ...{ sheet, table: read.value, rows: own },
        issues: [...read.issues, ...repeatedNumbers(own)],
      };
    }
    first ??= read;
  }
  // What is only doubtful refuses nothing.
  const issue = first?.issues.find(
    ({ code, severity }) => severity === 'error' && code !== 'one_column' && code !== 'empty_file',
  );
  throw new XlsxRefused(issue ?? makeIssue('xlsx_no_table', 'error', null, {}));
}

const repeatedNumbers = (rows: readonly SheetRow[]): Parsed<PairTable>['issues'] =>
  rows.flatMap(({ number, key }) =>
    key === String(number)
      ? []
      : [makeIssue('xlsx_row_repeated', 'warning', { line: number, column: 1 }, { row: number, key })],
  );

/** Rows that have words, all of one width: what is empty to the right of a table is no part of it. */
function sheetRowsByCells(rows: readonly SheetRow[]): ReadonlyMap<readonly string[], SheetRow> {
  const filled = rows.filter(({ cells }) => cells.some(({ text }) => text.trim() !== ''));
  const last = ({ cells }: SheetRow): number =>
    cells.reduce((most, { column, text }) => (text === '' ? most : Math.max(most, column)), -1);
  const width = filled.reduce((most, row) => Math.max(most, last(row) + 1), 0);
  if (width > MAX_COLUMNS)
    throw new XlsxRefused(makeIssue('too_many_columns', 'error', null, { limit: MAX_COLUMNS }));
  return new Map(
    filled.map((row) => {
      const cells = Array.from({ length: width }, () => '');
      for (const { column, text } of row.cells) if (column < width) cells[column] = text;
      return [cells, row];
    }),
  );
}

/** Units are named as the rows of the sheet. What is no text of a person's is not to be changed. */
function bitextOfSheet({ table, rows }: ChosenSheet): Bitext {
  const bitext = bitextOfTable(table);
  const { columns } = table;
  const units = bitext.units.map((unit, index) => {
    const { key = unit.key, cells = [] } = rows[index] ?? {};
    const cellOf = (wanted: number) => cells.find(({ column }) => column === wanted);
    const codesOf = (wanted: number): readonly InlineCode[] => cellOf(wanted)?.codes ?? NO_CODES;
    return {
      ...unit,
      ...{ key, isLocked: cellOf(columns.target)?.isText === false },
      source: { ...unit.source, codes: codesOf(columns.source) },
      target: unit.target && { ...unit.target, codes: codesOf(columns.target) },
    };
  });
  return { ...bitext, units };
}
