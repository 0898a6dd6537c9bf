import { bilingualRows } from '../bilingual-rows';
import { csvRows } from '../csv-rows';
import { findColumns } from '../find-columns';
import type { BilingualFormat } from '../format';
import { withLineFeeds } from '../line-ends';
import { parseTable } from '../parse-table';
import { sniffDelimiter } from '../sniff-delimiter';
import { TAB, tsvDialect } from './dialect';

/** Share of the rows that must agree on the number of columns; a stray tab in prose does not make a table. */
const MIN_AGREEMENT = 0.9;

/** Tab-separated values with a source and a target column. */
export const tsv: BilingualFormat = {
  kind: 'bilingual',
  id: 'tsv',
  extensions: ['tsv', 'tab'],
  mediaType: 'text/tab-separated-values',
  detect: (sample) => {
    const first = sample.slice(0, sample.search(/[\r\n]|$/));
    if (first.includes(TAB) && findColumns(first.split(TAB)) !== null) return 'certain';
    const guess = sniffDelimiter(withLineFeeds(sample), [TAB]);
    return guess !== null && guess.agreement >= MIN_AGREEMENT ? 'likely' : 'unlikely';
  },
  parse: (text, options) => parseTable(text, tsvDialect(text), options),
  serialize: (table) => {
    const needed = table.rows.some((row) => /["\t\r\n]/.test(row.source + row.target));
    return csvRows(bilingualRows(table), { delimiter: TAB, quoted: needed });
  },
};
