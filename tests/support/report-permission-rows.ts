import { NO_FILTER } from '@/domain/reports/report-filter';
import type { UseCaseId } from '@/server/services/registry';
import { ANYBODY_SIGNED_IN, FROM_REVIEWER, FROM_VIEWER, type PermissionRow } from './permission-expectations';
import { addArticle } from './sample-article';

const filterOf = (projectId: string) => ({ ...NO_FILTER, projectId });

export const REPORT_ROWS = {
  'get-score-report': {
    expected: FROM_VIEWER,
    input: (_db, projectId) => ({ filter: filterOf(projectId), model: 'mqm-raw', by: 'system' }),
  },
  'get-error-report': {
    expected: FROM_VIEWER,
    input: (_db, projectId) => ({ filter: filterOf(projectId) }),
  },
  // What can be chosen is what one may see, wherever.
  'get-report-facets': { expected: ANYBODY_SIGNED_IN, input: (_db, projectId) => ({ projectId }) },
  'get-names-report': {
    expected: FROM_VIEWER,
    input: (_db, projectId) => ({ filter: filterOf(projectId), limit: 200 }),
  },
  'get-check-report': {
    expected: FROM_VIEWER,
    input: (_db, projectId) => ({ filter: filterOf(projectId) }),
  },
  'get-effort-report': {
    expected: FROM_VIEWER,
    input: (_db, projectId) => ({ filter: filterOf(projectId), by: 'system' }),
  },
  'list-error-places': {
    expected: FROM_VIEWER,
    input: (_db, projectId) => ({
      filter: filterOf(projectId),
      places: { articleId: null, category: '', isExact: false, severity: null },
      after: null,
    }),
  },
  'list-name-places': {
    expected: FROM_VIEWER,
    input: (_db, projectId) => ({
      filter: filterOf(projectId),
      places: { kind: 'term', quote: 'a', replacement: 'b', targetLang: 'en' },
      after: null,
    }),
  },
  'list-accepted-findings': {
    expected: FROM_VIEWER,
    input: (_db, projectId) => ({
      filter: filterOf(projectId),
      found: { foundBy: 'check:doubled-word', isRefused: false },
      after: null,
    }),
  },
  'list-dismissed-findings': {
    expected: FROM_VIEWER,
    input: (_db, projectId) => ({ filter: filterOf(projectId), check: 'doubled-word', after: null }),
  },
  'record-effort': {
    expected: FROM_REVIEWER,
    input: async (db, projectId) => ({ articleId: (await addArticle(db, projectId)).id, seconds: 30 }),
  },
} as const satisfies Partial<Record<UseCaseId, PermissionRow>>;
