import { csvRows } from '../csv-rows';
import { findColumns } from '../find-columns';
import { withLineFeeds } from '../line-ends';
import { sniffDelimiter } from '../sniff-delimiter';
import { tableFormat } from '../table-format';
import { TAB, tsvDialect } from './dialect';

/** Share of the rows that must agree on the number of columns; a stray tab in prose does not make a table. */
const MIN_AGREEMENT = 0.9;

/** Tab-separated values with a source and a target column. In a new one every cell is enclosed, so that it may hold tabs and line ends. */
export const tsv = tableFormat({
  id: 'tsv',
  extensions: ['tsv', 'tab'],
  mediaType: 'text/tab-separated-values',
  detect: (sample) => {
    const first = sample.slice(0, sample.search(/[\r\n]|$/));
    if (first.includes(TAB) && findColumns(first.split(TAB)) !== null) return 'certain';
    const guess = sniffDelimiter(withLineFeeds(sample), [TAB]);
    return guess !== null && guess.agreement >= MIN_AGREEMENT ? 'likely' : 'unlikely';
  },
  dialectOf: tsvDialect,
  write: (rows) => csvRows(rows, { delimiter: TAB, quoted: true }),
});
