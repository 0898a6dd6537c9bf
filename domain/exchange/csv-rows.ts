import { stringify } from 'csv-stringify/sync';

export interface CsvOptions {
  /** Excel reads a CSV file as UTF-8 only when it begins with a byte order mark. */
  readonly byteOrderMark?: boolean;
  /**
   * Write cells as they are. Otherwise a cell that begins with `=` `+` `-` `@`, their full-width forms, a tab
   * or a carriage return gets an apostrophe before it, so that no spreadsheet takes text for a formula
   * (OWASP, CSV injection). The apostrophe is part of the cell: read back, it is still there.
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
      escape_formulas: !raw,
    });
  if (byteOrderMark) yield '\uFEFF';
  let batch: string[][] = [];
  for (const row of rows) {
    batch.push([...row]);
    if (batch.length === ROWS_A_CHUNK) {
      yield write(batch);
      batch = [];
    }
  }
  if (batch.length > 0) yield write(batch);
}
