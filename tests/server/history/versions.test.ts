import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Correction } from '@/domain/correction/correction';
import type { RestoreAnswer } from '@/domain/history/comparison';
import type { TimelineEntry } from '@/domain/history/timeline';
import { NO_CHOICE } from '@/domain/review/decision-request';
import { compareVersions } from '@/server/services/compare-versions';
import { decide } from '@/server/services/decide';
import { getHistory } from '@/server/services/get-history';
import { planRestore } from '@/server/services/plan-restore';
import { previewArticle } from '@/server/services/preview-article';
import { restoreVersion } from '@/server/services/restore-version';
import { saveCorrection } from '@/server/services/save-correction';
import { setReviewState } from '@/server/services/set-review-state';
import { undoDecision } from '@/server/services/undo-decision';
import type { SignedInContext } from '@/server/services/use-case';
import { buildArticleWorld, codeOf, newId, valueOf } from '../../support/article-world';
import { addArticle, addCorrection, type SampleArticle } from '../../support/sample-article';
import { useTestWorld } from '../../support/test-database';

const world = useTestWorld(buildArticleWorld);

async function approve(correctionId: string, by = world().editor, editedText: string | null = null) {
  const { db } = world();
  const { version } = await db.correction.findUniqueOrThrow({ where: { id: correctionId } });
  const rivals = { undecided: 'leave', approved: 'keep' } as const;
  const request = { id: newId(), correctionId, baseVersion: version, kind: 'approve' as const, rivals };
  const { results } = valueOf(
    await decide.run(by, {
      decisions: [{ ...request, reason: null, note: 'Clear.', editedText, override: by !== world().editor }],
    }),
  );
  expect(results[0]?.outcome).toBe('saved');
  return results[0]?.decision?.id ?? '';
}

async function undo(decisionId: string, by = world().editor) {
  const { db } = world();
  const decision = await db.decision.findUniqueOrThrow({
    where: { id: decisionId },
    include: { correction: true },
  });
  const request = { id: newId(), decisionId, baseVersion: decision.correction.version };
  expect(valueOf(await undoDecision.run(by, request)).results[0]?.outcome).toBe('saved');
}

/** The approved text, as the preview shows it. */
async function textNow(articleId: string): Promise<readonly string[]> {
  const preview = valueOf(await previewArticle.run(world().editor, { articleId, scope: 'approved' }));
  return preview.blocks.map(({ runs }) =>
    runs.map(({ kind, text }) => (kind === 'removed' ? '' : text)).join(''),
  );
}

async function textOf(articleId: string, version: number): Promise<readonly string[]> {
  const { blocks } = valueOf(
    await compareVersions.run(world().editor, { articleId, before: version, after: version }),
  );
  return blocks.map(({ runs }) => runs.map(({ text }) => text).join(''));
}

const sequenceOf = async (id: string): Promise<number> =>
  (await world().db.article.findUniqueOrThrow({ where: { id } })).sequence;

async function restore(
  article: SampleArticle,
  version: number,
  more: {
    by?: SignedInContext;
    partly?: boolean;
    override?: boolean;
    baseSequence?: number;
    id?: string;
  } = {},
): Promise<RestoreAnswer> {
  const { by = world().editor, ...rest } = more;
  return valueOf(
    await restoreVersion.run(by, {
      id: newId(),
      articleId: article.id,
      version,
      baseSequence: await sequenceOf(article.id),
      partly: false,
      override: false,
      ...rest,
    }),
  );
}

async function propose(article: SampleArticle, by = world().reviewer): Promise<readonly Correction[]> {
  const { db } = world();
  const places = [
    ['open', 'opens'],
    ['ship', 'ships'],
    ['ship left', 'ships sailed'],
    ['in Sunday', 'on Sunday'],
    ['returned', 'went'],
  ] as const;
  const made: Correction[] = [];
  for (const [words, text] of places) made.push(await addCorrection(db, article, by.user, words, text));
  return made;
}

async function newArticle() {
  const article = await addArticle(world().db, world().projectId);
  return { article, corrections: await propose(article) };
}

async function wholeTimeline(articleId: string): Promise<readonly TimelineEntry[]> {
  const entries: TimelineEntry[] = [];
  for (let before = null as Parameters<typeof getHistory.run>[1]['before']; ;) {
    const page = valueOf(await getHistory.run(world().editor, { articleId, before }));
    entries.push(...page.entries);
    if (page.next === null) return entries;
    before = page.next;
  }
}

