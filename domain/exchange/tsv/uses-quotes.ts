import { parseCells } from '../parse-cells';

const isEnclosed = (cell: string): boolean => cell.length > 1 && cell.startsWith('"') && cell.endsWith('"');

/** `"He said ""no"""`: enclosed, and every quotation mark within is doubled. */
function isEscaped(cell: string): boolean {
  if (!isEnclosed(cell)) return false;
  const inner = cell.slice(1, -1);
  return inner.includes('""') && !inner.replaceAll('""', '').includes('"');
}

/**
 * Whether `"` encloses cells, as spreadsheets write TSV, or is a plain character, as corpora and the media
 * type's own definition have it. It is plain unless the file makes no sense so: enclosed names in the first
 * row, doubled marks in an enclosed cell, or rows of unequal length that become equal with quotes.
 */
export function usesQuotes(text: string): boolean {
  if (!text.includes('"')) return false;
  const rows = text.split('\n').filter((line) => line !== '');
  const cells = rows.map((line) => line.split('\t'));
  const [first = []] = cells;
  const isQuoted =
    first.every(isEnclosed) || cells.some((row) => row.length !== first.length || row.some(isEscaped));
  if (!isQuoted) return false;
  const quoted = parseCells(text, { delimiter: '\t', quotes: true, maxRows: rows.length });
  return (
    !quoted.unclosedQuote && quoted.rows.every((row) => row.cells.length === quoted.rows[0]?.cells.length)
  );
}
