import { randomUUID } from 'node:crypto';
import pino from 'pino';
import { afterAll, describe, expect, test } from 'vitest';
import { createAuth } from '@/server/auth/create-auth';
import { findSignedInUser } from '@/server/auth/get-signed-in-user';
import { findRole } from '@/server/data/memberships';
import { parseEnv } from '@/server/env';
import { createInvitation } from '@/server/services/create-invitation';
import { BrowserSession } from '../../support/browser-session';
import { startIdentityProvider, type Identity } from '../../support/identity-provider';
import { addMember, addPerson, addProject } from '../../support/people';
import { contextOf } from '../../support/test-context';
import { useTestWorld } from '../../support/test-database';

const ORIGIN = 'http://127.0.0.1:3000';

const provider = await startIdentityProvider();
afterAll(() => provider.stop());

const world = useTestWorld((db) => {
  const env = parseEnv({
    VERSO_URL: ORIGIN,
    VERSO_OIDC_ISSUER: provider.issuer,
    VERSO_OIDC_CLIENT_ID: 'verso',
    VERSO_OIDC_CLIENT_SECRET: 'a secret of the test',
  });
  return Promise.resolve({ db, auth: createAuth(db, env, pino({ level: 'silent' })) });
});

function person(): Identity {
  const sub = randomUUID();
  return { sub, email: `${sub}@example.org`, email_verified: true, name: 'Ines Ferro' };
}

/** Through the provider and back; answers who is signed in then, and what the address they land on says. */
async function signIn(identity: Identity, invitation?: string) {
  const { auth } = world();
  const browser = new BrowserSession(auth, ORIGIN);
  const signUp = invitation === undefined ? {} : { requestSignUp: true, additionalData: { invitation } };
  const begun = await browser.send('POST', 'sign-in/social', {
    provider: 'oidc',
    callbackURL: '/',
    ...signUp,
  });
  const { url } = (await begun.json()) as { url: string };
  const landed = await browser.send('GET', provider.approve(url, identity));
  const location = landed.headers.get('location') ?? '';
  return { user: await findSignedInUser(auth, browser.headers()), location };
}

async function invite(): Promise<{ readonly projectId: string; readonly token: string }> {
  const { db } = world();
  const projectId = await addProject(db, 'Desk');
  const admin = await addMember(db, projectId, 'admin');
  const made = await createInvitation.run(contextOf(db, admin), { projectId, role: 'editor' });
  return { projectId, token: made.ok ? made.value.token : '' };
}

/** What the audit log got meanwhile. */
async function written(work: () => Promise<unknown>) {
  const { db } = world();
  const before = new Set((await db.auditEvent.findMany()).map(({ id }) => id));
  await work();
  const events = await db.auditEvent.findMany({ orderBy: { at: 'asc' } });
  return events
    .filter(({ id }) => !before.has(id))
    .map(({ kind, byName, details }) => ({ kind, byName, details }));
}

describe('a company’s own sign-in', () => {
  test('lets nobody in who was not invited', async () => {
    const identity = person();
    const { user, location } = await signIn(identity);
    expect(user).toBeNull();
    expect(location).toContain('error=');
    expect(await world().db.user.count({ where: { email: identity.email } })).toBe(0);
  });

  test.each(['nonsense', ''])('takes no invitation that is %j', async (token) => {
    const identity = person();
    expect((await signIn(identity, token)).user).toBeNull();
    expect(await world().db.user.count({ where: { email: identity.email } })).toBe(0);
  });

  test('makes an account and a member of whoever holds an invitation, and knows them the next time', async () => {
    const { projectId, token } = await invite();
    const identity = person();
    const { user } = await signIn(identity, token);
    expect(user).toMatchObject({ email: identity.email, name: 'Ines Ferro', isAdministrator: false });
    expect(await findRole(world().db, projectId, user?.id ?? '')).toBe('editor');
    expect((await signIn(identity)).user?.id).toBe(user?.id);

    expect((await signIn(person(), token)).user, 'with the used invitation').toBeNull();
  });

  test('does not take over an account because it claims the same e-mail', async () => {
    const { db } = world();
    const member = await addPerson(db, 'Mara');
    const { token } = await invite();
    expect((await signIn({ ...person(), email: member.email }, token)).user).toBeNull();
    expect(await db.account.count({ where: { userId: member.id, providerId: 'oidc' } })).toBe(0);
  });

  test('does not let a disabled person in', async () => {
    const { token } = await invite();
    const identity = person();
    const { user } = await signIn(identity, token);
    await world().db.user.update({ where: { id: user?.id ?? '' }, data: { disabledAt: new Date() } });
    expect((await signIn(identity)).user).toBeNull();
  });

  test('is in the audit log also when somebody is not let in', async () => {
    const failed = { kind: 'sign_in_failed', byName: '', details: '{"way":"company","why":"refused"}' };
    const identity = person();
    expect(await written(() => signIn(identity))).toEqual([failed]);
    const { token } = await invite();
    const joined = await written(() => signIn(identity, token));
    expect(joined.map(({ kind }) => kind)).toEqual(['user_joined', 'signed_in']);
    await world().db.user.update({ where: { email: identity.email }, data: { disabledAt: new Date() } });
    expect(await written(() => signIn(identity))).toEqual([failed]);
  });

  test('is not in the audit log when nobody was sent to the provider', async () => {
    const browser = new BrowserSession(world().auth, ORIGIN);
    expect(await written(() => browser.send('GET', 'callback/oidc?code=made-up&state=made-up'))).toEqual([]);
  });
});
