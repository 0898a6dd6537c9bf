import { randomUUID } from 'node:crypto';
import { NO_COUNTS } from '@/domain/triage/finding-run';
import { insertRun } from '@/server/data/finding-runs';
import type { Database } from '@/server/db/open-database';
import { addArticle } from './sample-article';

/** A run over a new article of the project that found nothing; answers the id of its batch. */
export async function addOutsideRun(db: Database, projectId: string): Promise<string> {
  const { id: articleId } = await addArticle(db, projectId);
  const at = new Date().toISOString();
  const batchId = randomUUID();
  await insertRun(db, {
    ...{ id: randomUUID(), articleId, batchId, kind: 'import', system: 'Other system' },
    ...{ details: {}, state: 'done', counts: NO_COUNTS, tokensIn: 0, tokensOut: 0 },
    ...{ startedAt: at, endedAt: at, startedById: randomUUID() },
  });
  return batchId;
}
