import { describe, expect, test } from 'vitest';
import type { Correction } from '@/domain/correction/correction';
import type { BulkWish } from '@/domain/review/bulk';
import type { BulkEvent } from '@/domain/review/bulk-view';
import { NO_CHOICE } from '@/domain/review/decision-request';
import { findCorrection } from '@/server/data/corrections';
import { listBatches } from '@/server/services/list-batches';
import { planBulk } from '@/server/services/plan-bulk';
import { runBulk, runUndoBulk } from '@/server/services/run-bulk';
import { undoDecision } from '@/server/services/undo-decision';
import type { SignedInContext } from '@/server/services/use-case';
import { buildArticleWorld, codeOf, newId, valueOf } from '../../support/article-world';
import { collect } from '../../support/collect';
import { addProject } from '../../support/people';
import { addArticle, addCorrection } from '../../support/sample-article';
import { useTestWorld } from '../../support/test-database';

const world = useTestWorld(buildArticleWorld);
const wish: BulkWish = { kind: 'approve', reason: null, note: '', rivals: NO_CHOICE, override: false };
const running = (): AbortSignal => new AbortController().signal;

const targetsOf = (corrections: readonly Correction[]) =>
  corrections.map(({ id, version }) => ({ correctionId: id, baseVersion: version }));

/** Two articles with two corrections each, none of them rivals. */
async function proposeFour(by = world().reviewer) {
  const { db, projectId } = world();
  const corrections: Correction[] = [];
  for (const title of ['One', 'Two']) {
    const article = await addArticle(db, projectId, title);
    corrections.push(await addCorrection(db, article, by.user, 'open', 'opens'));
    corrections.push(await addCorrection(db, article, by.user, 'ship', 'ships'));
  }
  return corrections;
}

type Done = BulkEvent & { type: 'done' };

async function run(
  by: SignedInContext,
  corrections: readonly Correction[],
  batchId = newId(),
): Promise<Done> {
  return lastOf(await runBulk(by, { batchId, targets: targetsOf(corrections), wish }, running()));
}

async function undo(by: SignedInContext, undoesId: string): Promise<Done> {
  return lastOf(await runUndoBulk(by, { batchId: newId(), undoesId }, running()));
}

async function lastOf(answer: Awaited<ReturnType<typeof runBulk>>): Promise<Done> {
  const last = (await collect(valueOf(answer))).at(-1);
  if (last?.type !== 'done') throw new Error('The work did not come to its end');
  return last;
}

async function statesOf(corrections: readonly Correction[]) {
  const stored = await Promise.all(corrections.map(({ id }) => findCorrection(world().db, id)));
  return stored.map((correction) => correction?.state);
}

describe('a dry run', () => {
  test('counts by article, names what is left out, and writes nothing', async () => {
    const { db, editor, colleague, article } = world();
    const corrections = await proposeFour();
    const own = await addCorrection(db, article, editor.user, 'workers', 'dockers');
    const one = await addCorrection(db, article, colleague.user, 'returned', 'went back');
    const other = await addCorrection(db, article, colleague.user, 'returned to', 'went to');
    const targets = targetsOf([...corrections, own, one, other]);
    const plan = valueOf(await planBulk.run(editor, { selection: { kind: 'targets', targets }, wish }));
    expect(plan.articles.map(({ changes, conflicts, refused }) => [changes, conflicts, refused])).toEqual(
      expect.arrayContaining([
        [2, 0, 0],
        [2, 0, 0],
        [0, 2, 1],
      ]),
    );
    expect(plan.obstacles).toMatchObject([
      { correctionId: own.id, outcome: 'refused', error: { code: 'four_eyes' } },
      { correctionId: one.id, outcome: 'conflict', error: { code: 'rivals_selected' } },
      { correctionId: other.id, outcome: 'conflict', error: { code: 'rivals_selected' } },
    ]);
    expect(
      await db.decision.count({ where: { correctionId: { in: targets.map((one) => one.correctionId) } } }),
    ).toBe(0);
  });

  test('of a filter finds what the table shows, and nothing of other projects', async () => {
    const { db, editor } = world();
    const elsewhere = await addArticle(db, await addProject(db, 'Elsewhere'));
    const hidden = await addCorrection(db, elsewhere, world().reviewer.user, 'open', 'opens');
    const corrections = await proposeFour();
    const query = {
      articleIds: corrections.map(({ articleId }) => articleId).concat(elsewhere.id),
      targetLangs: [],
      categories: [],
      severities: [],
      proposerIds: [],
      groupIds: [],
      states: ['proposed' as const],
      sort: 'proposedAt' as const,
      descending: false,
    };
    const selection = { kind: 'query', projectId: null, query } as const;
    const plan = valueOf(await planBulk.run(editor, { selection, wish }));
    expect(plan.targets.map((one) => one.correctionId).sort()).toEqual(
      corrections.map(({ id }) => id).sort(),
    );
    const named = { kind: 'targets', targets: targetsOf([hidden]) } as const;
    expect(codeOf(await planBulk.run(editor, { selection: named, wish }))).toBe('not_found');
  });

  test('shows a reviewer that the rules refuse all of it', async () => {
    const targets = targetsOf(await proposeFour());
    const plan = valueOf(
      await planBulk.run(world().reviewer, { selection: { kind: 'targets', targets }, wish }),
    );
    expect(plan.targets).toEqual([]);
    expect(plan.articles.map(({ refused }) => refused)).toEqual([2, 2]);
  });
});

