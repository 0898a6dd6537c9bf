import { describe, expect, test } from 'vitest';
import type { NotificationPlace } from '@/domain/talk/notification';
import { insertNotifications } from '@/server/data/notifications';
import { countUnread } from '@/server/services/count-unread';
import { getMailDigest } from '@/server/services/get-mail-digest';
import { listNotifications } from '@/server/services/list-notifications';
import { markNotificationsRead } from '@/server/services/mark-notifications-read';
import { setMailDigest } from '@/server/services/set-mail-digest';
import type { SignedInContext } from '@/server/services/use-case';
import { buildArticleWorld, newId, valueOf } from '../../support/article-world';
import { addMember } from '../../support/people';
import { contextOf } from '../../support/test-context';
import { useTestWorld } from '../../support/test-database';

const world = useTestWorld(buildArticleWorld);

interface Wish {
  readonly unreadOnly?: boolean;
  readonly after?: NotificationPlace | null;
  readonly limit?: number;
}

/** Somebody who was told so many things, one a minute, about as many marks; the newest is the last. */
async function addHearer(count: number): Promise<{ hearer: SignedInContext; ids: readonly string[] }> {
  const { db, projectId, article, editor } = world();
  const hearer = contextOf(db, await addMember(db, projectId, 'reviewer'));
  const ids = Array.from({ length: count }, newId);
  await insertNotifications(
    db,
    ids.map((id, minute) => ({
      id,
      userId: hearer.user.id,
      kind: 'mentioned' as const,
      at: new Date(Date.UTC(2026, 2, 4, 10, minute)).toISOString(),
      byId: editor.user.id,
      projectId,
      articleId: article.id,
      subjectId: `subject-${minute}`,
      details: {},
    })),
  );
  return { hearer, ids };
}

async function page(as: SignedInContext, { unreadOnly = false, after = null, limit = 10 }: Wish) {
  const place = after && { at: after.at, id: after.id };
  return valueOf(await listNotifications.run(as, { unreadOnly, after: place, limit }));
}

const unreadOf = async (as: SignedInContext) => valueOf(await countUnread.run(as, {})).unread;

describe('the list', () => {
  test('comes a page at a time, the newest first, with the names it needs', async () => {
    const { hearer, ids } = await addHearer(5);
    const first = await page(hearer, { limit: 3 });
    expect(first.unread).toBe(5);
    expect(first.hasMore).toBe(true);
    const rest = await page(hearer, { after: first.rows[2] ?? null, limit: 3 });
    expect([...first.rows, ...rest.rows].map(({ id }) => id)).toEqual([...ids].reverse());
    expect(rest.hasMore).toBe(false);
    const { article, editor } = world();
    expect(first.rows[0]).toMatchObject({ byName: editor.user.name, article: { id: article.id } });
  });

  test('of the unread goes on where it was, also when what was shown has been read meanwhile', async () => {
    const { hearer, ids } = await addHearer(4);
    const first = await page(hearer, { unreadOnly: true, limit: 2 });
    const shown = first.rows.map(({ id }) => id);
    await markNotificationsRead.run(hearer, { which: { kind: 'some', ids: shown } });
    const rest = await page(hearer, { unreadOnly: true, after: first.rows[1] ?? null, limit: 2 });
    expect([...shown, ...rest.rows.map(({ id }) => id)]).toEqual([...ids].reverse());
    expect((await page(hearer, { unreadOnly: true })).rows).toHaveLength(2);
  });
});

describe('reading', () => {
  test('one, those about one mark, or all that was seen; what came later stays unread', async () => {
    const { hearer, ids } = await addHearer(5);
    const mark = async (which: Parameters<typeof markNotificationsRead.run>[1]['which']) =>
      valueOf(await markNotificationsRead.run(hearer, { which })).unread;
    expect(await mark({ kind: 'some', ids: ids.slice(0, 1) })).toBe(4);
    expect(await mark({ kind: 'subject', subjectId: 'subject-4' })).toBe(3);
    expect(await mark({ kind: 'until', at: '2026-03-04T10:02:00.000Z' })).toBe(1);
    expect(await unreadOf(hearer)).toBe(1);
  });

  test('does nothing to what others were told', async () => {
    const { hearer, ids } = await addHearer(2);
    const { editor } = world();
    await markNotificationsRead.run(editor, { which: { kind: 'some', ids } });
    await markNotificationsRead.run(editor, { which: { kind: 'subject', subjectId: 'subject-0' } });
    await markNotificationsRead.run(editor, { which: { kind: 'until', at: new Date().toISOString() } });
    expect(await unreadOf(hearer)).toBe(2);
  });
});

test('nobody gets e-mail who did not ask for it, and the choice is kept', async () => {
  const { hearer } = await addHearer(0);
  expect(valueOf(await getMailDigest.run(hearer, {})).digest).toBe('off');
  await setMailDigest.run(hearer, { digest: 'daily', locale: 'he' });
  expect(valueOf(await getMailDigest.run(hearer, {})).digest).toBe('daily');
});
