import { describe, expect, test } from 'vitest';
import type { ArticleRow } from '@/domain/review/article-row';
import { NO_CHOICE } from '@/domain/review/decision-request';
import { assignArticles } from '@/server/services/assign-articles';
import { decide } from '@/server/services/decide';
import { endAssignment } from '@/server/services/end-assignment';
import { getDesk } from '@/server/services/get-desk';
import { listArticles } from '@/server/services/list-articles';
import { listQueue } from '@/server/services/list-queue';
import { removeMember } from '@/server/services/remove-member';
import { restoreAssignments } from '@/server/services/restore-assignments';
import { returnArticle } from '@/server/services/return-article';
import { sampleArticles } from '@/server/services/sample-articles';
import { saveCorrection } from '@/server/services/save-correction';
import { setChecked } from '@/server/services/set-checked';
import { setReviewState } from '@/server/services/set-review-state';
import { takeNext } from '@/server/services/take-next';
import type { SignedInContext } from '@/server/services/use-case';
import { buildArticleWorld, codeOf, newId, valueOf, type ArticleWorld } from '../../support/article-world';
import { addMember } from '../../support/people';
import { addApproval, addArticle, addCorrection, anchorOf } from '../../support/sample-article';
import { contextOf } from '../../support/test-context';
import { useTestWorld } from '../../support/test-database';

/** Each test has a project of its own: a queue is made of all that is in it. */
const world = useTestWorld((db) => Promise.resolve({ db }));
const freshWorld = (): Promise<ArticleWorld> => buildArticleWorld(world().db);

const queueOf = async (context: SignedInContext, part: 'mine' | 'pool', projectId: string | null = null) =>
  valueOf(await listQueue.run(context, { part, projectId, offset: 0 }));

const assign = async (
  editor: SignedInContext,
  articleIds: readonly string[],
  people: readonly SignedInContext[],
  dueOn = '',
) =>
  valueOf(
    await assignArticles.run(editor, { articleIds, userIds: people.map(({ user }) => user.id), dueOn }),
  );

async function finish(context: SignedInContext, articleId: string): Promise<void> {
  const { blocks } = valueOf(await getDesk.run(context, { articleId }));
  const add = blocks
    .filter(({ side }) => side === 'target')
    .flatMap(({ id, sentenceStarts }) => sentenceStarts.map((start) => ({ blockId: id, start })));
  valueOf(await setChecked.run(context, { articleId, add, remove: [] }));
  valueOf(await setReviewState.run(context, { articleId, state: 'finished' }));
}

const list = {
  states: [],
  lang: '',
  search: '',
  sort: 'title',
  descending: false,
  offset: 0,
} as const;

describe('the shared queue', () => {
  test('deals out the oldest article that nobody has, and takes it off', async () => {
    const { db, projectId, article, reviewer } = await freshWorld();
    const second = await addArticle(db, projectId, 'The second');
    expect((await queueOf(reviewer, 'pool', projectId)).rows.map(({ id }) => id)).toEqual([
      article.id,
      second.id,
    ]);
    expect(valueOf(await takeNext.run(reviewer, { projectId })).articleId).toBe(article.id);
    expect((await queueOf(reviewer, 'pool', projectId)).total).toBe(1);
    expect(await queueOf(reviewer, 'mine')).toMatchObject({
      total: 1,
      rows: [{ id: article.id, assignment: { state: 'open', dueOn: '' }, assignedBy: '' }],
    });
  });

  test('never gives one article to two people who ask at once', async () => {
    const { db, projectId, reviewer, colleague, editor } = await freshWorld();
    for (let count = 0; count < 8; count++) await addArticle(db, projectId);
    const askers = [reviewer, colleague, editor, reviewer, colleague, editor, reviewer, colleague, editor];
    const dealt = await Promise.all(
      askers.map(async (asker) => valueOf(await takeNext.run(asker, { projectId })).articleId),
    );
    // What another holds at the moment is passed over, so that the last ones may have to ask again.
    const got = dealt.filter((articleId) => articleId !== null);
    expect(new Set(got).size).toBe(got.length);
    for (let left = 9 - got.length; left > 0; left--) {
      got.push(valueOf(await takeNext.run(reviewer, { projectId })).articleId ?? 'nothing');
    }
    expect(new Set(got).size).toBe(9);
    expect(valueOf(await takeNext.run(reviewer, { projectId })).articleId).toBeNull();
  });

  test('leaves alone what somebody began without being asked', async () => {
    const { article, projectId, reviewer, colleague } = await freshWorld();
    valueOf(await setReviewState.run(colleague, { articleId: article.id, state: 'open' }));
    expect(valueOf(await takeNext.run(reviewer, { projectId })).articleId).toBeNull();
  });

  test('takes back what one took from it, but not what an editor asked for', async () => {
    const { db, projectId, article, reviewer, editor } = await freshWorld();
    const asked = await addArticle(db, projectId);
    valueOf(await takeNext.run(reviewer, { projectId }));
    await assign(editor, [asked.id], [reviewer]);
    const end = (articleId: string) =>
      endAssignment.run(reviewer, {
        assignments: [{ articleId, userId: reviewer.user.id, baseVersion: 1 }],
      });
    expect(codeOf(await end(asked.id))).toBe('forbidden');
    expect(valueOf(await end(article.id)).ended).toHaveLength(1);
    expect((await queueOf(reviewer, 'pool', projectId)).rows).toMatchObject([{ id: article.id }]);
  });
});