describe('many decisions at once', () => {
  test('are taken, told of once to their proposer, and taken back with one undo', async () => {
    const corrections = await proposeFour();
    const { editor, db, reviewer } = world();
    const done = await run(editor, corrections);
    expect(done).toMatchObject({ changed: 4, left: [] });
    expect(await statesOf(corrections)).toEqual(Array.from({ length: 4 }, () => 'approved'));
    const news = await db.notification.findMany({
      where: { userId: reviewer.user.id, articleId: { in: corrections.map(({ articleId }) => articleId) } },
    });
    expect(news).toHaveLength(2);
    expect(await undo(editor, done.batchId ?? '')).toMatchObject({ changed: 4, left: [] });
    expect(await statesOf(corrections)).toEqual(Array.from({ length: 4 }, () => 'proposed'));
  });

  test('asked for again after a lost answer are taken once', async () => {
    const corrections = await proposeFour();
    const batchId = newId();
    await run(world().editor, corrections, batchId);
    expect(await run(world().editor, corrections, batchId)).toMatchObject({ changed: 4, left: [] });
    const ids = corrections.map(({ id }) => id);
    expect(await world().db.decision.count({ where: { correctionId: { in: ids } } })).toBe(4);
  });

  test('that are stopped leave each article whole', async () => {
    const corrections = await proposeFour();
    const stop = new AbortController();
    const request = { batchId: newId(), targets: targetsOf(corrections), wish };
    const events = valueOf(await runBulk(world().editor, request, stop.signal));
    const stopped = (async () => {
      for await (const event of events) if (event.type === 'progress' && event.done === 2) stop.abort();
    })();
    await expect(stopped).rejects.toThrow();
    expect(await statesOf(corrections)).toEqual(['approved', 'approved', 'proposed', 'proposed']);
  });

  test('are refused whole to who may not decide in one of the articles', async () => {
    const { db, editor } = world();
    const elsewhere = await addArticle(db, await addProject(db, 'Elsewhere'));
    const hidden = await addCorrection(db, elsewhere, world().reviewer.user, 'open', 'opens');
    const corrections = [...(await proposeFour()), hidden];
    const request = { batchId: newId(), targets: targetsOf(corrections), wish };
    expect(codeOf(await runBulk(editor, request, running()))).toBe('not_found');
    expect(await statesOf(corrections)).toEqual(Array.from({ length: 5 }, () => 'proposed'));
  });
});

describe('the undo of many', () => {
  test('leaves what was decided again since, and says so', async () => {
    const corrections = await proposeFour();
    const { editor, db } = world();
    const done = await run(editor, corrections);
    const [first] = corrections;
    if (first === undefined) throw new Error('Nothing was proposed');
    const decision = await db.decision.findFirstOrThrow({ where: { correctionId: first.id } });
    valueOf(await undoDecision.run(editor, { id: newId(), decisionId: decision.id, baseVersion: 2 }));
    expect(await undo(editor, done.batchId ?? '')).toMatchObject({
      changed: 3,
      left: [{ correctionId: first.id, outcome: 'conflict', error: { code: 'nothing_to_undo' } }],
    });
  });

  test('is open to another editor later, from the list of what was decided in bulk', async () => {
    const corrections = await proposeFour();
    const { editor, admin } = world();
    const done = await run(editor, corrections);
    const listed = valueOf(await listBatches.run(admin, {})).find(({ id }) => id === done.batchId);
    expect(listed).toMatchObject({ kind: 'approve', decisions: 4, articles: 2, undone: false });
    expect(await undo(admin, done.batchId ?? '')).toMatchObject({ changed: 4 });
    const again = valueOf(await listBatches.run(editor, {})).find(({ id }) => id === done.batchId);
    expect(again).toMatchObject({ undone: true });
  });

  test('is refused to a reviewer', async () => {
    const done = await run(world().editor, await proposeFour());
    const request = { batchId: newId(), undoesId: done.batchId ?? '' };
    expect(codeOf(await runUndoBulk(world().reviewer, request, running()))).toBe('forbidden');
  });
});
