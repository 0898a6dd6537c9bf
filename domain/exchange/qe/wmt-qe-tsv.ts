import { PLAIN_SPAN, QeReading, type SpanConvention } from './qe-reading';
import type { QeFile, QeFormat, QeSpan } from './qe-file';
import { columnsOf, findColumn, tsvRows, type TsvRow } from './tsv-cells';

/** Task 2 of the WMT shared tasks on quality estimation: lists of starts, ends and severities in a row for each segment. */
export const wmtQeTsv: QeFormat = {
  id: 'wmt-qe-tsv',
  knows: (text) => layoutOf(tsvRows(head(text))) !== null,
  read,
};

const CONVENTION: SpanConvention = { unit: 'code-point', end: 'exclusive' };
const HEAD = 20_000;
const head = (text: string): string => text.slice(0, HEAD);

interface Layout {
  readonly target: number;
  readonly source: number | null;
  readonly starts: number;
  readonly ends: number;
  readonly errors: number;
  readonly names: readonly number[];
  /** Rows before the first segment. */
  readonly skip: number;
}

/** With the names of the training data or the gold labels; or a submission: three lines about the system, then seven columns. */
function layoutOf(rows: readonly TsvRow[]): Layout | null {
  const [first, , , fourth] = rows;
  if (first === undefined) return null;
  const columns = columnsOf(first);
  const target = findColumn(columns, ['target', 'mt']);
  const starts = findColumn(columns, ['start_ids', 'start_id', 'start_indices']);
  const ends = findColumn(columns, ['end_ids', 'end_id', 'end_indices']);
  const errors = findColumn(columns, ['errors', 'error', 'error_types']);
  if (target !== null && starts !== null && ends !== null && errors !== null) {
    const named = ['mt_system', 'doc_id', 'seg_id', 'lp', 'sid'].map((name) => columns.get(name));
    const names = named.filter((at) => at !== undefined);
    return { target, source: findColumn(columns, ['source', 'src']), starts, ends, errors, names, skip: 1 };
  }
  const bare = { target: 3, source: null, starts: 4, ends: 5, errors: 6, names: [0, 2] };
  if (isBare(first)) return { ...bare, skip: 0 };
  return first.cells.length === 1 && fourth !== undefined && isBare(fourth) ? { ...bare, skip: 3 } : null;
}

const isBare = ({ cells }: TsvRow): boolean =>
  cells.length === 7 && isNumbers(cells[4]) && isNumbers(cells[5]);

const isNumbers = (cell = ''): boolean => /^-?\d+(?: -?\d+)*$/.test(cell.trim());

const listOf = (cell = ''): readonly string[] => cell.trim().split(/\s+/);

function read(text: string): QeFile {
  const reading = new QeReading();
  const rows = tsvRows(text);
  const layout = layoutOf(rows);
  if (layout === null) return reading.done();
  for (const row of rows.slice(layout.skip)) readRow(row, layout, reading);
  return reading.done();
}

function readRow({ cells, line }: TsvRow, layout: Layout, reading: QeReading): void {
  const target = cells[layout.target];
  const starts = listOf(cells[layout.starts]);
  const ends = listOf(cells[layout.ends]);
  const severities = listOf(cells[layout.errors]);
  const isEven = starts.length === ends.length && starts.length === severities.length;
  if (target === undefined || !isNumbers(cells[layout.starts]) || !isNumbers(cells[layout.ends]) || !isEven) {
    reading.leaveOut(line, 'row_unreadable');
    return;
  }
  const spans = starts.flatMap((start, index): readonly QeSpan[] => {
    const severity = severities[index] ?? '';
    if (start === '-1' || severity === 'no-error') return [];
    const span = reading.place(target, Number(start), Number(ends[index]), CONVENTION);
    if (span.ok) return [{ ...PLAIN_SPAN, span: span.value, severity }];
    reading.leaveOut(line, span.error.code);
    return [];
  });
  const name = JSON.stringify(layout.names.map((at) => cells[at]));
  const source = layout.source === null ? null : (cells[layout.source] ?? null);
  reading.rows.push({ row: line, name, position: null, source, target, spans });
}