describe('an assignment', () => {
  test('of many articles to many people is listed by due date, what has none last', async () => {
    const { db, projectId, article, reviewer, colleague, editor } = await freshWorld();
    const [late, soon] = [await addArticle(db, projectId), await addArticle(db, projectId)];
    await assign(editor, [article.id], [reviewer]);
    await assign(editor, [late.id], [reviewer, colleague], '2026-12-24');
    const { added } = await assign(editor, [soon.id, late.id], [reviewer, colleague], '2026-12-01');
    expect(added).toHaveLength(2);
    await assign(editor, [late.id], [reviewer], '2026-12-24');
    const mine = await queueOf(reviewer, 'mine');
    expect(mine.rows.map(({ id, assignment }) => [id, assignment?.dueOn])).toEqual([
      [soon.id, '2026-12-01'],
      [late.id, '2026-12-24'],
      [article.id, ''],
    ]);
    expect(mine.rows[0]?.assignedBy).toBe('The editor');
    expect((await queueOf(colleague, 'mine')).total).toBe(2);
    expect((await queueOf(reviewer, 'pool', projectId)).total).toBe(0);
    const told = await db.notification.findMany({ where: { userId: reviewer.user.id, kind: 'assigned' } });
    expect(told.map(({ details }) => details)).toContain('{"dueOn":"2026-12-24"}');
    expect(await db.auditEvent.count({ where: { kind: 'article_assigned', projectId } })).toBe(8);
  });

  test('is refused as a whole for somebody who cannot review there', async () => {
    const { db, projectId, article, reviewer, editor } = await freshWorld();
    const viewer = contextOf(db, await addMember(db, projectId, 'viewer'));
    const answer = await assignArticles.run(editor, {
      articleIds: [article.id],
      userIds: [reviewer.user.id, viewer.user.id],
      dueOn: '',
    });
    expect(codeOf(answer)).toBe('not_a_reviewer');
    expect((await queueOf(reviewer, 'mine')).total).toBe(0);
  });

  test('is done with the review, open again with it, and open again when asked anew', async () => {
    const { article, reviewer, editor } = await freshWorld();
    await assign(editor, [article.id], [reviewer]);
    await finish(reviewer, article.id);
    expect((await queueOf(reviewer, 'mine')).total).toBe(0);
    valueOf(await setReviewState.run(reviewer, { articleId: article.id, state: 'open' }));
    expect((await queueOf(reviewer, 'mine')).total).toBe(1);
    await finish(reviewer, article.id);
    const { changed } = await assign(editor, [article.id], [reviewer], '2026-12-24');
    expect(changed).toEqual([
      {
        articleId: article.id,
        userId: reviewer.user.id,
        version: 5,
        before: { state: 'done', dueOn: '', note: '' },
      },
    ]);
    expect((await queueOf(reviewer, 'mine')).rows).toMatchObject([
      { assignment: { state: 'open', dueOn: '2026-12-24', version: 5 } },
    ]);
    expect(valueOf(await getDesk.run(reviewer, { articleId: article.id }))).toMatchObject({
      state: 'in_review',
      review: { state: 'open' },
    });
  });

  test('is ended by an undo only where nobody changed it meanwhile', async () => {
    const { db, projectId, article, reviewer, editor } = await freshWorld();
    const other = await addArticle(db, projectId);
    const { added } = await assign(editor, [article.id, other.id], [reviewer]);
    await assign(editor, [other.id], [reviewer], '2026-12-24');
    const assignments = added.map(({ version, ...one }) => ({ ...one, baseVersion: version }));
    expect(valueOf(await endAssignment.run(editor, { assignments }))).toMatchObject({
      ended: [{ articleId: article.id }],
      stale: 1,
    });
  });

  test('that was there before is as it was when its change is undone, unless somebody changed it meanwhile', async () => {
    const { db, projectId, article, reviewer, colleague, editor } = await freshWorld();
    const other = await addArticle(db, projectId);
    await assign(editor, [article.id, other.id], [reviewer], '2026-12-24');
    await finish(reviewer, article.id);
    const { changed } = await assign(editor, [article.id, other.id], [reviewer], '2026-12-31');
    const assignments = changed.map(({ version, ...one }) => ({ ...one, baseVersion: version }));
    await assign(editor, [other.id], [reviewer], '2027-01-07');
    expect(codeOf(await restoreAssignments.run(colleague, { assignments }))).toBe('forbidden');
    expect(valueOf(await restoreAssignments.run(editor, { assignments }))).toEqual({
      restored: [{ articleId: article.id, userId: reviewer.user.id }],
      stale: 1,
    });
    expect(valueOf(await getDesk.run(reviewer, { articleId: article.id }))).toMatchObject({
      state: 'approved',
      review: { state: 'finished' },
      assignment: { state: 'done', dueOn: '2026-12-24' },
    });
    expect((await queueOf(reviewer, 'mine')).rows).toMatchObject([{ assignment: { dueOn: '2027-01-07' } }]);
  });

  test('orders the list of articles by the date that comes first, what has none last', async () => {
    const { db, projectId, article, reviewer, colleague, editor } = await freshWorld();
    const [soon, late] = [await addArticle(db, projectId), await addArticle(db, projectId)];
    await assign(editor, [late.id], [reviewer], '2026-12-24');
    await assign(editor, [soon.id], [reviewer], '2026-12-31');
    await assign(editor, [soon.id], [colleague], '2026-12-01');
    const order = async (descending: boolean) =>
      valueOf(await listArticles.run(editor, { ...list, projectId, sort: 'due', descending })).rows.map(
        ({ id }) => id,
      );
    expect(await order(false)).toEqual([soon.id, late.id, article.id]);
    expect(await order(true)).toEqual([late.id, soon.id, article.id]);
    await finish(colleague, soon.id);
    expect(await order(false)).toEqual([late.id, soon.id, article.id]);
  });

  test('ends with the membership, so that somebody else gets the article', async () => {
    const { projectId, article, reviewer, colleague, editor, admin } = await freshWorld();
    await assign(editor, [article.id], [reviewer]);
    valueOf(await removeMember.run(admin, { projectId, userId: reviewer.user.id }));
    expect(valueOf(await takeNext.run(colleague, { projectId })).articleId).toBe(article.id);
  });

  test('is found in the list of articles by person and by date', async () => {
    const { db, projectId, article, reviewer, colleague, editor } = await freshWorld();
    const [other, free] = [await addArticle(db, projectId), await addArticle(db, projectId)];
    await assign(editor, [article.id], [reviewer], '2026-11-01');
    await assign(editor, [other.id], [colleague], '2026-12-01');
    await assign(editor, [other.id], [reviewer], '2026-12-24');
    const idsOf = async (filter: { assignee?: string; dueBefore?: string }) =>
      valueOf(await listArticles.run(reviewer, { ...list, projectId, ...filter })).rows.map(({ id }) => id);
    const both = [article.id, other.id].sort();
    expect((await idsOf({ assignee: 'me' })).sort()).toEqual(both);
    expect(await idsOf({ assignee: 'nobody' })).toEqual([free.id]);
    expect((await idsOf({ dueBefore: '2026-12-02' })).sort()).toEqual(both);
    expect(await idsOf({ assignee: 'me', dueBefore: '2026-12-02' })).toEqual([article.id]);
    await finish(reviewer, article.id);
    expect(await idsOf({ assignee: reviewer.user.id, dueBefore: '2026-12-02' })).toEqual([]);
    const { rows } = valueOf(await listArticles.run(reviewer, { ...list, projectId, assignee: 'me' }));
    expect(rows.find(({ id }) => id === article.id)?.work).toEqual<ArticleRow['work']>([
      {
        userId: reviewer.user.id,
        name: 'The reviewer',
        review: 'finished',
        assignment: { state: 'done', dueOn: '2026-11-01', version: 2 },
      },
    ]);
  });
});

