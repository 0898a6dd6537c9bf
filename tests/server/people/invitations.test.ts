import { randomUUID } from 'node:crypto';
import { verifyPassword } from 'better-auth/crypto';
import { describe, expect, test } from 'vitest';
import type { ProjectRole } from '@/domain/review/role';
import type { SignedInUser } from '@/server/auth/signed-in-user';
import { findRole } from '@/server/data/memberships';
import type { Database } from '@/server/db/open-database';
import { acceptInvitation } from '@/server/services/accept-invitation';
import { createInvitation } from '@/server/services/create-invitation';
import { getInvitation } from '@/server/services/get-invitation';
import { listInvitations } from '@/server/services/list-invitations';
import { revokeInvitation } from '@/server/services/revoke-invitation';
import { addMember, addPerson, addProject } from '../../support/people';
import { contextOf } from '../../support/test-context';
import { useTestDatabase } from '../../support/test-database';

const DAY_MS = 24 * 60 * 60 * 1000;
const database = useTestDatabase();
const newcomer = () => ({
  name: 'Noa Adler',
  email: `${randomUUID()}@example.org`,
  password: 'a long password',
});

interface Invited {
  readonly db: Database;
  readonly projectId: string;
  readonly admin: SignedInUser;
  readonly id: string;
  readonly token: string;
}

async function invite(role: ProjectRole): Promise<Invited> {
  const db = database();
  const projectId = await addProject(db, 'Evening desk');
  const admin = await addMember(db, projectId, 'admin');
  const made = await createInvitation.run(contextOf(db, admin), { projectId, role });
  if (!made.ok) throw new Error(made.error.code);
  return { db, projectId, admin, id: made.value.id, token: made.value.token };
}

const later = (db: Database, ms: number) => contextOf(db, null, { now: () => new Date(Date.now() + ms) });

describe('an invitation', () => {
  test('says where it leads', async () => {
    const { db, token } = await invite('reviewer');
    expect(await getInvitation.run(contextOf(db, null), { token })).toEqual({
      ok: true,
      value: { projectName: 'Evening desk', role: 'reviewer', needsAccount: true },
    });
  });

  test('makes an account and a member, once', async () => {
    const { db, projectId, token } = await invite('reviewer');
    const account = newcomer();
    const joined = await acceptInvitation.run(contextOf(db, null), { token, ...account });
    expect(joined).toMatchObject({ ok: true, value: { projectId } });
    const user = await db.user.findUnique({ where: { email: account.email }, include: { accounts: true } });
    expect(await findRole(db, projectId, user?.id ?? '')).toBe('reviewer');
    const hash = user?.accounts[0]?.password ?? '';
    expect(await verifyPassword({ hash, password: account.password })).toBe(true);

    const again = await acceptInvitation.run(contextOf(db, null), { token, ...newcomer() });
    expect(again).toMatchObject({ ok: false, error: { code: 'invitation_used' } });
  });

  test('lets in one of two who use it at the same moment', async () => {
    const { db, projectId, token } = await invite('viewer');
    const both = await Promise.all(
      [newcomer(), newcomer()].map((account) =>
        acceptInvitation.run(contextOf(db, null), { token, ...account }),
      ),
    );
    expect(both.map((result) => (result.ok ? 'ok' : result.error.code)).sort()).toEqual([
      'invitation_used',
      'ok',
    ]);
    expect(await db.membership.count({ where: { projectId, role: 'viewer' } })).toBe(1);
  });

  test('lets in whoever is signed in, with the account they have', async () => {
    const { db, projectId, token } = await invite('editor');
    const person = await addPerson(db, 'Lin');
    const view = await getInvitation.run(contextOf(db, person), { token });
    expect(view).toMatchObject({ value: { needsAccount: false } });
    expect(await acceptInvitation.run(contextOf(db, person), { token })).toMatchObject({
      value: { userId: person.id },
    });
    expect(await findRole(db, projectId, person.id)).toBe('editor');
  });

  test('takes no role away from a member who has a higher one', async () => {
    const { db, projectId, admin, token } = await invite('viewer');
    await acceptInvitation.run(contextOf(db, admin), { token });
    expect(await findRole(db, projectId, admin.id)).toBe('admin');
  });

  test('ends after a week', async () => {
    const { db, token } = await invite('viewer');
    expect((await getInvitation.run(later(db, 6.9 * DAY_MS), { token })).ok).toBe(true);
    const result = await acceptInvitation.run(later(db, 7.1 * DAY_MS), { token, ...newcomer() });
    expect(result).toMatchObject({ error: { code: 'invitation_expired' } });
  });

  test('is worth nothing once it is withdrawn', async () => {
    const { db, projectId, admin, id, token } = await invite('viewer');
    await revokeInvitation.run(contextOf(db, admin), { projectId, id });
    expect(await listInvitations.run(contextOf(db, admin), { projectId })).toMatchObject({
      value: { invitations: [] },
    });
    const result = await acceptInvitation.run(contextOf(db, null), { token, ...newcomer() });
    expect(result).toMatchObject({ error: { code: 'invitation_invalid' } });
  });

  test('is listed while it can be used, without its token', async () => {
    const { db, projectId, admin, id, token } = await invite('viewer');
    const listed = await listInvitations.run(contextOf(db, admin), { projectId });
    expect(listed).toMatchObject({ value: { invitations: [{ id, role: 'viewer' }] } });
    expect(JSON.stringify(listed)).not.toContain(token);
    expect(JSON.stringify(await db.invitation.findMany())).not.toContain(token);
  });

  test('is kept when the e-mail has an account already', async () => {
    const { db, token } = await invite('viewer');
    const account = newcomer();
    await acceptInvitation.run(contextOf(db, null), { token, ...account });
    const second = await invite('viewer');
    const taken = await acceptInvitation.run(contextOf(db, null), { token: second.token, ...account });
    expect(taken).toMatchObject({ error: { code: 'email_taken' } });
    expect((await getInvitation.run(contextOf(db, null), { token: second.token })).ok).toBe(true);
  });

  test.each([
    ['no account', {}],
    ['a short password', { ...newcomer(), password: 'short' }],
    ['no e-mail address', { ...newcomer(), email: 'nobody' }],
  ])('is kept when %s is given', async (_what, account) => {
    const { db, token } = await invite('viewer');
    const parsed = acceptInvitation.input.safeParse({ token, ...account });
    const result = parsed.success ? await acceptInvitation.run(contextOf(db, null), parsed.data) : null;
    expect(result?.ok ?? false).toBe(false);
    expect((await getInvitation.run(contextOf(db, null), { token })).ok).toBe(true);
  });
});
