import { describe, expect, test } from 'vitest';
import type { Correction } from '@/domain/correction/correction';
import { listVersions } from '@/domain/history/list-versions';
import { NO_CHOICE, type DecisionRequest } from '@/domain/review/decision-request';
import { findCorrection } from '@/server/data/corrections';
import { listVersionMakers } from '@/server/data/timeline';
import { decide } from '@/server/services/decide';
import { getHistory } from '@/server/services/get-history';
import { getRivals } from '@/server/services/get-rivals';
import { listCorrections } from '@/server/services/list-corrections';
import { previewArticle } from '@/server/services/preview-article';
import { saveCorrection } from '@/server/services/save-correction';
import { undoDecision } from '@/server/services/undo-decision';
import type { SignedInContext } from '@/server/services/use-case';
import { buildArticleWorld, codeOf, newId, valueOf } from '../../support/article-world';
import { addArticle, addCorrection, anchorOf } from '../../support/sample-article';
import { useTestWorld } from '../../support/test-database';

const world = useTestWorld(buildArticleWorld);

const approve = ({ id, version }: Correction, more: Partial<DecisionRequest> = {}): DecisionRequest => ({
  id: newId(),
  correctionId: id,
  baseVersion: version,
  kind: 'approve',
  reason: null,
  note: '',
  editedText: null,
  override: false,
  rivals: NO_CHOICE,
  ...more,
});

async function decideOne(by: SignedInContext, request: DecisionRequest) {
  const [result] = valueOf(await decide.run(by, { decisions: [request] })).results;
  if (!result) throw new Error('There is no result');
  return result;
}

/** In an article of its own, so that tests do not meet each other's rivals. */
async function propose(words: string, replacement: string, by = world().reviewer) {
  const { db, projectId } = world();
  const article = await addArticle(db, projectId);
  return { article, correction: await addCorrection(db, article, by.user, words, replacement) };
}

describe('a decision', () => {
  test('is taken once, however often it is asked for', async () => {
    const { correction } = await propose('open', 'opens');
    const request = approve(correction);
    const first = await decideOne(world().editor, request);
    const again = await decideOne(world().editor, request);
    expect(first).toMatchObject({ outcome: 'saved', correction: { state: 'approved', version: 2 } });
    expect(again).toMatchObject({ outcome: 'saved', decision: first.decision });
    expect(await world().db.decision.count({ where: { correctionId: correction.id } })).toBe(1);
  });

  test('that comes second is told what the first one was', async () => {
    const { correction } = await propose('open', 'opens');
    await decideOne(world().editor, approve(correction));
    const late = await decideOne(
      world().admin,
      approve(correction, { kind: 'reject', reason: 'preference' }),
    );
    expect(late).toMatchObject({
      outcome: 'stale',
      correction: { state: 'approved' },
      decision: { kind: 'approve', byId: world().editor.user.id },
    });
  });

  test('of two that are taken at once, one wins and the other is told', async () => {
    const { correction } = await propose('open', 'opens');
    const { editor, admin } = world();
    const results = await Promise.all([
      decideOne(editor, approve(correction)),
      decideOne(admin, approve(correction)),
    ]);
    expect(results.map(({ outcome }) => outcome).sort()).toEqual(['saved', 'stale']);
  });

  test('to reject without a reason is refused, and the rest of the batch is not', async () => {
    const one = await propose('open', 'opens');
    const other = await propose('open', 'opens');
    const decisions = [approve(one.correction, { kind: 'reject' }), approve(other.correction)];
    const { results } = valueOf(await decide.run(world().editor, { decisions }));
    expect(results).toMatchObject([{ outcome: 'refused', code: 'reason_missing' }, { outcome: 'saved' }]);
  });

  test('on an edited text keeps the proposer’s own', async () => {
    const { article, correction } = await propose('open', 'opens');
    const result = await decideOne(world().editor, approve(correction, { editedText: 'opened' }));
    expect(result).toMatchObject({
      correction: { replacement: 'opens', approvedText: 'opened', proposerId: world().reviewer.user.id },
      decision: { editedText: 'opened' },
    });
    const preview = valueOf(
      await previewArticle.run(world().editor, { articleId: article.id, scope: 'approved' }),
    );
    const text = preview.blocks[0]?.runs.filter(({ kind }) => kind !== 'removed').map((run) => run.text);
    expect(text?.join('')).toBe('The port opened again.');
  });

  test('on one unknown correction decides none', async () => {
    const { correction } = await propose('open', 'opens');
    const decisions = [approve(correction), approve({ ...correction, id: newId() })];
    expect(codeOf(await decide.run(world().editor, { decisions }))).toBe('not_found');
    expect(await world().db.decision.count({ where: { correctionId: correction.id } })).toBe(0);
  });
});

