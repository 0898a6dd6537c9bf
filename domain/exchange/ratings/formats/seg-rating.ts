import { asList, asNumber, asObject, asText, parseJson, restOf, type JsonObject } from '../json-values';
import {
  PLAIN_ERROR,
  PLAIN_RATING,
  type RatedError,
  type Rating,
  type RatingSet,
  type UnreadRow,
} from '../rating-set';
import { readSpanAnywhere, type SpanConvention } from '../span-convention';
import { linesOf } from '../tsv-lines';

export const SEG_RATING_CONVENTION: SpanConvention = { unit: 'code-point', end: 'exclusive' };

/**
 * Ratings (`LP.NAME.seg.rating`) and scores (`LP.NAME.seg.score`) of mt-metrics-eval: a line for each segment of each system, whose text
 * stands at the same line of other files. Spans count code points, so they say little until the texts are there (`joinTexts`).
 */
export function readSegRating(text: string): RatingSet {
  const ratings: Rating[] = [];
  const unread: UnreadRow[] = [];
  const counts = new Map<string, number>();
  for (const { line, text: row } of linesOf([text])) {
    if (row === '') continue;
    const [system = '', said = '', rater = ''] = row.split('\t');
    const position = counts.get(system) ?? 0;
    counts.set(system, position + 1);
    const rating = { ...PLAIN_RATING, system, position, rater, row: line };
    const score = figureOf(said);
    const errors = asList(asObject(parseJson(said))?.['errors']);
    if (said === 'None') ratings.push({ ...rating, isRated: false });
    else if (score !== null) ratings.push({ ...rating, score });
    else if (errors !== null) ratings.push({ ...rating, errors: readErrors(errors, line, unread) });
    else unread.push({ row: line, reason: 'row_unreadable' });
  }
  return { ratings, unread };
}

export function knowsSegRating(text: string): boolean {
  const end = text.indexOf('\n');
  const cells = (end === -1 ? text : text.slice(0, end)).trimEnd().split('\t');
  if (cells.length < 2 || cells.length > 3) return false;
  const said = cells[1] ?? '';
  return said === 'None' || figureOf(said) !== null || asList(asObject(parseJson(said))?.['errors']) !== null;
}

const figureOf = (cell: string): number | null =>
  /^-?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/i.test(cell) ? Number(cell) : null;

const KNOWN = new Set(['start', 'end', 'category', 'severity', 'is_source_error']);

function readErrors(list: readonly unknown[], row: number, unread: UnreadRow[]): readonly RatedError[] {
  return list.flatMap((one): readonly RatedError[] => {
    const said = asObject(one);
    if (said !== null) return [readError(said, row)];
    unread.push({ row, reason: 'row_unreadable' });
    return [];
  });
}

function readError(said: JsonObject, row: number): RatedError {
  const offsets = { start: asNumber(said['start']) ?? -1, end: asNumber(said['end']) ?? -1 };
  const side = said['is_source_error'] === true ? 'source' : 'target';
  const about = {
    ...PLAIN_ERROR,
    category: asText(said['category']) ?? '',
    severity: asText(said['severity']) ?? '',
    row,
    rest: restOf(said, KNOWN).filter(({ value }) => value !== 'null'),
  };
  const span = readSpanAnywhere(offsets, SEG_RATING_CONVENTION);
  if (span === null) return { ...about, problem: 'span_out_of_text' };
  const place = { side, span, unit: 'code-point', quoted: null, isReanchored: false } as const;
  return { ...about, places: [place] };
}
