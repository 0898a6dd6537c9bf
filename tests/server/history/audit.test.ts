import { describe, expect, test } from 'vitest';
import pino from 'pino';
import type { AuditKind } from '@/domain/history/audit-event';
import type { AuditQuery } from '@/domain/history/audit-query';
import { createAuth } from '@/server/auth/create-auth';
import { insertAuditEvents } from '@/server/data/audit-events';
import { parseEnv } from '@/server/env';
import { acceptInvitation } from '@/server/services/accept-invitation';
import { createInvitation } from '@/server/services/create-invitation';
import { createProject } from '@/server/services/create-project';
import { createUser } from '@/server/services/create-user';
import { deleteArticle } from '@/server/services/delete-article';
import { exportArticles } from '@/server/services/export-articles';
import { exportAudit } from '@/server/services/export-audit';
import { importArticle } from '@/server/services/import-article';
import { listAudit } from '@/server/services/list-audit';
import { removeMember } from '@/server/services/remove-member';
import { revokeInvitation } from '@/server/services/revoke-invitation';
import { setAdministrator } from '@/server/services/set-administrator';
import { setMemberRole } from '@/server/services/set-member-role';
import { setReviewState } from '@/server/services/set-review-state';
import { setUserDisabled } from '@/server/services/set-user-disabled';
import { updateArticle } from '@/server/services/update-article';
import { updateProject } from '@/server/services/update-project';
import { buildArticleWorld, codeOf, newId, valueOf } from '../../support/article-world';
import { BrowserSession } from '../../support/browser-session';
import { addMember, addPerson } from '../../support/people';
import { addArticle } from '../../support/sample-article';
import { contextOf } from '../../support/test-context';
import { useTestWorld } from '../../support/test-database';

const world = useTestWorld(async (db) => ({
  ...(await buildArticleWorld(db)),
  administrator: contextOf(db, await addPerson(db, 'The administrator', true)),
}));

const EVERYTHING = { kind: null, personId: null, projectId: null, articleId: null, from: '', to: '' };
const INFO = {
  title: 'Another title',
  sourceLang: 'ar',
  targetLang: 'en',
  mtSystem: '',
  address: '',
  byline: '',
  publishedOn: '',
  domain: '',
};

async function textOf(body: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of body) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

/** Does it, and answers with the kinds of what was written down meanwhile. */
async function written(deed: () => Promise<unknown>): Promise<readonly AuditKind[]> {
  const { db } = world();
  const known = new Set((await db.auditEvent.findMany()).map(({ id }) => id));
  await deed();
  const rows = await db.auditEvent.findMany({ orderBy: [{ at: 'asc' }, { id: 'asc' }] });
  return rows.filter(({ id }) => !known.has(id)).map(({ kind }) => kind as AuditKind);
}

