import { describe, expect, test } from 'vitest';
import type { Subject } from '@/domain/talk/thread';
import { addComment } from '@/server/services/add-comment';
import { deleteArticle } from '@/server/services/delete-article';
import { listNotifications } from '@/server/services/list-notifications';
import { listThreads } from '@/server/services/list-threads';
import { setThreadState } from '@/server/services/set-thread-state';
import { removeMember } from '@/server/services/remove-member';
import type { SignedInContext } from '@/server/services/use-case';
import { buildArticleWorld, codeOf, newId, valueOf, type ArticleWorld } from '../../support/article-world';
import { addMember, addPerson } from '../../support/people';
import { addArticle, addCorrection } from '../../support/sample-article';
import { contextOf } from '../../support/test-context';
import { useTestWorld } from '../../support/test-database';

const world = useTestWorld(buildArticleWorld);

/** Something of the reviewer's to talk about. */
async function addSubject({ db, article, reviewer }: ArticleWorld): Promise<Subject> {
  const { id } = await addCorrection(db, article, reviewer.user, 'open', 'opens');
  return { kind: 'correction', id };
}

interface Said {
  readonly id?: string;
  readonly text?: string;
  readonly mentions?: readonly string[];
}

function say(
  as: SignedInContext,
  subject: Subject,
  { id = newId(), text = 'Why?', mentions = [] }: Said = {},
) {
  return addComment.run(as, { id, articleId: world().article.id, subject, text, mentions });
}

/** Who was told what about the subject. */
async function heardOf(as: SignedInContext, subject: Subject): Promise<readonly string[]> {
  const page = valueOf(await listNotifications.run(as, { unreadOnly: true, after: null, limit: 100 }));
  return page.rows.filter(({ subjectId }) => subjectId === subject.id).map(({ kind }) => kind);
}

describe('a comment', () => {
  test('begins the thread, and the next is added to it', async () => {
    const { reviewer, editor, article } = world();
    const subject = await addSubject(world());
    await say(editor, subject, { text: 'Is it not “opened”?' });
    await say(reviewer, subject, { text: 'No, see the source.' });
    const view = valueOf(await listThreads.run(reviewer, { articleId: article.id }));
    const thread = view.threads.find(({ subjectId }) => subjectId === subject.id);
    expect(thread?.comments.map(({ byId, text }) => [byId, text])).toEqual([
      [editor.user.id, 'Is it not “opened”?'],
      [reviewer.user.id, 'No, see the source.'],
    ]);
    expect(view.people).toContainEqual({ id: editor.user.id, name: editor.user.name });
    expect(view.mayWrite).toBe(true);
  });

  test('that is sent twice is added once, and tells of it once', async () => {
    const { editor, reviewer } = world();
    const subject = await addSubject(world());
    const id = newId();
    const first = valueOf(await say(editor, subject, { id }));
    expect(valueOf(await say(editor, subject, { id }))).toEqual(first);
    expect(await heardOf(reviewer, subject)).toEqual(['commented']);
  });

  test('under the id of another is refused', async () => {
    const { editor, reviewer } = world();
    const subject = await addSubject(world());
    const id = newId();
    await say(editor, subject, { id });
    expect(codeOf(await say(reviewer, subject, { id }))).toBe('id_taken');
    expect(codeOf(await say(editor, await addSubject(world()), { id }))).toBe('id_taken');
  });

  test('on something of another article is refused', async () => {
    const { db, projectId, reviewer, editor } = world();
    const other = await addArticle(db, projectId);
    const { id } = await addCorrection(db, other, reviewer.user, 'open', 'opens');
    expect(codeOf(await say(editor, { kind: 'correction', id }))).toBe('not_found');
    expect(codeOf(await say(editor, { kind: 'error', id }))).toBe('not_found');
  });

  test('at the same moment as another: both stand in one thread', async () => {
    const { editor, reviewer, article } = world();
    const subject = await addSubject(world());
    await Promise.all([say(editor, subject), say(reviewer, subject)]);
    const { threads } = valueOf(await listThreads.run(editor, { articleId: article.id }));
    expect(threads.find(({ subjectId }) => subjectId === subject.id)?.comments).toHaveLength(2);
  });
});

