import { randomUUID } from 'node:crypto';
import { DEFAULT_MODEL_SETTINGS } from '@/domain/model-findings/model-settings';
import { NO_COUNTS } from '@/domain/triage/finding-run';
import { insertRun } from '@/server/data/finding-runs';
import { insertModelRun } from '@/server/data/model-runs';
import { findModelSettings, putModelSettings } from '@/server/data/model-settings';
import type { Database } from '@/server/db/open-database';
import type { UseCaseId } from '@/server/services/registry';
import { FROM_ADMIN, FROM_REVIEWER, type PermissionRow } from './permission-expectations';
import { addArticle } from './sample-article';

/** A model is set, where nobody may ask: a run fails before it says a word. */
async function setModel(db: Database, projectId: string): Promise<void> {
  const settings = { ...DEFAULT_MODEL_SETTINGS, isOn: true, baseUrl: 'http://10.0.0.1/v1', model: 'm' };
  await putModelSettings(db, projectId, { settings, sealedKey: '', version: 1 });
}

async function addAskedArticle(db: Database, projectId: string): Promise<string> {
  await setModel(db, projectId);
  return (await addArticle(db, projectId)).id;
}

export const MODEL_ROWS = {
  'get-model-settings': { expected: FROM_ADMIN, input: (_db, projectId) => ({ projectId }) },
  'update-model-settings': {
    expected: FROM_ADMIN,
    input: async (db, projectId) => ({
      projectId,
      baseVersion: (await findModelSettings(db, projectId)).version,
      settings: DEFAULT_MODEL_SETTINGS,
      key: null,
    }),
  },
  'test-model-connection': {
    expected: FROM_ADMIN,
    input: async (db, projectId) => {
      await setModel(db, projectId);
      return { projectId };
    },
  },
  'estimate-model-run': {
    expected: FROM_REVIEWER,
    input: async (db, projectId) => ({ articleId: await addAskedArticle(db, projectId) }),
  },
  'start-model-run': {
    expected: FROM_REVIEWER,
    input: async (db, projectId) => ({ id: randomUUID(), articleId: await addAskedArticle(db, projectId) }),
  },
  'stop-model-run': {
    expected: FROM_REVIEWER,
    input: async (db, projectId) => {
      const articleId = await addAskedArticle(db, projectId);
      const runId = randomUUID();
      await insertRun(db, {
        ...{ id: runId, articleId, batchId: runId, kind: 'model', system: 'm', state: 'running' },
        ...{ details: {}, counts: NO_COUNTS, tokensIn: 0, tokensOut: 0, startedById: 'somebody' },
        ...{ startedAt: new Date().toISOString(), endedAt: null },
      });
      await insertModelRun(db, { runId, total: 1, currency: 'USD' }, new Date());
      return { articleId, runId };
    },
  },
  'get-model-runs': {
    expected: FROM_REVIEWER,
    input: async (db, projectId) => ({ articleId: await addAskedArticle(db, projectId) }),
  },
} satisfies Partial<Record<UseCaseId, PermissionRow>>;
