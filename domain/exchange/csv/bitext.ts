import { csvRows } from '../csv-rows';
import { tableBitext } from '../table-bitext';
import { csvDialect } from './dialect';
import { csv } from './format';

/** The same tables as files that are written back. */
export const csvBitext = tableBitext(csv, csvDialect, (rows) => csvRows(rows));
