import { groupBy } from '../../../group-by';
import type { LossLog } from '../loss-log';
import type { RatingEdits } from '../rating-format';
import type { RatedError, Rating, RatingSet } from '../rating-set';
import { isCleanRow, keyOfNames, layoutOfRow, mqmLayoutOf, namesIn, type MqmLayout } from './layout';
import { inLayout, mqmErrorRow, mqmRows, type MqmKind } from './write-mqm-tsv';

/**
 * The rows of the ratings that change. An error that stays keeps its row; one that is new has a row like the first one of its rating, with
 * its other columns, and stands after the last. A rating that has lost its last error has a clean row.
 */
export function rewriteMqmTsv(text: string, _set: RatingSet, edits: RatingEdits, lost: LossLog): string {
  const layout = mqmLayoutOf(text);
  const changed = [...edits].filter(([before, after]) => before !== after);
  if (layout === null || changed.length === 0) return text;
  // Each with its end, so that all of them are the file.
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const rows = rowsByRating(lines, layout);
  for (const [before, after] of changed)
    rewriteRating(lines, rows.get(keyOfNames(before)) ?? [], { before, after, layout, lost });
  return lines.join('');
}

/** Numbers of the lines of each rating, from 0. */
function rowsByRating(lines: readonly string[], layout: MqmLayout): ReadonlyMap<string, readonly number[]> {
  const numbers = lines.map((_, index) => index);
  return groupBy(numbers, (index) => {
    const cells = cellsOf(lines[index] ?? '');
    return keyOfNames(namesIn(cells, layoutOfRow(cells, layout)));
  });
}

interface Rewriting {
  readonly before: Rating;
  readonly after: Rating;
  readonly layout: MqmLayout;
  readonly lost: LossLog;
}

function rewriteRating(
  lines: string[],
  rows: readonly number[],
  { before, after, layout: ofFile, lost }: Rewriting,
): void {
  const [first] = rows;
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return;
  const layout = layoutOfRow(cellsOf(lines[first] ?? ''), ofFile);
  const kind: MqmKind = layout.metadata === null ? 'wmt' : 'marot';
  const template = splitEnd(lines[first] ?? '');
  const were = errorsOf(before);
  const are = errorsOf(after);
  const stays = new Set(are.filter((error) => were.includes(error)).map(({ row }) => row - 1));
  const isClean = after.errors.length === 0 && after.isRated;
  const wasClean = before.errors.length === 0 && before.isRated;
  const isError = new Set(were.map(({ row }) => row - 1));
  const isNoError = (row: number): boolean => isCleanRow(cellsOf(lines[row] ?? ''), layout);
  // What could not be read is nobody's, and stays.
  for (const row of rows)
    if (isError.has(row) ? !stays.has(row) : isNoError(row) && !isClean) lines[row] = '';
  const added = are
    .filter((error) => !were.includes(error))
    .map((error) => mqmErrorRow(error, after, kind, lost));
  const clean = isClean && !wasClean ? [...mqmRows({ ...after, attention: [] }, kind, lost)] : [];
  const news = [...added, ...clean].map((line) => inLayout(line, kind, layout, template.body));
  const end = template.end || '\n';
  const lastLine = lines[last] ?? '';
  const isOpen = lastLine !== '' && splitEnd(lastLine).end === '';
  lines[last] = lastLine + (isOpen && news.length > 0 ? end : '') + news.map((line) => line + end).join('');
}

const errorsOf = ({ errors, attention }: Rating): readonly RatedError[] => [...errors, ...attention];

const cellsOf = (line: string): readonly string[] => splitEnd(line).body.split('\t');

function splitEnd(line: string): { readonly body: string; readonly end: string } {
  const end = /\r?\n$/.exec(line)?.[0] ?? '';
  return { body: line.slice(0, line.length - end.length), end };
}
