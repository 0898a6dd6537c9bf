import { describe, expect, test } from 'vitest';
import type { Correction } from '@/domain/correction/correction';
import { NO_CHOICE, type DecisionRequest } from '@/domain/review/decision-request';
import type { MyDecisionQuery } from '@/domain/review/my-decision';
import { decide } from '@/server/services/decide';
import { decisionNews } from '@/server/services/decision-news';
import { listMyDecisions } from '@/server/services/list-my-decisions';
import { markVisit } from '@/server/services/mark-visit';
import { saveError } from '@/server/services/save-error';
import type { SignedInContext } from '@/server/services/use-case';
import { buildArticleWorld, newId, valueOf, type ArticleWorld } from '../../support/article-world';
import { addMember } from '../../support/people';
import { addArticle, addCorrection, anchorOf, type SampleArticle } from '../../support/sample-article';
import { contextOf } from '../../support/test-context';
import { useTestWorld } from '../../support/test-database';

const world = useTestWorld(buildArticleWorld);

const EVERYTHING: MyDecisionQuery = { articleId: '', state: '', category: '', reason: '', onlyNew: false };

const list = async (by: SignedInContext, query: Partial<MyDecisionQuery> = {}, limit = 50, offset = 0) =>
  valueOf(await listMyDecisions.run(by, { query: { ...EVERYTHING, ...query }, since: null, offset, limit }));

async function judge({ id, version }: Correction, more: Partial<DecisionRequest> = {}) {
  const request = {
    id: newId(),
    correctionId: id,
    baseVersion: version,
    kind: 'approve',
    reason: null,
  } as const;
  const decisions = [{ ...request, note: '', editedText: null, override: false, rivals: NO_CHOICE, ...more }];
  const [result] = valueOf(await decide.run(world().editor, { decisions })).results;
  expect(result?.outcome).toBe('saved');
}

/** A reviewer of their own for each test, so that tests do not meet each other's work. */
async function begin({ db, projectId }: ArticleWorld = world()) {
  const user = await addMember(db, projectId, 'reviewer');
  const article = await addArticle(db, projectId);
  const propose = (words: string, text: string) => addCorrection(db, article, user, words, text);
  return { me: contextOf(db, user), article, propose };
}

async function mark(by: SignedInContext, article: SampleArticle, words: string) {
  const id = newId();
  const input = {
    id,
    articleId: article.id,
    baseVersion: 0,
    scope: 'span',
    source: null,
    comment: '',
  } as const;
  const target = anchorOf(article.target, words);
  const kind = { category: 'accuracy/mistranslation', severity: 'major', state: 'open' } as const;
  valueOf(await saveError.run(by, { ...input, ...kind, target }));
  return id;
}

describe('my decisions', () => {
  test('show what I proposed beside the sentence as it now reads, with the decision and both texts', async () => {
    const { me, article, propose } = await begin();
    const edited = await propose('ship left', 'ships left');
    const refused = await propose('Sunday', 'the Sunday');
    await judge(edited, { editedText: 'ships sailed' });
    await judge(refused, { kind: 'reject', reason: 'preference', note: 'Both are right.' });
    const page = await list(me);
    expect(page.rows).toMatchObject([
      {
        id: refused.id,
        articleTitle: 'The port',
        sentence: 'Two ship left in Sunday morning.',
        finalSentence: 'Two ships sailed in Sunday morning.',
        exchange: [{ kind: 'reject', reason: 'preference', note: 'Both are right.' }],
        mayAnswer: true,
        people: [{ name: 'The editor' }, { name: 'The reviewer' }],
      },
      {
        id: edited.id,
        correction: { replacement: 'ships left', approvedText: 'ships sailed' },
        finalSentence: 'Two ships sailed in Sunday morning.',
        mayAnswer: false,
      },
    ]);
    expect(page.total).toBe(2);
    expect(page.facets.articles).toEqual([{ value: article.id, name: 'The port', count: 2 }]);
  });

  test('are one’s own only, and a mark stands for itself where one proposed nothing', async () => {
    const { me, article } = await begin();
    const { db, colleague } = world();
    const id = await mark(me, article, 'workers');
    await addCorrection(db, article, colleague.user, 'workers', 'labourers');
    const { rows } = await list(me);
    expect(rows).toMatchObject([{ id, correction: null, mark: { category: 'accuracy/mistranslation' } }]);
  });

  test('are filtered and paged in the database', async () => {
    const { me, article, propose } = await begin();
    await mark(me, article, 'workers');
    await judge(await propose('Two ship', 'Two ships'), { kind: 'reject', reason: 'duplicate' });
    await propose('open', 'opens');
    const found = async (query: Partial<MyDecisionQuery>) => (await list(me, query)).total;
    expect(await found({})).toBe(3);
    expect(await found({ state: 'rejected' })).toBe(1);
    expect(await found({ state: 'marked' })).toBe(1);
    expect(await found({ category: 'accuracy/mistranslation' })).toBe(1);
    expect(await found({ reason: 'duplicate' })).toBe(1);
    expect(await found({ reason: 'unclear' })).toBe(0);
    expect(await found({ articleId: newId() })).toBe(0);
    const [first, second] = [await list(me, {}, 2), await list(me, {}, 2, 2)];
    expect([first.next, second.next]).toEqual([2, null]);
    expect(new Set([...first.rows, ...second.rows].map(({ id }) => id)).size).toBe(3);
  });

  test('are gone when one is no longer in the project', async () => {
    const { me, propose } = await begin();
    await propose('open', 'opens');
    await world().db.membership.deleteMany({ where: { userId: me.user.id } });
    expect((await list(me)).total).toBe(0);
  });
});

describe('what is new since the last visit', () => {
  test('is what somebody else decided after it', async () => {
    const { me, propose } = await begin();
    const early = await propose('Two ship', 'Two ships');
    const late = await propose('open', 'opens');
    const never = await propose('workers', 'dockers');
    const news = async () => valueOf(await decisionNews.run(me, {}));
    expect(await news()).toEqual({ mayReview: true, count: 0 });

    await judge(early);
    expect(await news()).toEqual({ mayReview: true, count: 1 });
    const visit = await list(me);
    expect(visit.newCount).toBe(1);
    valueOf(await markVisit.run(me, { page: 'decisions', at: visit.at }));
    expect(await news()).toEqual({ mayReview: true, count: 0 });

    await judge(late, { kind: 'reject', reason: 'not_an_error' });
    const page = await list(me);
    expect(page.since).toBe(visit.at);
    expect(page.rows.filter(({ isNew }) => isNew).map(({ id }) => id)).toEqual([late.id]);
    expect((await list(me, { onlyNew: true })).rows.map(({ id }) => id)).toEqual([late.id]);
    expect(page.rows.map(({ id }) => id)).toContain(never.id);
  });

  test('is not lost by a visit from the future, nor by an old one that arrives late', async () => {
    const { me } = await begin();
    const now = new Date('2027-03-01T12:00:00.000Z');
    const then = contextOf(world().db, me.user, { now: () => now });
    const visit = async (at: string) => valueOf(await markVisit.run(then, { page: 'decisions', at })).at;
    expect(await visit('2099-01-01T00:00:00.000Z')).toBe(now.toISOString());
    expect(await visit('2027-01-01T00:00:00.000Z')).toBe(now.toISOString());
  });
});
