import { parseCells } from '../../parse-cells';
import { asList, parseJson } from '../json-values';
import { PLAIN_RATING, type NamedValue, type Rating, type RatingSet, type UnreadRow } from '../rating-set';
import { readEsaErrors } from './esa-errors';

/** Of a campaign, more than any has. */
const MAX_ROWS = 200_000;
const COLUMNS = 12;
/** Names of the columns that the model has no place for: the file has no header. */
export const APPRAISE_REST = new Map([
  [3, 'itemType'],
  [4, 'sourceLanguage'],
  [5, 'targetLanguage'],
  [8, 'flag'],
  [10, 'startTime'],
  [11, 'endTime'],
]);

const rowsOf = (text: string, maxRows: number) =>
  parseCells(text.replaceAll('\r\n', '\n'), { delimiter: ',', quotes: true, maxRows }).rows;

export function knowsAppraiseCsv(text: string): boolean {
  const [first] = rowsOf(text.slice(0, 20_000), 1);
  return first?.cells.length === COLUMNS && asList(parseJson(first.cells[9] ?? '')) !== null;
}

/** What Appraise exports of a campaign: twelve columns without a header, the spans as JSON in the tenth. It holds no texts. */
export function readAppraiseCsv(text: string): RatingSet {
  const ratings: Rating[] = [];
  const unread: UnreadRow[] = [];
  for (const { cells, line } of rowsOf(text, MAX_ROWS)) {
    const said = asList(parseJson(cells[9] ?? ''));
    if (cells.length !== COLUMNS || said === null) unread.push({ row: line, reason: 'row_unreadable' });
    else ratings.push(readRow(cells, said, line, unread));
  }
  return { ratings, unread };
}

function readRow(
  cells: readonly string[],
  said: readonly unknown[],
  row: number,
  unread: UnreadRow[],
): Rating {
  const [rater = '', system = '', segment = '', kind = '', , , score = '', document = ''] = cells;
  const errors = readEsaErrors(said, null, row, unread);
  const rest = [...APPRAISE_REST].map(([column, name]) => ({ name, value: cells[column] ?? '' }));
  const named = { ...PLAIN_RATING, system, document, segment, rater, row };
  // Perturbed on purpose.
  if (kind === 'BAD') {
    const all: readonly NamedValue[] = [...rest, { name: 'score', value: score }];
    return { ...named, attention: errors, isCheck: true, isRated: false, rest: all };
  }
  return { ...named, errors, score: figureOf(score), rest };
}

const figureOf = (cell: string): number | null =>
  cell.trim() === '' || !Number.isFinite(Number(cell)) ? null : Number(cell);