describe('who is told', () => {
  test('the owner, and whoever wrote before; a mention wins; nobody hears of their own doings', async () => {
    const { reviewer, colleague, editor, admin } = world();
    const subject = await addSubject(world());
    await say(colleague, subject);
    await say(editor, subject, { mentions: [colleague.user.id, admin.user.id, editor.user.id] });
    expect(await heardOf(reviewer, subject)).toEqual(['commented', 'commented']);
    expect(await heardOf(colleague, subject)).toEqual(['mentioned']);
    expect(await heardOf(admin, subject)).toEqual(['mentioned']);
    expect(await heardOf(editor, subject)).toEqual([]);
  });

  test('only members can be mentioned, and nothing is written when one is not', async () => {
    const { db, editor, article, projectId } = world();
    const subject = await addSubject(world());
    const stranger = await addPerson(db, 'A stranger');
    const disabled = await addMember(db, projectId, 'reviewer');
    await db.user.update({ where: { id: disabled.id }, data: { disabledAt: new Date() } });
    for (const mentioned of [stranger.id, disabled.id, newId()]) {
      expect(codeOf(await say(editor, subject, { mentions: [mentioned] }))).toBe('not_a_member');
    }
    const { threads } = valueOf(await listThreads.run(editor, { articleId: article.id }));
    expect(threads.filter(({ subjectId }) => subjectId === subject.id)).toEqual([]);
    expect(await heardOf(contextOf(db, stranger), subject)).toEqual([]);
  });

  test('whoever left the project hears no more of it, and sees nothing of what they heard', async () => {
    const { db, editor, admin, projectId } = world();
    const subject = await addSubject(world());
    const leaver = contextOf(db, await addMember(db, projectId, 'reviewer'));
    await say(leaver, subject);
    await say(editor, subject);
    expect(await heardOf(leaver, subject)).toEqual(['commented']);
    await removeMember.run(admin, { projectId, userId: leaver.user.id });
    await say(editor, subject);
    expect(await heardOf(leaver, subject)).toEqual([]);
    expect(await db.notification.count({ where: { userId: leaver.user.id } })).toBe(1);
  });

  test('what was told of an article goes with it', async () => {
    const { db, projectId, reviewer, editor, admin } = world();
    const article = await addArticle(db, projectId);
    const { id } = await addCorrection(db, article, reviewer.user, 'open', 'opens');
    const subject: Subject = { kind: 'correction', id };
    const comment = { id: newId(), articleId: article.id, subject, text: 'Why?', mentions: [] };
    await addComment.run(editor, comment);
    expect(await heardOf(reviewer, subject)).toEqual(['commented']);
    await deleteArticle.run(admin, { articleId: article.id });
    expect(await heardOf(reviewer, subject)).toEqual([]);
  });
});

describe('resolving', () => {
  const setState = (as: SignedInContext, threadId: string, baseVersion: number, state: 'open' | 'resolved') =>
    setThreadState.run(as, { articleId: world().article.id, threadId, baseVersion, state });

  test('and opening again; a stale wish is told what stands, a repeated one is done', async () => {
    const { editor, reviewer } = world();
    const { id, version } = valueOf(await say(editor, await addSubject(world())));
    const resolved = valueOf(await setState(reviewer, id, version, 'resolved'));
    expect(resolved).toMatchObject({
      outcome: 'saved',
      current: { resolvedById: reviewer.user.id, version: 2 },
    });
    expect(valueOf(await setState(editor, id, version, 'resolved'))).toEqual(resolved);
    expect(valueOf(await setState(editor, id, version, 'open'))).toMatchObject({ outcome: 'stale' });
    expect(valueOf(await setState(editor, id, 2, 'open'))).toMatchObject({
      outcome: 'saved',
      current: { resolvedAt: null, resolvedById: null, version: 3 },
    });
  });

  test('what is said afterwards opens it again, so that nobody overlooks it', async () => {
    const { editor, reviewer } = world();
    const subject = await addSubject(world());
    const { id } = valueOf(await say(editor, subject));
    await setState(reviewer, id, 1, 'resolved');
    expect(valueOf(await say(editor, subject, { text: 'But' }))).toMatchObject({
      resolvedAt: null,
      version: 3,
    });
  });

  test('not through another article', async () => {
    const { db, projectId, editor } = world();
    const { id } = valueOf(await say(editor, await addSubject(world())));
    const other = await addArticle(db, projectId);
    const wish = { articleId: other.id, threadId: id, baseVersion: 1, state: 'resolved' as const };
    expect(codeOf(await setThreadState.run(editor, wish))).toBe('not_found');
  });
});