describe('a returned article', () => {
  async function reviewedWithRequest() {
    const here = await freshWorld();
    const { db, article, reviewer, editor } = here;
    const proposal = {
      id: newId(),
      articleId: article.id,
      baseVersion: 0,
      errorId: null,
      anchor: anchorOf(article.target, 'open'),
      replacement: 'opens',
      state: 'proposed' as const,
    };
    valueOf(await saveCorrection.run(reviewer, proposal));
    await finish(reviewer, article.id);
    const request = {
      id: newId(),
      correctionId: proposal.id,
      baseVersion: 1,
      kind: 'request_changes' as const,
      reason: 'other' as const,
      note: 'Past tense.',
      editedText: null,
      override: false,
      rivals: NO_CHOICE,
    };
    valueOf(await decide.run(editor, { decisions: [request] }));
    const thread = { id: newId(), articleId: article.id, subjectId: proposal.id, subjectKind: 'correction' };
    await db.thread.create({ data: thread });
    return { ...here, correctionId: proposal.id };
  }

  test('is in review again and in the reviewer’s queue, with the note and what to mend', async () => {
    const { db, article, reviewer, editor, correctionId } = await reviewedWithRequest();
    const back = { articleId: article.id, userId: reviewer.user.id, baseVersion: 0 };
    const answer = await returnArticle.run(editor, { ...back, note: 'The tenses.', dueOn: '2026-12-24' });
    expect(valueOf(answer)).toMatchObject({ outcome: 'saved', current: { state: 'returned' } });
    const desk = valueOf(await getDesk.run(reviewer, { articleId: article.id }));
    expect(desk).toMatchObject({
      state: 'in_review',
      review: { state: 'open' },
      assignment: {
        state: 'returned',
        note: 'The tenses.',
        dueOn: '2026-12-24',
        openThreads: [correctionId],
      },
      corrections: [{ id: correctionId, state: 'changes_requested' }],
    });
    expect((await queueOf(reviewer, 'mine')).rows).toMatchObject([{ assignment: { note: 'The tenses.' } }]);
    const told = await db.notification.findMany({ where: { userId: reviewer.user.id, kind: 'returned' } });
    expect(told).toHaveLength(1);
    await finish(reviewer, article.id);
    expect((await queueOf(reviewer, 'mine')).total).toBe(0);
  });

  test('is returned once: who looks at what was before is told', async () => {
    const { article, reviewer, editor } = await reviewedWithRequest();
    const back = { articleId: article.id, userId: reviewer.user.id, baseVersion: 0, dueOn: '' };
    valueOf(await returnArticle.run(editor, { ...back, note: 'First.' }));
    expect(valueOf(await returnArticle.run(editor, { ...back, note: 'Second.' }))).toMatchObject({
      outcome: 'stale',
      current: { note: 'First.' },
    });
  });

  test('has to have been begun by the person', async () => {
    const { article, colleague, editor } = await freshWorld();
    const back = { articleId: article.id, userId: colleague.user.id, baseVersion: 0, note: '', dueOn: '' };
    expect(codeOf(await returnArticle.run(editor, back))).toBe('not_reviewed');
  });
});

describe('a sample', () => {
  test('says by which figures the articles were chosen', async () => {
    const { db, projectId, article, reviewer, editor } = await freshWorld();
    const edited = await addArticle(db, projectId, 'Edited');
    await addApproval(db, await addCorrection(db, edited, reviewer.user, 'open', 'opens'), editor.user);
    await addCorrection(db, edited, reviewer.user, 'ship', 'ships');
    const draw = async (method: 'random' | 'most_edited' | 'fewest_findings', count = 1) =>
      valueOf(await sampleArticles.run(editor, { projectId, method, count, seed: 7 })).rows;
    expect(await draw('most_edited')).toEqual([
      { id: edited.id, title: 'Edited', targetLang: 'en', segmentCount: 3, figure: 1 / 3 },
    ]);
    expect(await draw('fewest_findings')).toMatchObject([{ id: article.id, figure: 0 }]);
    expect(await draw('random', 9)).toHaveLength(2);
    expect(await draw('random', 2)).toEqual(await draw('random', 2));
  });
});
