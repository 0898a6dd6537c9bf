import { columnName } from './find-columns';
import { findLanguage } from './find-language';
import { withoutGuard } from './formula-guard';
import type { ExchangeIssue, IssueCode, IssueParams } from './issue';
import { withLineFeeds } from './line-ends';
import { makeIssue } from './make-issue';
import { parseCells } from './parse-cells';
import { parsed, refused, type Parsed } from './parsed';
import { sniffDelimiter } from './sniff-delimiter';

/** A row of a table whose columns are told by their names. */
export interface NamedRow<Column extends string> {
  /** Counts from 1, header included. */
  readonly row: number;
  readonly line: number;
  /** '' where the table has no such column. */
  readonly cell: (column: Column) => string;
}

export interface NamedTable<Column extends string> {
  readonly rows: readonly NamedRow<Column>[];
  readonly issues: readonly ExchangeIssue[];
}

export interface TableShape<Column extends string> {
  /** What each column may be called, without capitals and underscores. */
  readonly names: Readonly<Record<Column, readonly string[]>>;
  /** The row is a header when it names one of these. */
  readonly telling: readonly Column[];
  /** Without it the table says nothing. */
  readonly needed: Column;
  readonly missing: 'term_columns_missing' | 'name_column_missing';
  /** Of a table without a header and with as many columns at least. */
  readonly unnamed: readonly Column[] | null;
  readonly maxRows: number;
}

/** Such a table, from whatever program wrote it: comma, semicolon or tab, columns in any order. */
export function readNamedTable<Column extends string>(
  text: string,
  shape: TableShape<Column>,
): Parsed<NamedTable<Column>> {
  const lines = withLineFeeds(text);
  const delimiter = sniffDelimiter(lines)?.delimiter ?? ',';
  const { rows, unclosedQuote } = parseCells(lines, { delimiter, quotes: true, maxRows: shape.maxRows + 2 });
  const [first] = rows;
  const start = { line: 1, column: 1 };
  if (first === undefined) return refused(makeIssue('empty_file', 'error', start, {}));
  const issues: ExchangeIssue[] = [];
  if (unclosedQuote)
    issues.push(
      makeIssue('unclosed_quote', 'error', { line: first.line, column: 1 }, { row: rows.length + 1 }),
    );
  const header = findColumns(first.cells, shape);
  const columns = header ?? unnamedColumns(first.cells.length, shape.unnamed);
  if (columns?.get(shape.needed) === undefined) return refused(makeIssue(shape.missing, 'error', start, {}));
  const body = header === null ? rows : rows.slice(1);
  if (body.length > shape.maxRows)
    issues.push(makeIssue('too_many_rows', 'error', start, { limit: shape.maxRows }));
  const firstRow = header === null ? 1 : 2;
  const named = body.map(({ cells, line }, index) => ({
    row: firstRow + index,
    line,
    cell: (column: Column) => withoutGuard(cells[columns.get(column) ?? -1] ?? '').trim(),
  }));
  return parsed({ rows: named, issues }, issues);
}

type ColumnPlaces<Column> = ReadonlyMap<Column, number>;

/** Null where no cell is the name of a column that has to be there. */
function findColumns<Column extends string>(
  cells: readonly string[],
  { names, telling }: TableShape<Column>,
): ColumnPlaces<Column> | null {
  const written = cells.map(columnName);
  const places = new Map<Column, number>();
  for (const column of Object.keys(names) as Column[]) {
    const at = written.findIndex((name) => names[column].some((known) => known === name));
    if (at !== -1) places.set(column, at);
  }
  return telling.some((column) => places.has(column)) ? places : null;
}

const unnamedColumns = <Column>(
  count: number,
  columns: readonly Column[] | null,
): ColumnPlaces<Column> | null =>
  columns === null || count < columns.length ? null : new Map(columns.map((column, at) => [column, at]));

/** Something wrong with one row, which is left out. */
export const rowIssue = <Code extends IssueCode>(
  { line }: Pick<NamedRow<never>, 'line'>,
  code: Code,
  params: IssueParams[Code],
): ExchangeIssue => makeIssue(code, 'warning', { line, column: 1 }, params);

/** The languages of a row, or of the table where the row does not say them. */
export function readRowLanguages(
  row: NamedRow<'sourceLang' | 'targetLang'>,
  usual: { readonly sourceLang: string; readonly targetLang: string },
): { readonly sourceLang: string; readonly targetLang: string } | ExchangeIssue {
  const read = (side: 'sourceLang' | 'targetLang'): string | null =>
    row.cell(side) === '' ? usual[side] : findLanguage(row.cell(side));
  const unknown = (name: string) => rowIssue(row, 'row_language_unknown', { row: row.row, name });
  const sourceLang = read('sourceLang');
  if (sourceLang === null) return unknown(row.cell('sourceLang'));
  const targetLang = read('targetLang');
  if (targetLang === null) return unknown(row.cell('targetLang'));
  return sourceLang === targetLang ? unknown(targetLang) : { sourceLang, targetLang };
}

/** What the rows say, each but once: `keyOf` tells what says the same, `repeated` says so of the later one. */
export function collectRows<Column extends string, Value>(
  rows: readonly NamedRow<Column>[],
  issues: ExchangeIssue[],
  read: (row: NamedRow<Column>) => Value | ExchangeIssue,
  keyOf: (value: Value) => string,
  repeated: 'term_repeated' | 'name_repeated',
): readonly Value[] {
  const seen = new Map<string, number>();
  return rows.flatMap((row) => {
    const value = read(row);
    if (isIssue(value)) {
      issues.push(value);
      return [];
    }
    const key = keyOf(value);
    const first = seen.get(key);
    if (first !== undefined) {
      issues.push(rowIssue(row, repeated, { row: row.row, first }));
      return [];
    }
    seen.set(key, row.row);
    return [value];
  });
}

const isIssue = (value: unknown): value is ExchangeIssue =>
  typeof value === 'object' && value !== null && 'code' in value && 'severity' in value;
