import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findVersion, listVersions } from '@/domain/history/list-versions';
import { changesAfter } from '@/domain/history/replay';
import { insertCorrections } from '@/server/data/corrections';
import { insertBatch } from '@/server/data/decision-batches';
import { insertDecisions, listArticleDecisions } from '@/server/data/decisions';
import { listInForce, listVersionMakers } from '@/server/data/timeline';
import { arbitraryHistory, type RandomHistory } from '../../support/arbitrary-history';
import { buildArticleWorld, newId } from '../../support/article-world';
import { addArticle } from '../../support/sample-article';
import { useTestWorld } from '../../support/test-database';

const world = useTestWorld(buildArticleWorld);

/** PostgreSQL keeps no NUL in a text. */
const storable = (history: RandomHistory): RandomHistory =>
  JSON.parse(JSON.stringify(history).replaceAll(String.raw`\u0000`, '0')) as RandomHistory;

/** Under ids of its own, so that many of them fit into one database. */
async function store(history: RandomHistory): Promise<string> {
  const { corrections, decisions } = storable(history);
  const { db, projectId, reviewer, editor } = world();
  const { id: articleId } = await addArticle(db, projectId);
  const prefix = newId();
  const own = (id: string) => `${prefix} ${id}`;
  const ownOrNull = (id: string | null) => (id === null ? null : own(id));
  await insertCorrections(
    db,
    corrections.map((one) => ({ ...one, id: own(one.id), articleId, proposerId: reviewer.user.id })),
    projectId,
    new Date(),
  );
  for (const batchId of new Set(decisions.flatMap((one) => one.batchId ?? []))) {
    await insertBatch(db, {
      id: own(batchId),
      kind: 'approve',
      byId: editor.user.id,
      at: new Date(),
      undoesId: null,
    });
  }
  await insertDecisions(
    db,
    articleId,
    decisions.map((decision, index) => ({
      version: index + 2,
      decision: {
        ...decision,
        id: own(decision.id),
        correctionId: own(decision.correctionId),
        byId: editor.user.id,
        undoesId: ownOrNull(decision.undoesId),
        batchId: ownOrNull(decision.batchId),
      },
    })),
  );
  return articleId;
}

test('what is read of a history tells of each version what the whole of it tells', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryHistory, async (history) => {
      fc.pre(history.corrections.length > 0);
      const { db } = world();
      const articleId = await store(history);
      const all = await listArticleDecisions(db, articleId);
      const versions = listVersions(all);
      for (let number = 0; number <= all.length + 1; number++) {
        const version = findVersion(versions, number);
        const other = findVersion(versions, number >> 1);
        const makers = listVersions(await listVersionMakers(db, articleId, [number, number >> 1]));
        expect(findVersion(makers, number)).toEqual(version);
        expect(findVersion(makers, number >> 1)).toEqual(other);
        const read = await listInForce(db, articleId, [version.number, other.number]);
        for (const after of [version.number, other.number]) {
          expect(changesAfter(read, after)).toEqual(changesAfter(all, after));
        }
      }
    }),
    { numRuns: 30 },
  );
});