describe('rivals', () => {
  const leave = { undecided: 'leave', approved: 'keep' } as const;

  async function proposeTwo() {
    const { article, correction } = await propose('Two ship left', 'Two ships left');
    const { db, colleague } = world();
    const rival = await addCorrection(db, article, colleague.user, 'ship', 'vessels');
    return { article, correction, rival };
  }

  test('are shown to whoever decides, before anything is decided', async () => {
    const { correction, rival } = await proposeTwo();
    const view = valueOf(await getRivals.run(world().editor, { correctionId: correction.id }));
    expect(view).toMatchObject({
      rivals: [{ correction: { id: rival.id }, proposer: { id: world().colleague.user.id } }],
      rebased: { kind: 'free' },
    });
  });

  test('keep an approval waiting until it is said what becomes of them', async () => {
    const { correction } = await proposeTwo();
    expect(await decideOne(world().editor, approve(correction))).toMatchObject({
      outcome: 'refused',
      code: 'rivals_unnamed',
      params: { count: 1 },
    });
  });

  test('that are left stay proposed, are named, and cannot be approved beside it', async () => {
    const { correction, rival } = await proposeTwo();
    const { editor } = world();
    expect(await decideOne(editor, approve(correction, { rivals: leave }))).toMatchObject({
      outcome: 'saved',
      rivals: [rival.id],
      changed: [],
    });
    expect(await decideOne(editor, approve(rival))).toMatchObject({
      outcome: 'refused',
      code: 'rival_approved',
      params: { rivalId: correction.id },
      correction: { state: 'proposed' },
    });
  });

  test('that are closed are superseded, and come back when the approval is undone', async () => {
    const { correction, rival } = await proposeTwo();
    const { editor, db } = world();
    const rivals = { undecided: 'supersede', approved: 'keep' } as const;
    const { decision } = await decideOne(editor, approve(correction, { rivals }));
    expect(await findCorrection(db, rival.id)).toMatchObject({ state: 'superseded', version: 2 });
    const undo = { id: newId(), decisionId: decision?.id ?? '', baseVersion: 2 };
    const { results } = valueOf(await undoDecision.run(editor, undo));
    expect(results).toMatchObject([{ outcome: 'saved', changed: [{ id: rival.id, state: 'proposed' }] }]);
    expect(await findCorrection(db, rival.id)).toMatchObject({ state: 'proposed', version: 3 });
  });

  test('that are approved can be merged with, and stand again when that is undone', async () => {
    const { article, correction } = await propose('Two ship left in', 'Two ship left on');
    const { db, colleague, editor } = world();
    const first = await addCorrection(db, article, colleague.user, 'Two ship', 'Two ships');
    await decideOne(editor, approve(first, { rivals: leave }));
    const rivals = { undecided: null, approved: 'merge' } as const;
    const merged = await decideOne(editor, approve(correction, { rivals }));
    expect(await textOf(article.id)).toContain('Two ships left on Sunday');
    const undo = { id: newId(), decisionId: merged.decision?.id ?? '', baseVersion: 2 };
    valueOf(await undoDecision.run(editor, undo));
    expect(await textOf(article.id)).toContain('Two ships left in Sunday');
    expect(await findCorrection(db, first.id)).toMatchObject({ state: 'approved' });
  });

  test('that are approved are replaced in one go: one entry, one version, one undo', async () => {
    const { article, correction, rival } = await proposeTwo();
    const { db, editor } = world();
    await decideOne(editor, approve(rival, { rivals: leave }));
    const rivals = { undecided: null, approved: 'replace' } as const;
    const { decision } = await decideOne(editor, approve(correction, { rivals }));
    expect(await textOf(article.id)).toContain('Two ships left');
    expect(await storyOf(article.id)).toEqual(['4 approve', '1 approve', '0']);
    expect(await versionsOf(article.id)).toEqual([0, 1, 4]);

    const undo = { id: newId(), decisionId: decision?.id ?? '', baseVersion: 2 };
    valueOf(await undoDecision.run(editor, undo));
    expect(await textOf(article.id)).toContain('Two vessels left');
    expect(await findCorrection(db, rival.id)).toMatchObject({ state: 'approved' });
    expect(await storyOf(article.id)).toEqual(['7 undo', '4 approve', '1 approve', '0']);
    expect(await versionsOf(article.id)).toEqual([0, 1, 4, 7]);
    const batches = await db.decisionBatch.findMany({
      where: { decisions: { some: { articleId: article.id } } },
    });
    expect(batches.map(({ kind }) => kind).sort()).toEqual(['approve', 'undo']);
    expect(batches.find(({ kind }) => kind === 'undo')?.undoesId).toBe(decision?.batchId);
  });

  /** The entries of the timeline, each with the number of its last decision; the import is 0. */
  async function storyOf(articleId: string): Promise<readonly string[]> {
    const { entries } = valueOf(await getHistory.run(world().editor, { articleId, before: null }));
    return entries.flatMap((entry) => {
      if (entry.type === 'decision') return [`${entry.sequence} ${entry.kind}`];
      return entry.type === 'imported' ? ['0'] : [];
    });
  }

  async function versionsOf(articleId: string): Promise<readonly number[]> {
    const { db } = world();
    const { sequence } = await db.article.findUniqueOrThrow({ where: { id: articleId } });
    const numbers = Array.from({ length: sequence + 1 }, (_, number) => number);
    return listVersions(await listVersionMakers(db, articleId, numbers)).map(({ number }) => number);
  }

  test('in one request: the first is approved, the second refused', async () => {
    const { correction, rival } = await proposeTwo();
    const decisions = [approve(correction, { rivals: leave }), approve(rival)];
    const { results } = valueOf(await decide.run(world().editor, { decisions }));
    expect(results.map(({ outcome }) => outcome)).toEqual(['saved', 'refused']);
  });

  async function textOf(articleId: string): Promise<string> {
    const preview = valueOf(await previewArticle.run(world().editor, { articleId, scope: 'approved' }));
    const runs = preview.blocks.flatMap((block) => block.runs);
    return runs.flatMap(({ kind, text }) => (kind === 'removed' ? [] : [text])).join('');
  }
});

