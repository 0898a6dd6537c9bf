import { NO_FILTER } from '@/domain/reports/report-filter';
import type { UseCaseId } from '@/server/services/registry';
import { ANYBODY_SIGNED_IN, FROM_REVIEWER, FROM_VIEWER, type PermissionRow } from './permission-expectations';
import { addArticle } from './sample-article';

const filtered = (_db: unknown, projectId: string): unknown => ({ filter: { ...NO_FILTER, projectId } });

/** What is not for somebody is left out of the figures, which anybody who is signed in may ask for. */
export const REPORT_ROWS = {
  'get-score-report': {
    expected: FROM_VIEWER,
    input: (_db, projectId) => ({ filter: { ...NO_FILTER, projectId }, model: 'mqm-raw', by: 'system' }),
  },
  'get-error-report': {
    expected: FROM_VIEWER,
    input: (_db, projectId) => ({ filter: { ...NO_FILTER, projectId } }),
  },
  'get-report-facets': { expected: ANYBODY_SIGNED_IN, input: (_db, projectId) => ({ projectId }) },
  'get-names-report': {
    expected: ANYBODY_SIGNED_IN,
    input: (_db, projectId) => ({ filter: { ...NO_FILTER, projectId }, limit: 200 }),
  },
  'get-check-report': { expected: ANYBODY_SIGNED_IN, input: filtered },
  'list-error-places': {
    expected: ANYBODY_SIGNED_IN,
    input: (_db, projectId) => ({
      filter: { ...NO_FILTER, projectId },
      places: { articleId: null, category: '', isExact: false, severity: null, foundBy: null },
      after: null,
    }),
  },
  'list-name-places': {
    expected: ANYBODY_SIGNED_IN,
    input: (_db, projectId) => ({
      filter: { ...NO_FILTER, projectId },
      places: { kind: 'term', quote: 'a', replacement: 'b', targetLang: 'en' },
      after: null,
    }),
  },
  'record-effort': {
    expected: FROM_REVIEWER,
    input: async (db, projectId) => ({ articleId: (await addArticle(db, projectId)).id, seconds: 30 }),
  },
} satisfies Partial<Record<UseCaseId, PermissionRow>>;
