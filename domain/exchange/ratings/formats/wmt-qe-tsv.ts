import {
  PLAIN_ERROR,
  PLAIN_RATING,
  placeAt,
  type RatedError,
  type Rating,
  type RatingSet,
  type UnreadRow,
} from '../rating-set';
import { anchorSpan, type SpanConvention } from '../span-convention';
import { columnsOf, findColumn, tsvRows, type TsvRow } from './tsv-cells';

export const knowsWmtQeTsv = (text: string): boolean => layoutOf(tsvRows(head(text))) !== null;

const CONVENTION: SpanConvention = { unit: 'code-point', end: 'exclusive' };
const HEAD = 20_000;
const head = (text: string): string => text.slice(0, HEAD);

interface Layout {
  readonly target: number;
  readonly source: number | null;
  readonly starts: number;
  readonly ends: number;
  readonly errors: number;
  readonly system: number | null;
  readonly document: number | null;
  readonly segment: number | null;
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
    const names = {
      source: findColumn(columns, ['source', 'src']),
      system: findColumn(columns, ['mt_system', 'system', 'gold']),
      document: findColumn(columns, ['doc_id']),
      segment: findColumn(columns, ['seg_id', 'sid']),
    };
    return { target, starts, ends, errors, ...names, skip: 1 };
  }
  const names = { source: null, system: 1, document: null, segment: 2 };
  const bare = { target: 3, starts: 4, ends: 5, errors: 6, ...names };
  if (isBare(first)) return { ...bare, skip: 0 };
  return first.cells.length === 1 && fourth !== undefined && isBare(fourth) ? { ...bare, skip: 3 } : null;
}

const isBare = ({ cells }: TsvRow): boolean =>
  cells.length === 7 && isNumbers(cells[4]) && isNumbers(cells[5]);

const isNumbers = (cell = ''): boolean => /^-?\d+(?: -?\d+)*$/.test(cell.trim());

const listOf = (cell = ''): readonly string[] => cell.trim().split(/\s+/);

/** Task 2 of the WMT shared tasks on quality estimation: lists of starts, ends and severities in a row for each segment. */
export function readWmtQeTsv(text: string): RatingSet {
  const ratings: Rating[] = [];
  const unread: UnreadRow[] = [];
  const rows = tsvRows(text);
  const layout = layoutOf(rows);
  for (const row of layout === null ? [] : rows.slice(layout.skip)) {
    const rating = layout && readRow(row, layout);
    if (rating === null) unread.push({ row: row.line, reason: 'row_unreadable' });
    else ratings.push(rating);
  }
  return { ratings, unread };
}

function readRow({ cells, line }: TsvRow, layout: Layout): Rating | null {
  const target = cells[layout.target];
  const starts = listOf(cells[layout.starts]);
  const ends = listOf(cells[layout.ends]);
  const severities = listOf(cells[layout.errors]);
  const isEven = starts.length === ends.length && starts.length === severities.length;
  if (target === undefined || !isNumbers(cells[layout.starts]) || !isNumbers(cells[layout.ends]) || !isEven)
    return null;
  const errors = starts.flatMap((start, index): readonly RatedError[] => {
    const severity = severities[index] ?? '';
    if (start === '-1' || severity === 'no-error') return [];
    const found = anchorSpan(target, { start: Number(start), end: Number(ends[index]) }, CONVENTION);
    const about = { ...PLAIN_ERROR, severity, row: line };
    if (!found.ok) return [{ ...about, problem: found.error.code }];
    return [{ ...about, places: [placeAt('target', found.value.span)] }];
  });
  const cellAt = (column: number | null): string => (column === null ? '' : (cells[column] ?? ''));
  return {
    ...PLAIN_RATING,
    system: cellAt(layout.system),
    document: cellAt(layout.document),
    segment: cellAt(layout.segment),
    source: layout.source === null ? null : cellAt(layout.source),
    target,
    errors,
    row: line,
  };
}