describe('what is written down', () => {
  test('of projects and the people in them', async () => {
    const { db, admin, administrator, projectId } = world();
    const member = await addMember(db, projectId, 'viewer');
    const person = await addPerson(db, 'Somebody');
    const deeds: readonly (readonly [AuditKind, () => Promise<unknown>])[] = [
      ['project_created', () => createProject.run(administrator, { name: 'Night desk' })],
      [
        'project_changed',
        () => updateProject.run(admin, { projectId, name: 'Day desk', fourEyes: 'enforced', rounds: 1 }),
      ],
      ['role_changed', () => setMemberRole.run(admin, { projectId, userId: member.id, role: 'editor' })],
      ['member_removed', () => removeMember.run(admin, { projectId, userId: member.id })],
      ['user_disabled', () => setUserDisabled.run(administrator, { userId: person.id, disabled: true })],
      ['user_enabled', () => setUserDisabled.run(administrator, { userId: person.id, disabled: false })],
      [
        'administrator_changed',
        () => setAdministrator.run(administrator, { userId: person.id, isAdministrator: true }),
      ],
      [
        'user_joined',
        () =>
          createUser(administrator, {
            name: 'Mara',
            email: `${newId()}@example.org`,
            password: 'long enough',
            isAdministrator: false,
          }),
      ],
    ];
    for (const [kind, deed] of deeds) {
      expect(await written(async () => expect(await deed()).toMatchObject({ ok: true })), kind).toEqual([
        kind,
      ]);
    }
  });

  test('of invitations: made, used, withdrawn; and nothing of one that was refused', async () => {
    const { admin, projectId, db } = world();
    let token = '';
    const kinds = await written(async () => {
      token = valueOf(await createInvitation.run(admin, { projectId, role: 'viewer' })).token;
      const account = { name: 'Newcomer', email: `${newId()}@example.org`, password: 'long enough' };
      valueOf(await acceptInvitation.run(contextOf(db, null), { token, ...account }));
      const { id } = valueOf(await createInvitation.run(admin, { projectId, role: 'viewer' }));
      valueOf(await revokeInvitation.run(admin, { projectId, id }));
    });
    expect([...kinds].sort()).toEqual([
      'invitation_created',
      'invitation_created',
      'invitation_revoked',
      'user_joined',
    ]);
    expect(await written(() => acceptInvitation.run(contextOf(db, null), { token }))).toEqual([]);
    const log = JSON.stringify(await db.auditEvent.findMany());
    expect(log, 'the way in').not.toContain(token);
  });

  test('of articles', async () => {
    const { db, admin, editor, reviewer, projectId } = world();
    const article = await addArticle(db, projectId);
    const articleId = article.id;
    const deeds: readonly (readonly [AuditKind, () => Promise<unknown>])[] = [
      ['article_changed', () => updateArticle.run(editor, { articleId, info: INFO })],
      ['review_reopened', () => setReviewState.run(reviewer, { articleId, state: 'open' })],
      [
        'article_exported',
        async () => {
          const query = { format: 'txt', scope: 'approved' } as const;
          return textOf(valueOf(await exportArticles(reviewer, { ...query, ids: [articleId] })).body);
        },
      ],
      ['article_deleted', () => deleteArticle.run(admin, { articleId })],
    ];
    for (const [kind, deed] of deeds) expect(await written(deed), kind).toEqual([kind]);
    expect(await db.auditEvent.count({ where: { articleId } }), 'outlives the article').toBe(deeds.length);

    const wishes = { info: { title: 'T', sourceLang: 'es', targetLang: 'en' }, encodings: {}, columns: null };
    const material = {
      way: 'texts',
      source: null,
      target: { name: null, content: 'One sentence.' },
    } as const;
    const imported = await written(async () => {
      const request = { projectId, material, wishes, maxBytes: 10_000 };
      const events = valueOf(await importArticle(editor, request, new AbortController().signal));
      for await (const event of events) expect(event.type).not.toBe('failed');
    });
    expect(imported).toEqual(['article_imported']);
  });

  test('of coming and going, without the password and with the address only as a hash', async () => {
    const { db } = world();
    const origin = 'http://127.0.0.1:3000';
    const auth = createAuth(db, parseEnv({ VERSO_URL: origin }), pino({ level: 'silent' }));
    const email = `${newId()}@example.org`;
    const password = 'correct horse battery';
    valueOf(
      await createUser(
        { db, newId, now: () => new Date() },
        { email, name: 'Mara', password, isAdministrator: false },
      ),
    );
    const session = new BrowserSession(auth, origin, '10.9.8.7');
    expect(await written(() => session.signIn(email, 'a wrong password'))).toEqual(['sign_in_failed']);
    expect(await written(() => session.signIn(email, password))).toEqual(['signed_in']);
    expect(await written(() => session.send('POST', 'sign-out', {}))).toEqual(['signed_out']);
    const rows = await db.auditEvent.findMany({
      where: { kind: { in: ['signed_in', 'sign_in_failed', 'signed_out'] } },
    });
    expect(rows.map(({ byName }) => byName).sort()).toEqual(['', 'Mara', 'Mara']);
    expect(JSON.stringify(rows)).not.toContain('a wrong password');
    expect(JSON.stringify(rows)).not.toContain(email);
  });
});

