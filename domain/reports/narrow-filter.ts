import type { ReportFilter, ReportGroup } from './report-filter';

/** What a row of a report is made of: the same filter, narrowed to the row. An article is none of a filter, and goes beside it. */
export function narrowFilter(
  filter: ReportFilter,
  by: ReportGroup,
  key: string,
): { readonly filter: ReportFilter; readonly articleId: string | null } {
  switch (by) {
    case 'system':
      return { filter: { ...filter, system: key }, articleId: null };
    case 'pair': {
      const [sourceLang = '', targetLang = ''] = key.split('>');
      return { filter: { ...filter, sourceLang, targetLang }, articleId: null };
    }
    case 'project':
      return { filter: { ...filter, projectId: key }, articleId: null };
    case 'reviewer':
      return { filter: { ...filter, reviewerId: key }, articleId: null };
    case 'month': {
      const from = `${key}-01`;
      const to = `${key}-${String(daysOf(key)).padStart(2, '0')}`;
      return {
        filter: { ...filter, from: later(filter.from, from), to: earlier(filter.to, to) },
        articleId: null,
      };
    }
    case 'domain':
      return { filter: { ...filter, domain: key }, articleId: null };
    case 'article':
      return { filter, articleId: key };
  }
}

/** Of a month written as `2026-02`. */
function daysOf(month: string): number {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).getUTCDate();
}

const later = (one: string | null, other: string): string => (one !== null && one > other ? one : other);
const earlier = (one: string | null, other: string): string => (one !== null && one < other ? one : other);
