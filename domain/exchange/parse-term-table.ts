import { checkTerm, termKey, tidyTerm, type TermContent } from '../terms/check-term';
import { isTermStatus, MAX_TERMS, type TermStatus } from '../terms/term';
import { columnName } from './find-columns';
import type { ExchangeIssue } from './issue';
import { collectRows, readNamedTable, readRowLanguages, rowIssue, type NamedRow } from './named-table';
import { parsed, type Parsed } from './parsed';

/** Names of the columns, as Verso writes them and as other tools do. */
const NAMES = {
  sourceLang: ['source lang', 'source language'],
  targetLang: ['target lang', 'target language'],
  source: ['source', 'source term'],
  target: ['target', 'target term', 'translation'],
  status: ['status', 'usage'],
  note: ['note', 'notes', 'comment', 'definition'],
} as const;

const SHAPE = {
  names: NAMES,
  telling: ['source', 'target'],
  needed: 'target',
  missing: 'term_columns_missing',
  unnamed: ['source', 'target'],
  maxRows: MAX_TERMS,
} as const;

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

/**
 * The terms of a table with a header, or of one with a source and a target column alone. A row that cannot be read is told of, and
 * the others are read: whoever imports decides.
 */
export function parseTermTable(text: string, defaults: TermTableDefaults): Parsed<readonly TermContent[]> {
  const table = readNamedTable<keyof typeof NAMES>(text, SHAPE);
  if (table.value === null) return { value: null, issues: table.issues };
  const issues = [...table.issues];
  const read = (row: NamedRow<keyof typeof NAMES>) => readTerm(row, defaults);
  return parsed(collectRows(table.value.rows, issues, read, termKey, 'term_repeated'), issues);
}

function readTerm(
  row: NamedRow<keyof typeof NAMES>,
  defaults: TermTableDefaults,
): TermContent | ExchangeIssue {
  const langs = readRowLanguages(row, defaults);
  if ('code' in langs) return langs;
  const status = readStatus(row.cell('status'));
  if (status === null)
    return rowIssue(row, 'term_status_unknown', { row: row.row, name: row.cell('status') });
  const texts = { source: row.cell('source'), target: row.cell('target'), note: row.cell('note') };
  const term = tidyTerm({ ...langs, status, ...texts });
  const fault = checkTerm(term);
  if (fault === null) return term;
  return fault.code === 'term_too_long'
    ? rowIssue(row, 'row_too_long', { row: row.row, limit: Number(fault.params?.limit ?? 0) })
    : rowIssue(row, 'term_incomplete', { row: row.row });
}

function readStatus(cell: string): TermStatus | null {
  const name = columnName(cell);
  const dashed = name.replaceAll(' ', '-');
  return isTermStatus(dashed) ? dashed : (STATUS_NAMES[name] ?? null);
}
