import { stringify } from 'csv-stringify/sync';
import { withGuard } from './formula-guard';

export interface CsvOptions {
  /** Excel reads a CSV file as UTF-8 only when it begins with a byte order mark. */
  readonly byteOrderMark?: boolean;
  /**
   * Write cells as they are. Otherwise one that a spreadsheet would take for a formula gets an apostrophe before it, which is taken off
   * when the table is read (see `formula-guard.ts`).
   */
  readonly raw?: boolean;
  readonly delimiter?: string;
  /** Enclose every cell, needed or not. */
  readonly quoted?: boolean;
}

/** Rows joined before they are handed on: a chunk for each row would cost more than the row. */
const ROWS_A_CHUNK = 200;

/** Rows as CSV (RFC 4180: CRLF, cells enclosed where needed), in chunks so that a long table streams. */
export function* csvRows(
  rows: Iterable<readonly string[]>,
  { byteOrderMark = false, raw = false, delimiter = ',', quoted = false }: CsvOptions = {},
): Generator<string> {
  const write = (batch: string[][]): string =>
    stringify(batch, {
      delimiter,
      quoted,
      record_delimiter: '\r\n',
      quote_record_delimiter: true,
    });
  if (byteOrderMark) yield '\uFEFF';
  let batch: string[][] = [];
  for (const row of rows) {
    batch.push(raw ? [...row] : row.map(withGuard));
    if (batch.length === ROWS_A_CHUNK) {
      yield write(batch);
      batch = [];
    }
  }
  if (batch.length > 0) yield write(batch);
}
