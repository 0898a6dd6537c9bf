import { segmentOfError } from '../../annotation/segment-of-error';
import { groupBy } from '../../group-by';
import type { ArticleView } from '../article-view';
import { viewArticle } from '../article-view';
import { csvRows } from '../csv-rows';
import type { ExportArticle, ExportCorrection, ExportError } from '../export-model';
import type { ArticleWriter } from '../writer';

const HEADER = [
  'article',
  'segment',
  'scope',
  'category',
  'severity',
  'state',
  'target_text',
  'source_text',
  'correction',
  'correction_state',
  'proposed',
  'proposer',
  'comment',
  'reviewer',
  'target_start',
  'target_end',
  'source_start',
  'source_end',
  'id',
];

/**
 * One row an error. Offsets count UTF-16 code units from the start of the text of the segment in which the span
 * begins, as the bilingual table has it. Several corrections of one error stand in one cell, a line
 * each: `correction` as it was approved, `proposed` as its proposer had it.
 */
export const errorsCsv: ArticleWriter = {
  id: 'errors-csv',
  extension: 'csv',
  mediaType: 'text/csv',
  joins: true,
  write: (article, { header = true, byteOrderMark = false, raw = false } = {}) =>
    csvRows(errorRows(article, header), { byteOrderMark: byteOrderMark && header, raw }),
};

function* errorRows(article: ExportArticle, header: boolean): Generator<readonly string[]> {
  if (header) yield HEADER;
  const view = viewArticle(article);
  const corrections = groupBy(article.corrections, ({ correction }) => correction.errorId);
  for (const error of article.errors) {
    yield [article.info.title, ...errorRow(error, corrections.get(error.mark.id) ?? [], view)];
  }
}

function errorRow(
  { mark, reviewer }: ExportError,
  corrections: readonly ExportCorrection[],
  view: ArticleView,
): readonly string[] {
  const target = mark.target === null ? null : view.target.spanOf(mark.target);
  const source = mark.source === null ? null : view.source.spanOf(mark.source);
  return [
    String(segmentOfError(mark, view) ?? ''),
    mark.scope,
    mark.category,
    mark.severity,
    mark.state,
    mark.target?.quote ?? '',
    mark.source?.quote ?? '',
    corrections.map(({ correction }) => correction.approvedText ?? correction.replacement).join('\n'),
    corrections.map(({ correction }) => correction.state).join('\n'),
    corrections.map(({ correction }) => correction.replacement).join('\n'),
    corrections.map(({ proposer }) => proposer).join('\n'),
    mark.comment,
    reviewer,
    ...[target?.start, target?.end, source?.start, source?.end].map((offset) => String(offset ?? '')),
    mark.id,
  ];
}
