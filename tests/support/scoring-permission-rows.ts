import { NO_FILTER } from '@/domain/reports/report-filter';
import { DEFAULT_SCORING } from '@/domain/scoring/scoring-settings';
import type { UseCaseId } from '@/server/services/registry';
import { findScoringSettings } from '@/server/data/scoring-settings';
import { FROM_ADMIN, FROM_VIEWER, type PermissionRow } from './permission-expectations';
import { addArticle } from './sample-article';

export const SCORING_ROWS = {
  'get-scoring-settings': { expected: FROM_VIEWER, input: (_db, projectId) => ({ projectId }) },
  'update-scoring-settings': {
    expected: FROM_ADMIN,
    input: async (db, projectId) => ({
      projectId,
      baseVersion: (await findScoringSettings(db, projectId)).version,
      settings: DEFAULT_SCORING,
    }),
  },
  'get-article-score': {
    expected: FROM_VIEWER,
    input: async (db, projectId) => ({ articleId: (await addArticle(db, projectId)).id }),
  },
  'get-agreement': {
    expected: FROM_VIEWER,
    input: (_db, projectId) => ({ filter: { ...NO_FILTER, projectId } }),
  },
  'get-significance': {
    expected: FROM_VIEWER,
    input: (_db, projectId) => ({ filter: { ...NO_FILTER, projectId }, model: 'google-mqm' }),
  },
} as const satisfies Partial<Record<UseCaseId, PermissionRow>>;
