import { withLineFeeds } from './line-ends';

export interface TableRow {
  readonly cells: readonly string[];
  /** Line on which the row begins, from 1. */
  readonly line: number;
  /** Where it begins in the text. */
  readonly start: number;
}

export interface CellDialect {
  readonly delimiter: string;
  /** Whether `"` can enclose a cell, as RFC 4180 has it. Many TSV files use it as a plain character. */
  readonly quotes: boolean;
}

export interface CellOptions extends CellDialect {
  readonly maxRows: number;
}

export interface ParsedCells {
  readonly rows: readonly TableRow[];
  /** A quotation mark opened in the row after the last one and never closed. */
  readonly unclosedQuote: boolean;
}

/** A cell where it stands in the file. */
export interface PlacedCell {
  /** With LF for line ends. */
  readonly text: string;
  /** With the quotation marks that enclose it. */
  readonly start: number;
  readonly end: number;
  readonly isQuoted: boolean;
}

interface PlacedRow {
  readonly cells: readonly PlacedCell[];
  /** Where the next row begins. */
  readonly next: number;
}

/** Rows and cells of a table. Empty lines are left out. At most `maxRows` rows are read. */
export function parseCells(text: string, { maxRows, ...dialect }: CellOptions): ParsedCells {
  const rows: TableRow[] = [];
  let line = 1;
  let start = 0;
  while (start < text.length && rows.length < maxRows) {
    const row = readRow(text, start, dialect);
    if (row === null) return { rows, unclosedQuote: true };
    const { cells, next } = row;
    const [first] = cells;
    const isEmpty = cells.length === 1 && first !== undefined && first.start === first.end;
    if (!isEmpty) rows.push({ cells: cells.map((cell) => cell.text), line, start });
    line += countLineEnds(text, start, next);
    start = next;
  }
  return { rows, unclosedQuote: false };
}

/** The row that begins at `start`; null where a quotation mark in it is never closed. */
export function readRow(text: string, start: number, { delimiter, quotes }: CellDialect): PlacedRow | null {
  const cells: PlacedCell[] = [];
  let at = start;
  for (;;) {
    const cell = readCell(text, at, delimiter, quotes);
    if (cell === null) return null;
    cells.push(cell);
    if (text[cell.end] !== delimiter) return { cells, next: afterLineEnd(text, cell.end) };
    at = cell.end + 1;
  }
}

function readCell(text: string, start: number, delimiter: string, quotes: boolean): PlacedCell | null {
  if (!quotes || text[start] !== '"') return plainCell(text, start, endOfPlain(text, start, delimiter));
  for (let at = start + 1; ;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return null;
    if (text[quote + 1] === '"') {
      at = quote + 2;
      continue;
    }
    const end = endOfPlain(text, quote + 1, delimiter);
    // Words after the closing mark: the marks are part of the text.
    if (end > quote + 1) return plainCell(text, start, end);
    const inner = text.slice(start + 1, quote).replaceAll('""', '"');
    return { text: withLineFeeds(inner), start, end, isQuoted: true };
  }
}

const plainCell = (text: string, start: number, end: number): PlacedCell => ({
  text: withLineFeeds(text.slice(start, end)),
  start,
  end,
  isQuoted: false,
});

function endOfPlain(text: string, start: number, delimiter: string): number {
  const [code, length] = [delimiter.charCodeAt(0), text.length];
  let at = start;
  while (at < length) {
    const char = text.charCodeAt(at);
    if (char === code || char === LF || char === CR) break;
    at++;
  }
  return at;
}

const LF = 0x0a;
const CR = 0x0d;

const afterLineEnd = (text: string, at: number): number =>
  text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : Math.min(at + 1, text.length);

function countLineEnds(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) {
    const char = text.charCodeAt(at);
    if (char === LF || (char === CR && text.charCodeAt(at + 1) !== LF)) count++;
  }
  return count;
}
