import type { Side } from '../../../article/block';
import { isEmptySpan, type Span } from '../../../text/span';
import { MOVED_FROM } from '../formats/more-of-error';
import { asObject, parseJson } from '../json-values';
import type { LossLog } from '../loss-log';
import type { RatedError, Rating, RatingSet } from '../rating-set';
import { quoteCell } from '../tsv-lines';
import { METADATA, METADATA_KEYS, type MqmLayout } from './layout';
import { writeMarks } from './marks';

/** The columns of 2020/21, which the tools of WMT read, or those of Marot, whose last one holds an object. */
export type MqmKind = 'wmt' | 'marot';

const HEADERS: Readonly<Record<MqmKind, readonly string[]>> = {
  wmt: 'system doc doc_id seg_id rater source target category severity comment'.split(' '),
  marot: 'system doc docSegId globalSegId rater source target category severity metadata'.split(' '),
};

const NO_ERROR = 'No-error';
/** Nobody decided; a row has to say something. */
const UNDECIDED = 'undecided';
const ROWS_A_CHUNK = 500;

/** A row for each error, and one for each segment that was found clean. */
export function* writeMqmTsv(
  { ratings }: RatingSet,
  kind: MqmKind,
  lost: LossLog,
  header = true,
): Generator<string> {
  let chunk = header ? `${HEADERS[kind].join('\t')}\n` : '';
  let rows = 0;
  for (const rating of ratings)
    for (const row of mqmRows(rating, kind, lost)) {
      chunk += `${row}\n`;
      rows += 1;
      if (rows % ROWS_A_CHUNK !== 0) continue;
      yield chunk;
      chunk = '';
    }
  if (chunk !== '') yield chunk;
}

/** What a rating says, a line each, without its end. */
export function* mqmRows(rating: Rating, kind: MqmKind, lost: LossLog): Generator<string> {
  const { row, errors, attention, isRated, isCheck, score, comment } = rating;
  if (rating.source === null || rating.target === null) lost.add('texts', row);
  if (score !== null) lost.add('score', row);
  if (isCheck) {
    lost.add('attention', row);
    return;
  }
  for (const error of errors) yield mqmErrorRow(error, rating, kind, lost);
  for (const error of attention) yield mqmErrorRow(asAttention(error, lost), rating, kind, lost);
  if (errors.length > 0 && (comment !== '' || rating.rest.length > 0))
    lost.add(comment === '' ? 'other_columns' : 'comment', row);
  if (errors.length > 0) return;
  if (!isRated) {
    if (attention.length === 0) lost.add('unrated', row);
    return;
  }
  const clean = { category: NO_ERROR, severity: NO_ERROR, comment, rest: rating.rest, row };
  yield lineOf(rating, textsOf(rating, [], lost, row), { ...NOTHING_MORE, ...clean }, kind, lost);
}

/** The severity is what tells it from an error. */
function asAttention(error: RatedError, lost: LossLog): RatedError {
  if (/^hotw/i.test(error.severity)) return error;
  lost.add('category', error.row);
  return { ...error, severity: 'HOTW-test' };
}

/** The line of one error of a rating, without its end. */
export function mqmErrorRow(error: RatedError, rating: Rating, kind: MqmKind, lost: LossLog): string {
  const { places, problem, isMissing, severity, row } = error;
  if (problem !== null) lost.add('place', row);
  else if (isMissing && places.length === 0) lost.add('missing', row);
  if (severity === '') lost.add('category', row);
  const texts = textsOf(rating, places, lost, row);
  return lineOf(rating, texts, { ...error, severity: severity || UNDECIDED }, kind, lost);
}

type Said = Pick<
  RatedError,
  'category' | 'severity' | 'comment' | 'correction' | 'confidence' | 'provenance' | 'rest' | 'row'
>;
const NOTHING_MORE = { correction: null, confidence: null, provenance: '' } as const;