test('nothing in the log can be changed or taken out', async () => {
  const { db, administrator } = world();
  valueOf(await createProject.run(administrator, { name: 'Another' }));
  const before = await db.auditEvent.count();
  await expect(db.auditEvent.updateMany({ data: { byName: 'Nobody' } })).rejects.toThrow();
  await expect(db.auditEvent.deleteMany({})).rejects.toThrow();
  expect(await db.auditEvent.count()).toBe(before);
});

describe('who reads the log', () => {
  test('sees their own projects as an admin, and everything as an administrator', async () => {
    const { admin, editor, administrator, projectId } = world();
    valueOf(await createProject.run(administrator, { name: 'Not theirs' }));
    valueOf(await updateProject.run(admin, { projectId, name: 'The desk', fourEyes: 'enforced', rounds: 1 }));
    const page = { query: EVERYTHING, offset: 0, limit: 200 };
    const seen = valueOf(await listAudit.run(admin, page)).rows;
    expect(new Set(seen.map((row) => row.projectId))).toEqual(new Set([projectId]));
    const all = valueOf(await listAudit.run(administrator, page)).rows;
    expect(all.length).toBeGreaterThan(seen.length);
    expect(codeOf(await listAudit.run(editor, page))).toBe('forbidden');
    expect(codeOf(await exportAudit(editor, EVERYTHING))).toBe('forbidden');
  });

  test('filters by kind, person, project, article and day, and pages hold every event once', async () => {
    const { db, admin, administrator, projectId } = world();
    const articleId = newId();
    await insertAuditEvents(
      db,
      Array.from({ length: 25 }, (_, index) => ({
        id: newId(),
        // Many in one moment: the hard case for pages.
        at: `2020-03-0${index < 20 ? 1 : 2}T23:59:59.000Z`,
        kind: index % 2 === 0 ? ('article_exported' as const) : ('article_changed' as const),
        byId: admin.user.id,
        byName: admin.user.name,
        projectId,
        articleId,
        details: {},
      })),
    );
    const count = async (filter: Partial<AuditQuery>) =>
      valueOf(
        await listAudit.run(administrator, { query: { ...EVERYTHING, ...filter }, offset: 0, limit: 200 }),
      ).total;
    const one = { articleId };
    expect(await count(one)).toBe(25);
    expect(await count({ ...one, kind: 'article_changed' })).toBe(12);
    expect(await count({ ...one, personId: admin.user.id })).toBe(25);
    expect(await count({ ...one, personId: newId() })).toBe(0);
    expect(await count({ ...one, from: '2020-03-02' })).toBe(5);
    expect(await count({ ...one, to: '2020-03-01' })).toBe(20);

    const seen = new Set<string>();
    const query = { ...EVERYTHING, articleId };
    for (const offset of [0, 7, 14, 21]) {
      const page = valueOf(await listAudit.run(administrator, { query, offset, limit: 7 }));
      for (const { id } of page.rows) seen.add(id);
      expect(page.next).toBe(offset === 21 ? null : offset + 7);
    }
    expect(seen.size).toBe(25);
  });

  test('takes it away as a table in which nothing is a formula, and that is written down', async () => {
    const { db, administrator } = world();
    const event = { id: newId(), at: '2019-01-01T00:00:00.000Z', kind: 'signed_in', byId: null } as const;
    await insertAuditEvents(db, [
      { ...event, byName: '=HYPERLINK("http://example.org")', projectId: null, articleId: null, details: {} },
    ]);
    const kinds = await written(async () => {
      const query = { ...EVERYTHING, to: '2019-12-31' };
      const csv = await textOf(valueOf(await exportAudit(administrator, query)).body);
      expect(csv).toContain(`"'=HYPERLINK(""http://example.org"")"`);
      expect(csv.split('\r\n').filter(Boolean)).toHaveLength(2);
    });
    expect(kinds).toEqual(['audit_exported']);
  });
});
