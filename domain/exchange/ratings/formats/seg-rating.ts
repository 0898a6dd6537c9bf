import { asList, asNumber, asObject, asText, parseJson, restOf, type JsonObject } from '../json-values';
import { groupBy } from '../../../group-by';
import type { Span } from '../../../text/span';
import type { LossLog } from '../loss-log';
import {
  PLAIN_ERROR,
  PLAIN_RATING,
  type RatedError,
  type Rating,
  type RatingSet,
  segmentKeyOf,
  type UnreadRow,
} from '../rating-set';
import { readSpanAnywhere, writeSpan, type SpanConvention } from '../span-convention';
import { MORE_KEYS, readMore, restObject, writeMore } from './more-of-error';
import type { RatingEdits } from '../rating-format';
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

const KNOWN = new Set(['start', 'end', 'category', 'severity', 'is_source_error', ...MORE_KEYS]);

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
    ...readMore(said),
    row,
    rest: restOf(said, KNOWN).filter(({ value }) => value !== 'null'),
  };
  const span = readSpanAnywhere(offsets, SEG_RATING_CONVENTION);
  if (span === null) return { ...about, problem: 'span_out_of_text' };
  const place = { side, span, unit: 'code-point', quoted: null, isReanchored: false } as const;
  return { ...about, places: [place] };
}

/** A line for each system and segment, in the order in which they come first; `None` where nobody rated. Scores stand alone where there is no error at all. */
export function* writeSegRating({ ratings }: RatingSet, lost: LossLog): Generator<string> {
  const segments = [...new Set(ratings.map(segmentKeyOf))];
  const isOfScores =
    ratings.some(({ score }) => score !== null) && ratings.every(({ errors }) => errors.length === 0);
  for (const [system, ofSystem] of groupBy(ratings, (rating) => rating.system)) {
    const bySegment = groupBy(ofSystem, segmentKeyOf);
    for (const segment of segments) {
      const [rating, ...others] = bySegment.get(segment) ?? [];
      for (const { row } of others) lost.add('rater', row);
      yield `${nameCell(system)}\t${rating === undefined ? 'None' : lineOf(rating, isOfScores, lost)}\n`;
    }
  }
}

/** One line a rating: a name cannot break it. */
const nameCell = (name: string): string => name.replaceAll(/[\t\r\n]/g, ' ');

function lineOf(rating: Rating, isOfScores: boolean, lost: LossLog): string {
  const { errors, attention, isRated, isCheck, score, comment, rest, rater, row } = rating;
  if (rating.source !== null || rating.target !== null) lost.add('texts', row);
  if (rating.document !== '') lost.add('document', row);
  if (rating.segment + rating.globalSegment !== '') lost.add('segment', row);
  if (attention.length > 0 || isCheck) lost.add('attention', row);
  if (comment !== '') lost.add('comment', row);
  if (rest.length > 0) lost.add('other_columns', row);
  if (!isRated) return 'None';
  if (isOfScores) return score === null ? 'None' : String(score);
  if (score !== null) lost.add('score', row);
  const said = JSON.stringify({ errors: errors.flatMap((error) => errorObjects(error, rating, lost)) });
  return rater === '' ? said : `${said}\t${nameCell(rater)}`;
}

function errorObjects(error: RatedError, rating: Rating, lost: LossLog): readonly object[] {
  const { category, severity, rest } = error;
  const named = { category: category || null, severity: severity || null };
  const about = { ...named, score: null, ...writeMore(error), ...restObject(rest) };
  return placesToWrite(error, rating, lost).map(({ side, span }) => ({
    ...span,
    ...about,
    is_source_error: side === 'source',
  }));
}

interface PlaceToWrite {
  readonly side: 'source' | 'target';
  readonly span: Span;
}

/** What has no place is of the whole segment; what is missing, at its end. */
function placesToWrite(error: RatedError, rating: Rating, lost: LossLog): readonly PlaceToWrite[] {
  const { places, isMissing, problem, row } = error;
  const found = places.flatMap(({ side, span, unit }): readonly PlaceToWrite[] => {
    const text = rating[side];
    const inFile =
      unit === 'code-point'
        ? span
        : span && text !== null
          ? writeSpan(text, span, SEG_RATING_CONVENTION)
          : null;
    return inFile === null ? [] : [{ side, span: inFile }];
  });
  if (found.length < places.length || problem !== null) lost.add('place', row);
  if (found.length > 1) lost.add('several_places', row);
  if (found.length > 0) return found;
  const text = rating.target ?? '';
  const end = Array.from(text).length;
  if (places.length === 0 && problem === null) lost.add(isMissing ? 'missing' : 'whole_segment', row);
  return [{ side: 'target', span: { start: isMissing ? end : 0, end } }];
}

/** The lines of the ratings that change. */
export function rewriteSegRating(text: string, set: RatingSet, edits: RatingEdits, lost: LossLog): string {
  const isOfScores = set.ratings.every(({ errors }) => errors.length === 0);
  // Each with its end, so that all of them are the file.
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  for (const [before, after] of edits) {
    const line = lines[before.row - 1];
    if (before === after || line === undefined) continue;
    const end = /\r?\n$/.exec(line)?.[0] ?? '';
    const isScore = isOfScores && after.errors.length === 0 && after.score !== null;
    lines[before.row - 1] = `${nameCell(before.system)}\t${lineOf(after, isScore, lost)}${end}`;
  }
  return lines.join('');
}
