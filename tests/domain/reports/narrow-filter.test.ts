import { expect, test } from 'vitest';
import { narrowFilter } from '@/domain/reports/narrow-filter';
import { NO_FILTER } from '@/domain/reports/report-filter';

test.each([
  { by: 'system', key: 'MT 2', filter: { system: 'MT 2' } },
  { by: 'system', key: '', filter: { system: '' } },
  { by: 'domain', key: 'news', filter: { domain: 'news' } },
  { by: 'domain', key: '', filter: { domain: '' } },
  { by: 'pair', key: 'ar>en', filter: { sourceLang: 'ar', targetLang: 'en' } },
  { by: 'project', key: 'p', filter: { projectId: 'p' } },
  { by: 'reviewer', key: 'r', filter: { reviewerId: 'r' } },
  { by: 'month', key: '2026-02', filter: { from: '2026-02-01', to: '2026-02-28' } },
  { by: 'month', key: '2024-02', filter: { from: '2024-02-01', to: '2024-02-29' } },
  { by: 'month', key: '2026-12', filter: { from: '2026-12-01', to: '2026-12-31' } },
] as const)('a row by $by, $key', ({ by, key, filter }) => {
  expect(narrowFilter(NO_FILTER, by, key)).toEqual({ filter: { ...NO_FILTER, ...filter }, articleId: null });
});

test('an article is narrowed to beside the filter', () => {
  expect(narrowFilter(NO_FILTER, 'article', 'a')).toEqual({ filter: NO_FILTER, articleId: 'a' });
});

test('a month that was cut short by the filter stays so', () => {
  const chosen = { ...NO_FILTER, from: '2026-02-10', to: '2026-03-05', system: 'MT' };
  expect(narrowFilter(chosen, 'month', '2026-02').filter).toEqual({ ...chosen, to: '2026-02-28' });
  expect(narrowFilter(chosen, 'month', '2026-03').filter).toEqual({ ...chosen, from: '2026-03-01' });
});
