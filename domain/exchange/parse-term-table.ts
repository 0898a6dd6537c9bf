import { checkTerm, termKey, tidyTerm, type TermContent } from '../terms/check-term';
import { isTermStatus, MAX_TERMS, type TermStatus } from '../terms/term';
import { columnName } from './find-columns';
import { findLanguage } from './find-language';
import type { ExchangeIssue, IssueCode, IssueOf } from './issue';
import { withLineFeeds } from './line-ends';
import { parseCells, type TableRow } from './parse-cells';
import { parsed, refused, type Parsed } from './parsed';
import { sniffDelimiter } from './sniff-delimiter';

/** Names of the columns, as Verso writes them and as other tools do. */
const NAMES = {
  sourceLang: ['source lang', 'source language'],
  targetLang: ['target lang', 'target language'],
  source: ['source', 'source term'],
  target: ['target', 'target term', 'translation'],
  status: ['status', 'usage'],
  note: ['note', 'notes', 'comment', 'definition'],
} as const;
type Column = keyof typeof NAMES;

/** What others call the four: TBX, Excel lists of several houses. */
const STATUS_NAMES: Readonly<Record<string, TermStatus>> = {
  '': 'preferred',
  approved: 'preferred',
  allowed: 'admitted',
  admissible: 'admitted',
  deprecated: 'forbidden',
  'do not translate': 'do-not-translate',
  dnt: 'do-not-translate',
};

/** For what the table does not say. BCP 47. */
export interface TermTableDefaults {
  readonly sourceLang: string;
  readonly targetLang: string;
}

/** A spreadsheet is kept from taking text for a formula by an apostrophe (see `csv-rows.ts`): it is no part of the text. */
const unescaped = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, '');

/**
 * The terms of a table with a header, or of one with a source and a target column alone. A row that cannot be read is told of, and
 * the others are read: whoever imports decides.
 */
export function parseTermTable(text: string, defaults: TermTableDefaults): Parsed<readonly TermContent[]> {
  const lines = withLineFeeds(text);
  const delimiter = sniffDelimiter(lines)?.delimiter ?? ',';
  const { rows, unclosedQuote } = parseCells(lines, { delimiter, quotes: true, maxRows: MAX_TERMS + 2 });
  const [first] = rows;
  if (first === undefined) return refused(issueAt('empty_file', 'error', 1, {}));
  const issues: ExchangeIssue[] = [];
  if (unclosedQuote) issues.push(issueAt('unclosed_quote', 'error', first.line, { row: rows.length + 1 }));
  const header = findColumns(first.cells);
  const columns = header ?? { source: 0, target: 1 };
  if (columns.target === undefined || (header === null && first.cells.length < 2))
    return refused(issueAt('term_columns_missing', 'error', 1, {}));
  const body = header === null ? rows : rows.slice(1);
  if (body.length > MAX_TERMS) issues.push(issueAt('too_many_rows', 'error', 1, { limit: MAX_TERMS }));
  const terms = readRows(body, { columns, defaults, firstRow: header === null ? 1 : 2 }, issues);
  return parsed(terms, issues);
}

type Columns = Readonly<Partial<Record<Column, number>>>;

/** Null where no cell of the row is the name of a column that has to be there. */
function findColumns(cells: readonly string[]): Columns | null {
  const names = cells.map(columnName);
  const columns: Partial<Record<Column, number>> = {};
  for (const column of Object.keys(NAMES) as Column[]) {
    const at = names.findIndex((name) => NAMES[column].some((known) => known === name));
    if (at !== -1) columns[column] = at;
  }
  return columns.source === undefined && columns.target === undefined ? null : columns;
}

interface Layout {
  readonly columns: Columns;
  readonly defaults: TermTableDefaults;
  /** Number of the first row of the body, counted from 1 with the header. */
  readonly firstRow: number;
}

function readRows(
  rows: readonly TableRow[],
  { columns, defaults, firstRow }: Layout,
  issues: ExchangeIssue[],
): readonly TermContent[] {
  const seen = new Map<string, number>();
  return rows.flatMap(({ cells, line }, index) => {
    const row = firstRow + index;
    const cellOf = (column: Column): string => unescaped(cells[columns[column] ?? -1] ?? '').trim();
    const read = readTerm(cellOf, defaults, { row, line });
    if ('code' in read) {
      issues.push(read);
      return [];
    }
    const key = termKey(read);
    const before = seen.get(key);
    if (before !== undefined) {
      issues.push(issueAt('term_repeated', 'warning', line, { row, first: before }));
      return [];
    }
    seen.set(key, row);
    return [read];
  });
}

interface RowPlace {
  readonly row: number;
  readonly line: number;
}

function readTerm(
  cellOf: (column: Column) => string,
  defaults: TermTableDefaults,
  { row, line }: RowPlace,
): TermContent | ExchangeIssue {
  const unknownLanguage = (name: string): ExchangeIssue =>
    issueAt('term_language_unknown', 'warning', line, { row, name });
  const langOf = (side: 'sourceLang' | 'targetLang'): string | null =>
    cellOf(side) === '' ? defaults[side] : findLanguage(cellOf(side));
  const sourceLang = langOf('sourceLang');
  if (sourceLang === null) return unknownLanguage(cellOf('sourceLang'));
  const targetLang = langOf('targetLang');
  if (targetLang === null) return unknownLanguage(cellOf('targetLang'));
  const status = readStatus(cellOf('status'));
  if (status === null)
    return issueAt('term_status_unknown', 'warning', line, { row, name: cellOf('status') });
  const texts = { source: cellOf('source'), target: cellOf('target'), note: cellOf('note') };
  const term = tidyTerm({ sourceLang, targetLang, status, ...texts });
  const fault = checkTerm(term);
  if (fault === null) return term;
  if (fault.code === 'term_same_language') return unknownLanguage(targetLang);
  return fault.code === 'term_too_long'
    ? issueAt('term_too_long', 'warning', line, { row, limit: Number(fault.params?.limit ?? 0) })
    : issueAt('term_incomplete', 'warning', line, { row });
}

function readStatus(cell: string): TermStatus | null {
  const name = columnName(cell);
  const dashed = name.replaceAll(' ', '-');
  return isTermStatus(dashed) ? dashed : (STATUS_NAMES[name] ?? null);
}

function issueAt<Code extends IssueCode>(
  code: Code,
  severity: ExchangeIssue['severity'],
  line: number,
  params: IssueOf<Code>['params'],
): ExchangeIssue {
  // The compiler does not see that a code and the params of the same code make one member of the union.
  return { code, severity, position: { line, column: 1 }, params } as ExchangeIssue;
}