describe('a decision is known', () => {
  test('to the proposer, and to whoever reads the log', async () => {
    const { article, correction } = await propose('open', 'opens');
    await decideOne(world().editor, approve(correction));
    const { db, reviewer, editor } = world();
    const told = await db.notification.findMany({
      where: { userId: reviewer.user.id, articleId: article.id },
    });
    expect(told).toMatchObject([{ kind: 'decided', byId: editor.user.id, subjectId: correction.id }]);
    const logged = await db.auditEvent.findMany({ where: { articleId: article.id } });
    expect(logged).toMatchObject([{ kind: 'decided', byId: editor.user.id }]);
  });
});

describe('one’s own proposal', () => {
  test('is decided by somebody else', async () => {
    const { correction } = await propose('open', 'opens', world().editor);
    expect(await decideOne(world().editor, approve(correction))).toMatchObject({
      outcome: 'refused',
      code: 'four_eyes',
    });
  });

  test('is decided by a project admin who says so, and that is on record', async () => {
    const { correction } = await propose('open', 'opens', world().admin);
    expect(await decideOne(world().admin, approve(correction))).toMatchObject({ code: 'override_needed' });
    expect(await decideOne(world().admin, approve(correction, { override: true }))).toMatchObject({
      outcome: 'saved',
      decision: { override: true },
    });
  });
});

