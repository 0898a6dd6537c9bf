import { csvRows } from '../csv-rows';
import { findColumns } from '../find-columns';
import { parseCells } from '../parse-cells';
import { tableFormat } from '../table-format';
import { csvDialect } from './dialect';

/** CSV with a source and a target column. */
export const csv = tableFormat({
  id: 'csv',
  extensions: ['csv'],
  mediaType: 'text/csv',
  detect: (sample) => {
    // Prose has commas too: only a header that names the columns proves a table.
    const { rows } = parseCells(sample, { ...csvDialect(sample), maxRows: 1 });
    return rows[0] !== undefined && findColumns(rows[0].cells) !== null ? 'likely' : 'unlikely';
  },
  dialectOf: csvDialect,
  write: (rows) => csvRows(rows),
});
