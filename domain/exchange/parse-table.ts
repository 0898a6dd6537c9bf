import type { BilingualRow, ParsedTable } from './bilingual-table';
import type { Columns } from './find-columns';
import { columnName, findColumns, headerLanguage } from './find-columns';
import type { ExchangeIssue, IssueCode, IssueOf, Position } from './issue';
import type { CellOptions, TableRow } from './parse-cells';
import { parseCells } from './parse-cells';
import type { Parsed } from './parsed';
import { parsed, refused } from './parsed';
import { mostCommon } from './sniff-delimiter';

export interface TableOptions {
  /** A column by its name in the header, or by its number from 0. Found by itself when left out. */
  readonly source?: string | number;
  readonly target?: string | number;
}

/** More rows than any article has sentences (see `build-article.ts`); the rest would be refused later anyway. */
export const MAX_ROWS = 50_000;

/** A table of source and translation, one aligned pair a row. `text` has LF line ends. */
export function parseTable(
  text: string,
  dialect: Omit<CellOptions, 'maxRows'>,
  options: TableOptions = {},
): Parsed<ParsedTable> {
  const { rows, unclosedQuote } = parseCells(text, { ...dialect, maxRows: MAX_ROWS + 2 });
  const issues: ExchangeIssue[] = [];
  if (unclosedQuote) {
    issues.push(issueAt('unclosed_quote', 'error', rowAfter(rows), { row: rows.length + 1 }));
  }
  const [first] = rows;
  if (first === undefined) return refused(issues[0] ?? issueAt('empty_file', 'error', null, {}));

  const header = findColumns(first.cells);
  const byName = [options.source, options.target].some((column) => typeof column === 'string');
  const hasHeader = header !== null || byName;
  const body = hasHeader ? rows.slice(1) : rows;
  if (body.length > MAX_ROWS) {
    issues.push(issueAt('too_many_rows', 'error', null, { limit: MAX_ROWS }));
  }
  const width = hasHeader ? first.cells.length : mostCommon(rows.map((row) => row.cells.length));
  if (width < 2) {
    return { value: null, issues: [...issues, issueAt('one_column', 'error', START, { row: 1 })] };
  }

  const columns = chooseColumns(first.cells, header ?? guessColumns(body, width), options, issues);
  const chosen = options.source !== undefined && options.target !== undefined;
  if (header === null && width > 2 && !chosen) {
    issues.push(issueAt('columns_guessed', 'warning', START, columns));
  }
  const read = readRows(body, { columns, width, firstRow: hasHeader ? 2 : 1 }, issues);
  if (read.length === 0 && issues.every((issue) => issue.severity === 'warning')) {
    issues.push(issueAt('no_text', 'error', null, {}));
  }
  const { source, target } = columns;
  const langOf = (column: number): string | null =>
    hasHeader ? headerLanguage(first.cells[column] ?? '') : null;
  const [sourceLang, targetLang] = [langOf(source), langOf(target)];
  const named = { names: first.cells, hasHeader, source, target };
  return parsed({ rows: read, sourceLang, targetLang, columns: named }, issues);
}

const START: Position = { line: 1, column: 1 };

function issueAt<Code extends IssueCode>(
  code: Code,
  severity: ExchangeIssue['severity'],
  position: Position | null,
  params: IssueOf<Code>['params'],
): ExchangeIssue {
  // The compiler does not see that a code and the params of the same code make one member of the union.
  return { code, severity, position, params } as ExchangeIssue;
}

function rowAfter(rows: readonly TableRow[]): Position {
  const last = rows.at(-1);
  if (last === undefined) return START;
  const breaks = last.cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
  return { line: last.line + breaks + 1, column: 1 };
}

/** Without a header: the first two columns that hold words in most rows, so that a column of numbers is passed over. */
function guessColumns(rows: readonly TableRow[], width: number): Columns {
  const wordy = Array.from({ length: width }, (_, column) => column).filter(
    (column) => rows.filter((row) => /\p{L}/u.test(row.cells[column] ?? '')).length * 2 > rows.length,
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
    issues.push(issueAt('unknown_column', 'error', START, { name: String(wanted) }));
    return otherwise;
  };
  const source = choose(options.source, found.source);
  const target = choose(options.target, found.target);
  if (source === target) {
    issues.push(issueAt('same_column', 'error', START, { name: header[source] ?? '' }));
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
): readonly BilingualRow[] {
  return rows.flatMap(({ cells, line }, index) => {
    const position = { line, column: 1 };
    const row = firstRow + index;
    const found = cells.length;
    const extra = cells.slice(width).some((cell) => cell !== '');
    const missing = found <= Math.max(columns.source, columns.target);
    if (extra || missing || found < width) {
      const severity = extra || missing ? 'error' : 'warning';
      issues.push(issueAt('unequal_columns', severity, position, { row, found, expected: width }));
      if (severity === 'error') return [];
    }
    const pair = { source: cells[columns.source] ?? '', target: cells[columns.target] ?? '' };
    if (pair.source.trim() !== '' || pair.target.trim() !== '') return [pair];
    issues.push(issueAt('empty_row', 'warning', position, { row }));
    return [];
  });
}