test('every version of a random history is what the preview showed at that moment, and can be restored', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(4), { minLength: 1, maxLength: 10 }), fc.nat(), async (picks, at) => {
      const { article, corrections } = await newArticle();
      const standing = new Map<string, string>();
      const seen = [await textNow(article.id)];
      for (const pick of picks) {
        const id = corrections[pick]?.id ?? '';
        const decision = standing.get(id);
        if (decision !== undefined) {
          await undo(decision);
          standing.delete(id);
          // The second and the third are rivals.
        } else if (![1, 2].includes(pick) || !standing.has(corrections[3 - pick]?.id ?? '')) {
          standing.set(id, await approve(id, world().editor, pick === 4 ? 'walked' : null));
        } else continue;
        seen.push(await textNow(article.id));
      }
      for (const [version, text] of seen.entries()) expect(await textOf(article.id, version)).toEqual(text);

      const version = at % seen.length;
      const last = seen.at(-1);
      const answer = await restoreVersion.run(world().editor, {
        id: newId(),
        articleId: article.id,
        version,
        baseSequence: seen.length - 1,
        partly: false,
        override: false,
      });
      if (codeOf(answer) === 'nothing_to_restore') expect(seen[version]).toEqual(last);
      else {
        expect(await textNow(article.id)).toEqual(seen[version]);
        const restored = valueOf(answer);
        const before = restored.outcome === 'restored' ? restored.before : -1;
        await restore(article, before);
        expect(await textNow(article.id)).toEqual(last);
      }
    }),
    { numRuns: 6 },
  );
});

describe('restoring a version', () => {
  test('is one new version and one entry of the timeline, and says which version it brought back', async () => {
    const { article, corrections } = await newArticle();
    await approve(corrections[0]?.id ?? '');
    await approve(corrections[1]?.id ?? '');
    const id = newId();
    const baseSequence = await sequenceOf(article.id);
    const first = await restore(article, 0, { id, baseSequence });
    expect(await restore(article, 0, { id, baseSequence }), 'asked again').toEqual(first);
    expect(first).toEqual({ outcome: 'restored', version: 4, before: 2 });
    expect((await wholeTimeline(article.id))[0]).toMatchObject({
      type: 'decision',
      sequence: 4,
      makesVersion: true,
      batch: { kind: 'restore', count: 2, version: 0 },
    });
    expect(
      await world().db.auditEvent.count({ where: { articleId: article.id, kind: 'version_restored' } }),
    ).toBe(1);
  });

  test('tells each person once how many of their corrections are out of the text again', async () => {
    const { article, corrections } = await newArticle();
    await approve(corrections[0]?.id ?? '');
    await approve(corrections[1]?.id ?? '');
    await restore(article, 0);
    const told = await world().db.notification.findMany({ where: { articleId: article.id } });
    const restored = told.filter(({ details }) => JSON.stringify(details).includes('restore'));
    const counts = new Map<string, number>();
    for (const { proposerId } of corrections.slice(0, 2)) {
      counts.set(proposerId, (counts.get(proposerId) ?? 0) + 1);
    }
    expect(restored.map(({ userId }) => userId).sort()).toEqual([...counts.keys()].sort());
    for (const { userId, kind, details } of restored) {
      expect(kind).toBe('decided');
      expect(JSON.stringify(details)).toContain(`${counts.get(userId) ?? 0}`);
    }
  });

  test('that somebody else decided before is refused, with the dry run as it is now', async () => {
    const { article, corrections } = await newArticle();
    await approve(corrections[0]?.id ?? '');
    const baseSequence = await sequenceOf(article.id);
    await approve(corrections[1]?.id ?? '');
    const answer = await restore(article, 0, { baseSequence });
    expect(answer).toMatchObject({ outcome: 'stale', since: 1, dryRun: { baseSequence: 2 } });
    expect(answer.outcome === 'stale' && answer.dryRun.undone).toHaveLength(2);
    expect(await sequenceOf(article.id), 'nothing was done').toBe(2);
  });

  test('takes back a refusal that stands in its way', async () => {
    const { article, corrections } = await newArticle();
    const [correction] = corrections;
    await undo(await approve(correction?.id ?? ''));
    const decisions = [
      {
        id: newId(),
        correctionId: correction?.id ?? '',
        baseVersion: 3,
        kind: 'reject' as const,
        reason: 'preference' as const,
        note: '',
        editedText: null,
        override: false,
        rivals: NO_CHOICE,
      },
    ];
    valueOf(await decide.run(world().editor, { decisions }));
    await restore(article, 1);
    expect((await textNow(article.id))[0]).toBe('The port opens again.');
  });

  test('brings back the text of then, whatever its proposer wrote since', async () => {
    const { article, corrections } = await newArticle();
    const [correction] = corrections;
    if (!correction) throw new Error('There is no correction');
    await undo(await approve(correction.id));
    const { id, anchor } = correction;
    valueOf(
      await saveCorrection.run(world().reviewer, {
        id,
        articleId: article.id,
        baseVersion: 3,
        errorId: null,
        anchor,
        replacement: 'has opened',
        state: 'proposed',
      }),
    );
    await restore(article, 1);
    expect((await textNow(article.id))[0]).toBe('The port opens again.');
  });

  test('cannot bring back what was withdrawn: the dry run says so, and it is done only when asked for', async () => {
    const { article, corrections } = await newArticle();
    const [first, second] = corrections;
    if (!first) throw new Error('There is no correction');
    await undo(await approve(first.id));
    valueOf(
      await saveCorrection.run(world().reviewer, {
        id: first.id,
        articleId: article.id,
        baseVersion: 3,
        errorId: null,
        anchor: first.anchor,
        replacement: first.replacement,
        state: 'withdrawn',
      }),
    );
    await approve(second?.id ?? '');
    const dryRun = valueOf(await planRestore.run(world().editor, { articleId: article.id, version: 1 }));
    expect(dryRun).toMatchObject({
      undone: [{ quote: 'ship', text: 'ships' }],
      approved: [],
      obstacles: [{ quote: 'open', text: 'opens', code: 'withdrawn' }],
    });
    expect(await restore(article, 1)).toMatchObject({ outcome: 'incomplete' });
    expect(await restore(article, 1, { partly: true })).toMatchObject({ outcome: 'restored' });
    expect(await textNow(article.id)).toEqual(await textOf(article.id, 0));
  });

  test('respects the rule of four eyes: an admin sets it aside on record, an editor cannot', async () => {
    const { db, admin, editor, projectId } = world();
    const article = await addArticle(db, projectId);
    const own = await addCorrection(db, article, editor.user, 'open', 'opens');
    const ofAdmin = await addCorrection(db, article, admin.user, 'returned', 'went');
    await undo(await approve(own.id, admin));
    await undo(await approve(ofAdmin.id));
    expect(await restore(article, 1)).toMatchObject({
      outcome: 'incomplete',
      dryRun: { obstacles: [{ code: 'four_eyes' }] },
    });
    expect(await restore(article, 3, { by: admin })).toMatchObject({ outcome: 'override_needed' });
    expect(await restore(article, 3, { by: admin, override: true })).toMatchObject({ outcome: 'restored' });
    const last = await db.decision.findFirstOrThrow({
      where: { articleId: article.id },
      orderBy: { sequence: 'desc' },
    });
    expect(last.override).toBe(true);
  });

  test('to what stands already is refused', async () => {
    const { article } = await newArticle();
    const nothing = { id: newId(), articleId: article.id, version: 0, baseSequence: 0 };
    expect(
      codeOf(await restoreVersion.run(world().editor, { ...nothing, partly: false, override: false })),
    ).toBe('nothing_to_restore');
  });
});

