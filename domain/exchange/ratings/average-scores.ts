import { PLAIN_RATING, type Rating, type RatingSet, type UnreadRow } from './rating-set';
import { linesOf } from './tsv-lines';

/** What the columns of such files are called: `system mqm_avg_score seg_id`, with blanks or tabs between them, even in one file. */
interface ScoreLayout {
  readonly system: number;
  readonly score: number;
  readonly document: number | null;
  readonly segment: number;
}

const cellsOf = (line: string): readonly string[] => line.trim().split(/[\t ]+/);

function layoutOf(header: string): ScoreLayout | null {
  const names = cellsOf(header.toLowerCase());
  const find = (matches: RegExp): number => names.findIndex((name) => matches.test(name));
  const [system, score, segment] = [find(/^system$/), find(/score/), find(/^(?:global)?seg(?:ment)?_?id$/)];
  if (system === -1 || score === -1 || segment === -1 || names.includes('category')) return null;
  const document = find(/^doc(?:ument)?(?:_?id)?$/);
  return { system, score, segment, document: document === -1 ? null : document };
}

/** Scores that somebody has averaged over raters already, one a row: those that go with the MQM annotations of Google and WMT. `None`: not rated. */
export const isAverageScores = (sample: string): boolean => layoutOf(sample.split('\n', 1)[0] ?? '') !== null;

export function readAverageScores(chunks: Iterable<string>): RatingSet {
  const ratings: Rating[] = [];
  const unread: UnreadRow[] = [];
  let layout: ScoreLayout | null = null;
  for (const { line: row, text } of linesOf(chunks)) {
    if (text.trim() === '') continue;
    if (layout === null) {
      layout = layoutOf(text);
      if (layout === null) break;
      continue;
    }
    const rating = readRow(cellsOf(text), layout, row);
    if (rating === null) unread.push({ row, reason: 'row_unreadable' });
    else ratings.push(rating);
  }
  return { ratings, unread };
}

function readRow(cells: readonly string[], layout: ScoreLayout, row: number): Rating | null {
  const [system, segment, said] = [cells[layout.system], cells[layout.segment], cells[layout.score]];
  if (system === undefined || segment === undefined || said === undefined) return null;
  const isRated = !/^(?:none|nan|null)$/i.test(said);
  const score = isRated ? Number(said) : null;
  if (Number.isNaN(score)) return null;
  const document = layout.document === null ? '' : (cells[layout.document] ?? '');
  return { ...PLAIN_RATING, system, document, globalSegment: segment, isRated, score, row };
}