describe('undoing a decision', () => {
  test('makes the correction a proposal again, by a decision of its own that is taken once', async () => {
    const { correction } = await propose('open', 'opens');
    const { decision } = await decideOne(world().editor, approve(correction, { editedText: 'opened' }));
    const undo = { id: newId(), decisionId: decision?.id ?? '', baseVersion: 2 };
    const asked = await undoDecision.run(world().editor, undo);
    const askedAgain = await undoDecision.run(world().editor, undo);
    for (const answer of [asked, askedAgain]) {
      expect(valueOf(answer).results).toMatchObject([
        {
          outcome: 'saved',
          correction: { state: 'proposed', approvedText: null, version: 3 },
          decision: { kind: 'undo', undoesId: decision?.id },
        },
      ]);
    }
  });

  test('is refused when the decision no longer stands', async () => {
    const { correction } = await propose('open', 'opens');
    const { decision } = await decideOne(world().editor, approve(correction));
    const undo = (baseVersion: number) => ({ id: newId(), decisionId: decision?.id ?? '', baseVersion });
    valueOf(await undoDecision.run(world().editor, undo(2)));
    expect(valueOf(await undoDecision.run(world().editor, undo(3))).results).toMatchObject([
      { outcome: 'refused', code: 'nothing_to_undo' },
    ]);
  });
});

describe('a request for changes', () => {
  test('is answered by a new text, which is a proposal again', async () => {
    const { article, correction } = await propose('open', 'opens');
    await decideOne(world().editor, approve(correction, { kind: 'request_changes', reason: 'unclear' }));
    const answer = {
      id: correction.id,
      articleId: article.id,
      baseVersion: 2,
      errorId: null,
      anchor: anchorOf(article.target, 'open'),
      replacement: 'has opened',
      state: 'proposed' as const,
    };
    expect(valueOf(await saveCorrection.run(world().reviewer, answer))).toMatchObject({
      outcome: 'saved',
      current: { state: 'proposed', version: 3 },
    });
  });
});

describe('the editor’s table', () => {
  const query = {
    articleIds: [],
    targetLangs: [],
    categories: [],
    severities: [],
    proposerIds: [],
    states: [],
    groupIds: [],
    sort: 'proposedAt' as const,
    descending: false,
  };

  test('shows a correction in its sentence, beside its source, with its rivals and its decision', async () => {
    const { article, correction } = await propose('ship', 'ships');
    const { db, colleague, editor, projectId } = world();
    const rival = await addCorrection(db, article, colleague.user, 'ship left', 'ships sailed');
    await decideOne(editor, approve(rival, { kind: 'reject', reason: 'preference', note: 'Too free.' }));
    const page = await listCorrections.run(editor, {
      projectId,
      query: { ...query, articleIds: [article.id] },
      offset: 0,
      limit: 10,
    });
    const rows = valueOf(page).rows;
    expect(rows.find((row) => row.correction.id === correction.id)).toMatchObject({
      sentence: 'Two ship left in Sunday morning.',
      spanStart: 4,
      spanEnd: 8,
      sourceText: 'غادرت سفينتان صباح الأحد.',
      rivalIds: [],
      decision: null,
    });
    expect(rows.find((row) => row.correction.id === rival.id)).toMatchObject({
      decision: { kind: 'reject', reason: 'preference', note: 'Too free.' },
      decidedBy: { name: 'The editor' },
    });
  });

  test('comes in pages that hold every row once, in each order', async () => {
    const { editor, projectId } = world();
    for (const sort of ['article', 'proposedAt', 'severity', 'category', 'proposer', 'state'] as const) {
      const seen: string[] = [];
      for (let offset: number | null = 0; offset !== null;) {
        const page = await listCorrections.run(editor, {
          projectId,
          query: { ...query, sort },
          offset,
          limit: 3,
        });
        const { rows, total, next } = valueOf(page);
        seen.push(...rows.map((row) => row.correction.id));
        offset = next;
        if (next === null) expect(new Set(seen).size, sort).toBe(total);
      }
    }
  });
});