describe('a comparison', () => {
  test('says of every word that changed who proposed it, who approved it, why, and who took it back', async () => {
    const { article, corrections } = await newArticle();
    const first = await approve(corrections[0]?.id ?? '', world().editor, 'opened');
    await undo(first);
    const { blocks, credits } = valueOf(
      await compareVersions.run(world().reviewer, { articleId: article.id, before: 1, after: 2 }),
    );
    const changed = blocks[0]?.runs.filter(({ kind }) => kind !== 'same');
    expect(changed?.map(({ kind, text }) => [kind, text])).toEqual([
      ['removed', 'opened'],
      ['added', 'open'],
    ]);
    for (const run of changed ?? [])
      expect(run.because.map(({ change }) => change.decisionId)).toEqual([first]);
    expect(credits[first]).toMatchObject({
      proposer: { name: 'The reviewer' },
      proposedText: 'opens',
      approvedBy: { name: 'The editor' },
      note: 'Clear.',
      undone: { by: { name: 'The editor' } },
    });
    expect(blocks[1]?.isChanged).toBe(false);
  });
});

describe('the timeline', () => {
  test('tells decisions and events from the newest back to the import, each once, over many pages', async () => {
    const { article, corrections } = await newArticle();
    for (let round = 0; round < 30; round += 1) {
      await undo(await approve(corrections[round % 2 === 0 ? 0 : 3]?.id ?? ''));
      if (round % 10 === 0)
        valueOf(await setReviewState.run(world().reviewer, { articleId: article.id, state: 'open' }));
    }
    const entries = await wholeTimeline(article.id);
    expect(entries).toHaveLength(60 + 3 + 1);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    expect(entries.map(({ at }) => at)).toEqual(
      entries
        .map(({ at }) => at)
        .sort()
        .reverse(),
    );
    expect(entries.at(-1)).toMatchObject({ type: 'imported', by: { name: 'The importer' } });
    expect(entries.filter((entry) => entry.type === 'event').map(({ kind }) => kind)).toEqual([
      'review_reopened',
      'review_reopened',
      'review_reopened',
    ]);
  });
});
