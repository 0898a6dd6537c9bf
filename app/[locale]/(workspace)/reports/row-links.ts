import { narrowFilter } from '@/domain/reports/narrow-filter';
import { links } from '@/i18n/links';
import { errorPlacesQuery, NO_PLACES, reportQuery, type ReportChoice } from './report-address';

/** To what a row is made of: the articles of a group; of an article its score, which opens to the errors, or its text. */
export function rowLink(page: 'scores' | 'effort', choice: ReportChoice, key: string): string {
  const { filter, articleId } = narrowFilter(choice.filter, choice.by, key);
  if (articleId !== null) return page === 'scores' ? links.score(articleId) : links.article(articleId);
  return links.reports(page, reportQuery({ ...choice, filter, by: 'article' }));
}

/** To the errors behind a row; with null, of all rows. */
export function errorsBehind(choice: ReportChoice, key: string | null): string {
  if (key === null) return links.reports('errors/list', reportQuery(choice));
  const { filter, articleId } = narrowFilter(choice.filter, choice.by, key);
  const query = reportQuery({ ...choice, filter });
  return links.reports('errors/list', { ...query, ...errorPlacesQuery({ ...NO_PLACES, articleId }) });
}
