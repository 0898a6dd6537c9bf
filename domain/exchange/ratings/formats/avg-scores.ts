import { PLAIN_RATING, type Rating, type RatingSet, type UnreadRow } from '../rating-set';
import type { LossLog } from '../loss-log';
import { linesOf } from '../tsv-lines';

const SYSTEM = ['system'];
const SCORE = ['mqm_avg_score', 'avg_score', 'score', 'mqm'];
const DOCUMENT = ['doc', 'document'];
const DOMAIN = ['domain'];
const SEGMENT = ['doc_id', 'docsegid'];
const GLOBAL_SEGMENT = ['seg_id', 'globalsegid'];

interface Layout {
  /** Some have spaces between the columns, and some of those tabs in a part of their rows. */
  readonly separator: RegExp;
  readonly system: number;
  readonly score: number;
  readonly document: number;
  readonly domain: number;
  readonly segment: number;
  readonly globalSegment: number;
}

function layoutOf(header: string): Layout | null {
  const separator = header.includes('\t') ? /\t/ : /[\t ]/;
  const names = header.toLowerCase().split(separator);
  const find = (wanted: readonly string[]): number => names.findIndex((name) => wanted.includes(name));
  const [system, score] = [find(SYSTEM), find(SCORE)];
  const [document, segment, globalSegment] = [find(DOCUMENT), find(SEGMENT), find(GLOBAL_SEGMENT)];
  const domain = find(DOMAIN);
  const isOther = names.includes('category') || names.includes('target');
  if (system === -1 || score === -1 || Math.max(segment, globalSegment) === -1 || isOther) return null;
  return { separator, system, score, document, domain, segment, globalSegment };
}

export const knowsAvgScores = (text: string): boolean =>
  layoutOf(text.slice(0, 2000).split(/\r?\n/, 1)[0] ?? '') !== null;

/** Scores of segments, averaged over raters, as WMT publishes them beside its MQM (`avg_seg_scores.tsv`). */
export function readAvgScores(text: string): RatingSet {
  const ratings: Rating[] = [];
  const unread: UnreadRow[] = [];
  let layout: Layout | null = null;
  for (const { line, text: row } of linesOf([text])) {
    if (row === '') continue;
    if (layout === null) {
      layout = layoutOf(row);
      if (layout === null) break;
      continue;
    }
    const cells = row.split(layout.separator);
    const said = cells[layout.score] ?? '';
    const figure = said.trim() === '' ? Number.NaN : Number(said);
    const isRated = !/^(?:none|nan|null)$/i.test(said.trim());
    if (isRated && !Number.isFinite(figure)) {
      unread.push({ row: line, reason: 'row_unreadable' });
      continue;
    }
    ratings.push({
      ...PLAIN_RATING,
      system: cells[layout.system] ?? '',
      document: cells[layout.document] ?? '',
      domain: cells[layout.domain] ?? '',
      segment: cells[layout.segment] ?? '',
      globalSegment: cells[layout.globalSegment] ?? '',
      ...{ isRated, score: isRated ? figure : null, row: line },
    });
  }
  return { ratings, unread };
}

const HEADER = ['system', 'doc', 'doc_id', 'seg_id', 'mqm_avg_score'];

/** The scores alone. */
export function* writeAvgScores({ ratings }: RatingSet, lost: LossLog): Generator<string> {
  yield `${HEADER.join('\t')}\n`;
  for (const rating of ratings) {
    const { system, document, segment, globalSegment, position, score, rater, errors, row } = rating;
    if (errors.length > 0) lost.add('place', row);
    if (rater !== '') lost.add('rater', row);
    if (rating.target !== null) lost.add('texts', row);
    if (rating.isRated && score === null) continue;
    const global = globalSegment || (segment === '' ? String(position ?? '') : '');
    const cells = [system, document, segment, global].map((cell) => cell.replaceAll(/[\t\r\n]/g, ' '));
    yield `${[...cells, rating.isRated ? String(score) : 'None'].join('\t')}\n`;
  }
}
