import { bilingualRows } from '../bilingual-rows';
import { csvRows } from '../csv-rows';
import { findColumns } from '../find-columns';
import type { BilingualFormat } from '../format';
import { withLineFeeds } from '../line-ends';
import { parseCells } from '../parse-cells';
import { parseTable } from '../parse-table';
import { sniffDelimiter } from '../sniff-delimiter';

/** Comma, or the semicolon of Excel in countries that write decimals with a comma. Tabs belong to `tsv`. */
const delimiterOf = (text: string): string => sniffDelimiter(text, [',', ';'])?.delimiter ?? ',';

/** CSV with a source and a target column. Written raw: a table that is to be read back must not change. */
export const csv: BilingualFormat = {
  kind: 'bilingual',
  id: 'csv',
  extensions: ['csv'],
  mediaType: 'text/csv',
  detect: (sample) => {
    // Prose has commas too: only a header that names the columns proves a table.
    const { rows } = parseCells(sample, { delimiter: delimiterOf(sample), quotes: true, maxRows: 1 });
    return rows[0] !== undefined && findColumns(rows[0].cells) !== null ? 'likely' : 'unlikely';
  },
  parse: (text, options) => {
    const lines = withLineFeeds(text);
    return parseTable(lines, { delimiter: delimiterOf(lines), quotes: true }, options);
  },
  serialize: (table) => csvRows(bilingualRows(table), { raw: true }),
};
