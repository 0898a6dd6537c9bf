import { NO_FILTER } from '@/domain/reports/report-filter';
import type { UseCaseId } from '@/server/services/registry';
import { FROM_VIEWER, type PermissionRow } from './permission-expectations';

export const REPORT_ROWS = {
  'get-score-report': {
    expected: FROM_VIEWER,
    input: (_db, projectId) => ({ filter: { ...NO_FILTER, projectId }, model: 'mqm-raw', by: 'system' }),
  },
  'get-error-report': {
    expected: FROM_VIEWER,
    input: (_db, projectId) => ({ filter: { ...NO_FILTER, projectId } }),
  },
} as const satisfies Partial<Record<UseCaseId, PermissionRow>>;
