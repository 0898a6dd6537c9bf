/** A line of a file that comes in chunks: no line is cut, and none is made before it is asked for. */
export interface FileLine {
  /** From 1. */
  readonly line: number;
  /** Without its end. */
  readonly text: string;
}

export function* linesOf(chunks: Iterable<string>): Generator<FileLine> {
  let line = 0;
  let rest = '';
  for (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf('\n'); at !== -1; at = chunk.indexOf('\n', from)) {
      line += 1;
      yield { line, text: withoutReturn(rest + chunk.slice(from, at)) };
      rest = '';
      from = at + 1;
    }
    rest += chunk.slice(from);
  }
  if (rest !== '') yield { line: line + 1, text: withoutReturn(rest) };
}

const withoutReturn = (text: string): string => (text.endsWith('\r') ? text.slice(0, -1) : text);

/**
 * These files are written without quoting, and yet some cells are enclosed as in CSV: those that a writer of CSV has to enclose because
 * there are quotation marks in them. A cell of words that merely begin and end with one is what it looks like.
 */
export function unquoteCell(cell: string): string {
  if (!cell.startsWith('"') || !cell.endsWith('"') || !cell.includes('""', 1)) return cell;
  const within = cell.slice(1, -1);
  const isEnclosed = within.includes('""') && !within.replaceAll('""', '').includes('"');
  return isEnclosed ? within.replaceAll('""', '"') : cell;
}

/** So that `unquoteCell` gives it back. */
export const quoteCell = (cell: string): string =>
  unquoteCell(cell) === cell ? cell : `"${cell.replaceAll('"', '""')}"`;
