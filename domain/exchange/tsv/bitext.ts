import { csvRows } from '../csv-rows';
import { tableBitext } from '../table-bitext';
import { TAB, tsvDialect } from './dialect';
import { tsv } from './format';

/** The same tables as files that are written back. Every cell is enclosed, so that it may hold tabs and line ends. */
export const tsvBitext = tableBitext(tsv, tsvDialect, (rows) =>
  csvRows(rows, { delimiter: TAB, quoted: true }),
);
