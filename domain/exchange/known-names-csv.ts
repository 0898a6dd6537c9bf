import type { KnownName } from '../names/known-name';
import type { NewKnownName } from '../names/ledger/to-known-name';
import { csvRows, type CsvOptions } from './csv-rows';
import { columnName } from './find-columns';
import { withLineFeeds } from './line-ends';
import { parseCells } from './parse-cells';
import { sniffDelimiter } from './sniff-delimiter';

const HEADER = ['source_lang', 'target_lang', 'source', 'preferred', 'variants'] as const;
type Column = (typeof HEADER)[number];

/** Between the variants of a name: no name has one. */
const BETWEEN = '|';
const MAX_ROWS = 50_000;

/** The names of a project as a table, one row a name; the variants stand in one cell, parted by `|`. */
export function* writeKnownNames(names: Iterable<NewKnownName>, options: CsvOptions = {}): Generator<string> {
  const rows = function* (): Generator<readonly string[]> {
    yield HEADER;
    for (const { sourceLang, targetLang, source, preferred, variants } of names)
      yield [sourceLang, targetLang, source, preferred, variants.join(BETWEEN)];
  };
  yield* csvRows(rows(), options);
}

export type NameTableIssue =
  | { readonly code: 'column_missing'; readonly row: 1; readonly name: Column }
  /** Rows count from 1, header included. */
  | { readonly code: 'name_missing' | 'unclosed_quote'; readonly row: number };

export interface ReadNames {
  readonly names: readonly NewKnownName[];
  readonly issues: readonly NameTableIssue[];
}

/**
 * Reads such a table, from whatever program wrote it: comma, semicolon or tab; columns in any order and told by their names, of which
 * only `preferred` has to be there. A row without languages is in those given.
 */
export function readKnownNames(text: string, langs: Pick<KnownName, 'sourceLang' | 'targetLang'>): ReadNames {
  const lines = withLineFeeds(text.replace(/^\uFEFF/, ''));
  const delimiter = sniffDelimiter(lines, [',', ';', '\t'])?.delimiter ?? ',';
  const { rows, unclosedQuote } = parseCells(lines, { delimiter, quotes: true, maxRows: MAX_ROWS });
  const [header, ...body] = rows;
  const columns = header?.cells.map((cell) => columnName(cell).replaceAll(' ', '_')) ?? [];
  if (!columns.includes('preferred'))
    return { names: [], issues: [{ code: 'column_missing', row: 1, name: 'preferred' }] };
  const issues: NameTableIssue[] = unclosedQuote ? [{ code: 'unclosed_quote', row: rows.length + 1 }] : [];
  const names: NewKnownName[] = [];
  body.forEach(({ cells }, index) => {
    const cell = (column: Column): string => cells[columns.indexOf(column)]?.trim() ?? '';
    const preferred = cell('preferred');
    if (preferred === '') {
      issues.push({ code: 'name_missing', row: index + 2 });
      return;
    }
    const variants = cell('variants')
      .split(BETWEEN)
      .map((variant) => variant.trim());
    names.push({
      sourceLang: cell('source_lang') || langs.sourceLang,
      targetLang: cell('target_lang') || langs.targetLang,
      source: cell('source'),
      preferred,
      variants: [...new Set(variants.filter((variant) => variant !== '' && variant !== preferred))],
    });
  });
  return { names, issues };
}
