import type { Change } from '../../../text/change-set';
import { csvRows } from '../../csv-rows';
import { parseCells } from '../../parse-cells';
import { asList, parseJson } from '../json-values';
import { SOURCE_LANGUAGE, TARGET_LANGUAGE } from '../language-pairs';
import type { LossLog } from '../loss-log';
import { PLAIN_RATING, type NamedValue, type Rating, type RatingSet, type UnreadRow } from '../rating-set';
import type { RatingEdits } from '../rating-format';
import { withChanges } from '../rewrite';
import { APPRAISE, readEsaErrors, writeEsaError } from './esa-errors';

/** Of a campaign, more than any has. */
const MAX_ROWS = 200_000;
const COLUMNS = 12;
/** Names of the columns that the model has no place for: the file has no header. */
const REST = new Map([
  [3, 'itemType'],
  [4, SOURCE_LANGUAGE],
  [5, TARGET_LANGUAGE],
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
  const rows = rowsOf(text, MAX_ROWS).map((row) => ({ ...row, said: asList(parseJson(row.cells[9] ?? '')) }));
  const last = new Map<string, number>();
  for (const { cells } of rows) {
    const known = last.get(taskOf(cells));
    if (known === undefined || known <= endOf(cells)) last.set(taskOf(cells), endOf(cells));
  }
  for (const { cells, line, said } of rows) {
    if (cells.length !== COLUMNS || said === null) unread.push({ row: line, reason: 'row_unreadable' });
    else {
      const isOvertaken = endOf(cells) < (last.get(taskOf(cells)) ?? 0);
      ratings.push(readRow(cells, said, { row: line, isOvertaken }, unread));
    }
  }
  return { ratings, unread };
}

/** What one person was asked; who answers again, has said it the last time. */
const taskOf = ([user, system, item, kind, , , , document]: readonly string[]): string =>
  JSON.stringify([user, system, item, kind, document]);
const endOf = (cells: readonly string[]): number => Number(cells[11] ?? 0);

/** What WMT leaves out: what was spoilt on purpose, exercises, and documents that were dealt out twice or not to their end. */
const isLeftOut = (kind: string, system: string, document: string): boolean =>
  kind === 'BAD' || /tutorial/i.test(`${system} ${document}`) || /#(?:dup\w*|incomplete)/i.test(document);

function readRow(
  cells: readonly string[],
  said: readonly unknown[],
  { row, isOvertaken }: { readonly row: number; readonly isOvertaken: boolean },
  unread: UnreadRow[],
): Rating {
  const [rater = '', system = '', segment = '', kind = '', , , score = '', document = ''] = cells;
  const errors = readEsaErrors(said, null, row, unread);
  const rest = [...REST]
    .map(([column, name]) => ({ name, value: cells[column] ?? '' }))
    .filter(({ value }) => value !== '');
  const named = { ...PLAIN_RATING, system, document, domain: domainOf(document), segment, rater, row };
  if (isOvertaken || isLeftOut(kind, system, document)) {
    const all: readonly NamedValue[] = [...rest, { name: 'score', value: score }];
    return { ...named, attention: errors, isCheck: true, isRated: false, rest: all };
  }
  return { ...named, errors, score: figureOf(score), rest };
}

/** WMT names its documents so since 2024: `test-en-literary_moths#system`. */
const domainOf = (document: string): string => /^test-[a-z]+-([a-z]+)_/i.exec(document)?.[1] ?? '';

const figureOf = (cell: string): number | null =>
  cell.trim() === '' || !Number.isFinite(Number(cell)) ? null : Number(cell);

export function* writeAppraiseCsv({ ratings }: RatingSet, lost: LossLog): Generator<string> {
  yield* csvRows(rowsToWrite(ratings, lost), { raw: true });
}

function* rowsToWrite(ratings: readonly Rating[], lost: LossLog): Generator<readonly string[]> {
  for (const rating of ratings) {
    if (rating.isRated || rating.isCheck) yield appraiseCells(rating, lost);
    else lost.add('unrated', rating.row);
  }
}

/** The twelve cells of a rating. */
export function appraiseCells(rating: Rating, lost: LossLog): readonly string[] {
  const { system, document, segment, globalSegment, rater, score, comment, isCheck, row } = rating;
  if (segment !== '' && globalSegment !== '') lost.add('segment', row);
  if (rating.target !== null || rating.source !== null) lost.add('texts', row);
  if (comment !== '') lost.add('comment', row);
  if (rating.attention.length > 0 && !isCheck) lost.add('attention', row);
  const rest = new Map(rating.rest.map(({ name, value }) => [name, value]));
  const known = new Set([...REST.values(), ...(isCheck ? ['score'] : [])]);
  if ([...rest.keys()].some((name) => !known.has(name))) lost.add('other_columns', row);
  const errors = isCheck ? rating.attention : rating.errors;
  const spans = errors.flatMap((error) => writeEsaError(error, rating, APPRAISE, lost));
  const figure = isCheck ? (rest.get('score') ?? '') : String(score ?? '');
  const kind = rest.get('itemType') ?? (isCheck ? 'BAD' : 'TGT');
  const languages = [rest.get(SOURCE_LANGUAGE) ?? '', rest.get(TARGET_LANGUAGE) ?? ''];
  const times = [rest.get('startTime') ?? '', rest.get('endTime') ?? ''];
  const flag = rest.get('flag') ?? 'False';
  const names = [rater, system, segment || globalSegment];
  return [...names, kind, ...languages, figure, document, flag, JSON.stringify(spans), ...times];
}

/** The rows that change, each on its own, and nothing else. */
export function rewriteAppraiseCsv(text: string, _set: RatingSet, edits: RatingEdits, lost: LossLog): string {
  const records = new Map(recordsOf(text).map((record) => [record.line, record]));
  const changes = [...edits].flatMap(([before, after]): readonly Change[] => {
    const record = records.get(before.row);
    if (record === undefined || before === after) return [];
    const [insert = ''] = [...csvRows([appraiseCells(after, lost)], { raw: true })];
    return [{ start: record.start, end: record.end, insert: insert.replace(/\r?\n$/, '') }];
  });
  return withChanges(text, changes);
}

/** Rows as they stand in the file, without their ends; a line end within quotes ends none. */
function recordsOf(
  text: string,
): readonly { readonly line: number; readonly start: number; readonly end: number }[] {
  const records = [];
  let [line, start, first, isQuoted] = [1, 0, 1, false];
  for (let at = 0; at <= text.length; at += 1) {
    const char = text[at];
    if (char === '"') isQuoted = !isQuoted;
    if (char === '\n') line += 1;
    if (char !== undefined && (char !== '\n' || isQuoted)) continue;
    records.push({ line: first, start, end: text[at - 1] === '\r' ? at - 1 : at });
    [start, first] = [at + 1, line];
  }
  return records;
}
