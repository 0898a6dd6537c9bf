import { viewArticle } from '../article-view';
import { csvRows } from '../csv-rows';
import type { ExportArticle } from '../export-model';
import type { ArticleWriter } from '../writer';

const HEADER = ['article', 'segment', 'source', 'mt', 'corrected'];

/** One row a segment: its number from 1, the source, the machine translation, the corrected text. */
export const bilingualCsv: ArticleWriter = {
  id: 'bilingual-csv',
  extension: 'csv',
  mediaType: 'text/csv',
  joins: true,
  write: (article, { header = true, byteOrderMark = false, raw = false } = {}) =>
    csvRows(bilingualRows(article, header), { byteOrderMark: byteOrderMark && header, raw }),
};

function* bilingualRows(article: ExportArticle, header: boolean): Generator<readonly string[]> {
  if (header) yield HEADER;
  const { source, target, corrected } = viewArticle(article);
  for (let segment = 1; segment <= article.segments.length; segment++) {
    const texts = [source, target, corrected].map((side) => side.textOf(segment));
    yield [article.info.title, String(segment), ...texts];
  }
}
