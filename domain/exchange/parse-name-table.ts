import { checkKnownName, sameNameKey, MAX_KNOWN_NAMES, tidyKnownName } from '../names/check-known-name';
import type { NewKnownName } from '../names/ledger/to-known-name';
import type { ExchangeIssue } from './issue';
import { splitVariants } from './name-table-rows';
import { collectRows, readNamedTable, readRowLanguages, rowIssue, type NamedRow } from './named-table';
import { parsed, type Parsed } from './parsed';

/** Names of the columns, as Verso writes them and as lists of others do. */
const NAMES = {
  sourceLang: ['source lang', 'source language'],
  targetLang: ['target lang', 'target language'],
  source: ['source', 'source spelling', 'original'],
  preferred: ['preferred', 'name', 'target', 'translation'],
  variants: ['variants', 'variant', 'other spellings'],
} as const;

const SHAPE = {
  names: NAMES,
  telling: ['preferred'],
  needed: 'preferred',
  missing: 'name_column_missing',
  // Two columns without names may be of anything.
  unnamed: null,
  maxRows: MAX_KNOWN_NAMES,
} as const;

/** The names of a table with a header; of its columns only `preferred` has to be there. */
export function parseNameTable(
  text: string,
  defaults: Pick<NewKnownName, 'sourceLang' | 'targetLang'>,
): Parsed<readonly NewKnownName[]> {
  const table = readNamedTable<keyof typeof NAMES>(text, SHAPE);
  if (table.value === null) return { value: null, issues: table.issues };
  const issues = [...table.issues];
  const read = (row: NamedRow<keyof typeof NAMES>) => readName(row, defaults);
  return parsed(collectRows(table.value.rows, issues, read, sameNameKey, 'name_repeated'), issues);
}

function readName(
  row: NamedRow<keyof typeof NAMES>,
  defaults: Pick<NewKnownName, 'sourceLang' | 'targetLang'>,
): NewKnownName | ExchangeIssue {
  const langs = readRowLanguages(row, defaults);
  if ('code' in langs) return langs;
  const name = tidyKnownName({
    ...langs,
    source: row.cell('source'),
    preferred: row.cell('preferred'),
    variants: splitVariants(row.cell('variants')),
  });
  const fault = checkKnownName(name);
  if (fault === null) return name;
  return fault.code === 'name_too_long'
    ? rowIssue(row, 'row_too_long', { row: row.row, limit: Number(fault.params?.limit ?? 0) })
    : rowIssue(row, 'name_incomplete', { row: row.row });
}
