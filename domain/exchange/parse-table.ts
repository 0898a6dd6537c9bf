import type { BilingualRow, TableColumns } from './bilingual-table';
import type { Columns } from './find-columns';
import { columnName, findColumns, headerLanguage } from './find-columns';
import { withoutGuard } from './formula-guard';
import type { ExchangeIssue, Position } from './issue';
import { makeIssue } from './make-issue';
import type { CellDialect, TableRow } from './parse-cells';
import { parseCells } from './parse-cells';
import type { Parsed } from './parsed';
import { parsed, refused } from './parsed';
import { mostCommon } from './sniff-delimiter';

export interface TableOptions {
  /** A column by its name in the header, or by its number from 0. Found by itself when left out. */
  readonly source?: string | number;
  readonly target?: string | number;
}

/** Four times the sentences that an article may have (see `build-article.ts`): what is larger is a corpus. */
export const MAX_ROWS = 200_000;
/** No table of texts has so many, and spreadsheets end at 16,384. */
export const MAX_COLUMNS = 1_000;

/** A row of the body with its pair, and the cells beside it. */
export interface PairRow extends BilingualRow, TableRow {
  /** From 1, header included. */
  readonly row: number;
}

export interface PairTable {
  readonly rows: readonly PairRow[];
  /** BCP 47, where the header names a language. */
  readonly sourceLang: string | null;
  readonly targetLang: string | null;
  readonly columns: TableColumns;
}

/** A table of source and translation, one aligned pair a row, with the places of the rows. */
export function parsePairs(
  text: string,
  dialect: CellDialect,
  options: TableOptions,
  maxRows: number,
): Parsed<PairTable> {
  const { rows, unclosedQuote } = parseCells(text, { ...dialect, maxRows: maxRows + 2 });
  const issues = unclosedQuote
    ? [makeIssue('unclosed_quote', 'error', rowAfter(rows), { row: rows.length + 1 })]
    : [];
  const bare = rows.map((row) => ({ ...row, cells: row.cells.map(withoutGuard) }));
  return pairRows(bare, options, maxRows, issues);
}

/** The pairs of a table, from whichever kind of file it was read; what was found wrong before is in `issues`. */
export function pairRows(
  rows: readonly TableRow[],
  options: TableOptions,
  maxRows: number,
  issues: ExchangeIssue[] = [],
): Parsed<PairTable> {
  const [first] = rows;
  if (first === undefined) return refused(issues[0] ?? makeIssue('empty_file', 'error', null, {}));
  const widest = rows.find(({ cells }) => cells.length > MAX_COLUMNS);
  if (widest !== undefined)
    return refused(makeIssue('too_many_columns', 'error', placeOf(widest), { limit: MAX_COLUMNS }));

  const header = findColumns(first.cells);
  const byName = [options.source, options.target].some((column) => typeof column === 'string');
  const hasHeader = header !== null || byName;
  const body = hasHeader ? rows.slice(1) : rows;
  if (body.length > maxRows) issues.push(makeIssue('too_many_rows', 'error', null, { limit: maxRows }));
  const width = hasHeader ? first.cells.length : mostCommon(rows.map((row) => row.cells.length));
  if (width < 2) {
    return { value: null, issues: [...issues, makeIssue('one_column', 'error', START, { row: 1 })] };
  }

  const columns = chooseColumns(first.cells, header ?? guessColumns(body, width), options, issues);
  const chosen = options.source !== undefined && options.target !== undefined;
  if (header === null && width > 2 && !chosen) {
    issues.push(makeIssue('columns_guessed', 'warning', START, columns));
  }
  const read = readRows(body, { columns, width, firstRow: hasHeader ? 2 : 1 }, issues);
  if (read.length === 0 && issues.every((issue) => issue.severity === 'warning')) {
    issues.push(makeIssue('no_text', 'error', null, {}));
  }
  const { source, target } = columns;
  const langOf = (column: number): string | null =>
    hasHeader ? headerLanguage(first.cells[column] ?? '') : null;
  const [sourceLang, targetLang] = [langOf(source), langOf(target)];
  const named: TableColumns = { names: first.cells, hasHeader, source, target };
  return parsed({ rows: read, sourceLang, targetLang, columns: named }, issues);
}

const START: Position = { line: 1, column: 1 };

const placeOf = ({ line }: TableRow): Position => ({ line, column: 1 });

function rowAfter(rows: readonly TableRow[]): Position {
  const last = rows.at(-1);
  if (last === undefined) return START;
  const breaks = last.cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
  return { line: last.line + breaks + 1, column: 1 };
}

/** Enough to tell a column of words from one of numbers. */
const ROWS_LOOKED_AT = 1_000;

/** Without a header: the first two columns that hold words in most rows, so that a column of numbers is passed over. */
function guessColumns(rows: readonly TableRow[], width: number): Columns {
  const looked = rows.slice(0, ROWS_LOOKED_AT);
  const wordy = Array.from({ length: width }, (_, column) => column).filter(
    (column) => looked.filter((row) => /\p{L}/u.test(row.cells[column] ?? '')).length * 2 > looked.length,
  );
  const [source = 0, target = source + 1] = width === 2 ? [0, 1] : wordy;
  return { source, target: Math.min(target, width - 1) };
}

function chooseColumns(
  header: readonly string[],
  found: Columns,
  options: TableOptions,
  issues: ExchangeIssue[],
): Columns {
  const names = header.map(columnName);
  const choose = (wanted: string | number | undefined, otherwise: number): number => {
    if (wanted === undefined) return otherwise;
    const column = typeof wanted === 'string' ? names.indexOf(columnName(wanted)) : wanted;
    if (column >= 0 && column < header.length) return column;
    issues.push(makeIssue('unknown_column', 'error', START, { name: String(wanted) }));
    return otherwise;
  };
  const source = choose(options.source, found.source);
  const target = choose(options.target, found.target);
  if (source === target) {
    issues.push(makeIssue('same_column', 'error', START, { name: header[source] ?? '' }));
  }
  return { source, target };
}

interface Layout {
  readonly columns: Columns;
  readonly width: number;
  /** Number of the first row of the body, counted from 1 with the header. */
  readonly firstRow: number;
}

function readRows(
  rows: readonly TableRow[],
  { columns, width, firstRow }: Layout,
  issues: ExchangeIssue[],
): readonly PairRow[] {
  return rows.flatMap((tableRow, index): readonly PairRow[] => {
    const { cells } = tableRow;
    const position = placeOf(tableRow);
    const row = firstRow + index;
    const found = cells.length;
    const extra = cells.slice(width).some((cell) => cell !== '');
    const missing = found <= Math.max(columns.source, columns.target);
    if (extra || missing || found < width) {
      const severity = extra || missing ? 'error' : 'warning';
      issues.push(makeIssue('unequal_columns', severity, position, { row, found, expected: width }));
      if (severity === 'error') return [];
    }
    const pair = { source: cells[columns.source] ?? '', target: cells[columns.target] ?? '' };
    if (pair.source.trim() !== '' || pair.target.trim() !== '') return [{ ...tableRow, ...pair, row }];
    issues.push(makeIssue('empty_row', 'warning', position, { row }));
    return [];
  });
}