function lineOf(
  { system, document, segment, globalSegment, position, rater }: Rating,
  texts: Readonly<Record<Side, string>>,
  said: Said,
  kind: MqmKind,
  lost: LossLog,
): string {
  const isNameless = segment === '' && globalSegment === '' && position !== null;
  const names = [system, document, segment, isNameless ? String(position) : globalSegment, rater];
  const last = kind === 'wmt' ? commentOf(said, lost) : metadataOf(said, lost);
  const cells = [...names, texts.source, texts.target, said.category, said.severity, last];
  return cells.map((cell) => cleanCell(cell, said.row, lost)).join('\t');
}

/** What a cell cannot hold is a space there, so that what comes after it stays in its place. */
function cleanCell(cell: string, row: number, lost: LossLog): string {
  if (!/[\t\r\n]/.test(cell)) return cell;
  lost.add('characters', row);
  return cell.replaceAll(/[\t\r\n]/g, ' ');
}

function textsOf(
  rating: Rating,
  places: RatedError['places'],
  lost: LossLog,
  row: number,
): Record<Side, string> {
  const textOf = (side: Side): string => {
    const text = cleanText(rating[side] ?? '', row, lost);
    const spans = places
      .filter((place) => place.side === side)
      .flatMap(({ span, unit }): readonly Span[] => {
        if (span !== null && unit === 'utf-16' && span.end <= text.length) return [span];
        lost.add('place', row);
        return [];
      });
    return quoteCell(writeMarks(text, apart(spans, row, lost)));
  };
  return { source: textOf('source'), target: textOf('target') };
}

/** Marks of the text's own would be taken for ours. */
function cleanText(text: string, row: number, lost: LossLog): string {
  if (!/<\/?v>/.test(text)) return text;
  lost.add('characters', row);
  return text.replaceAll(/<(\/?v)>/g, '‹$1›');
}

/** In text order, without those that overlap one before them: marks do not nest. */
function apart(spans: readonly Span[], row: number, lost: LossLog): readonly Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = kept.at(-1);
    const isApart = last === undefined || last.end <= span.start;
    const isSamePoint = isEmptySpan(span) && last?.end === span.start;
    if (isApart || isSamePoint) kept.push(span);
    else lost.add('place', row);
  }
  return kept;
}

function commentOf({ comment, correction, confidence, provenance, rest, row }: Said, lost: LossLog): string {
  if (confidence !== null) lost.add('confidence', row);
  if (provenance !== '') lost.add('provenance', row);
  if (rest.length > 0) lost.add('other_columns', row);
  if (correction === null) return comment;
  // For people to read: there is no column for it.
  lost.add('correction', row);
  return `${comment} [→ ${correction}]`.trimStart();
}

/** Marot's own keys, with what its file had, and ours beside them. */
function metadataOf({ comment, correction, confidence, provenance, rest, row }: Said, lost: LossLog): string {
  let before: object = {};
  let moved: object = {};
  for (const { name, value } of rest) {
    const object = name === METADATA || name === MOVED_FROM ? asObject(parseJson(value)) : null;
    if (object === null) lost.add('other_columns', row);
    else if (name === MOVED_FROM) moved = { [MOVED_FROM]: object };
    else before = Object.fromEntries(Object.entries(object).filter(([key]) => !METADATA_KEYS.has(key)));
  }
  return JSON.stringify({
    ...before,
    ...moved,
    ...(comment === '' ? {} : { note: comment }),
    ...(correction === null ? {} : { correction }),
    ...(confidence === null ? {} : { confidence }),
    ...(provenance === '' ? {} : { prior_rater: provenance }),
  });
}

/** Where the row of a file that is written back has its columns: it may have others, in another order. */
export function inLayout(line: string, kind: MqmKind, { names, ...at }: MqmLayout, before: string): string {
  const cells = before.split('\t');
  const written = line.split('\t');
  const [, , , , , source, target, category, severity, last] = written;
  const put = (column: number | null, cell: string | undefined): void => {
    if (column === null || cell === undefined) return;
    while (cells.length < column) cells.push('');
    cells[column] = cell;
  };
  put(at.source, source);
  put(at.target, target);
  put(at.category, category);
  put(at.severity, severity);
  put(kind === 'wmt' ? at.comment : at.metadata, last);
  return cells.slice(0, Math.max(names.length, cells.length)).join('\t');
}
