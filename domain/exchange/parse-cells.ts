import { CsvError, parse } from 'csv-parse/sync';

export interface TableRow {
  readonly cells: readonly string[];
  /** Line on which the row begins, from 1. */
  readonly line: number;
}

export interface CellOptions {
  readonly delimiter: string;
  /** Whether `"` can enclose a cell, as RFC 4180 has it. Many TSV files use it as a plain character. */
  readonly quotes: boolean;
  readonly maxRows: number;
}

export interface ParsedCells {
  readonly rows: readonly TableRow[];
  /** A quotation mark opened in the row after the last one and never closed. */
  readonly unclosedQuote: boolean;
}

/** Rows and cells of a table with LF line ends. Empty lines are left out. At most `maxRows` rows are read. */
export function parseCells(text: string, { delimiter, quotes, maxRows }: CellOptions): ParsedCells {
  const rows: TableRow[] = [];
  const readRow = (cells: readonly string[], { lines }: { readonly lines: number }): null => {
    // The library counts the line on which a row ends.
    const breaks = cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
    rows.push({ cells, line: lines - breaks });
    return null;
  };
  try {
    parse(text, {
      delimiter,
      quote: quotes ? '"' : null,
      record_delimiter: '\n',
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      to: maxRows,
      on_record: readRow,
    });
    return { rows, unclosedQuote: false };
  } catch (error) {
    if (error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED') {
      return { rows, unclosedQuote: true };
    }
    throw error;
  }
}
