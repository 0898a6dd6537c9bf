import { randomUUID } from 'node:crypto';
import pino from 'pino';
import { describe, expect, test } from 'vitest';
import { createAuth, type Auth } from '@/server/auth/create-auth';
import { findSignedInUser } from '@/server/auth/get-signed-in-user';
import type { Database } from '@/server/db/open-database';
import { parseEnv } from '@/server/env';
import { createUser } from '@/server/services/create-user';
import { setUserDisabled } from '@/server/services/set-user-disabled';
import { BrowserSession } from '../../support/browser-session';
import { addPerson } from '../../support/people';
import { contextOf } from '../../support/test-context';
import { useTestWorld } from '../../support/test-database';

const ORIGIN = 'http://127.0.0.1:3000';
const silent = pino({ level: 'silent' });
const PASSWORD = 'correct horse battery';

const world = useTestWorld((db) =>
  Promise.resolve({ db, auth: createAuth(db, parseEnv({ VERSO_URL: ORIGIN }), silent) }),
);

async function addAccount(db: Database): Promise<{ readonly id: string; readonly email: string }> {
  const email = `${randomUUID()}@example.org`;
  const made = await createUser(
    { db, now: () => new Date(), newId: randomUUID },
    { email, name: 'Mara', password: PASSWORD, isAdministrator: false },
  );
  if (!made.ok) throw new Error(made.error.code);
  return { id: made.value.userId, email };
}

/** Each from an address of its own, so that no test uses up what another may still send. */
function browser(auth: Auth): BrowserSession {
  const octet = (): number => Math.floor(Math.random() * 256);
  return new BrowserSession(auth, ORIGIN, `10.${octet()}.${octet()}.${octet()}`);
}

const bodyOf = async (response: Response): Promise<unknown> => ({
  status: response.status,
  body: (await response.json()) as unknown,
});

describe('signing in', () => {
  test('lets in whoever knows the password, and out again', async () => {
    const { db, auth } = world();
    const { id, email } = await addAccount(db);
    const session = browser(auth);
    expect((await session.signIn(email.toUpperCase(), PASSWORD)).status).toBe(200);
    expect(await findSignedInUser(auth, session.headers())).toEqual({
      id,
      name: 'Mara',
      email,
      isAdministrator: false,
    });

    const kept = session.headers();
    expect((await session.send('POST', 'sign-out', {})).status).toBe(200);
    expect(await findSignedInUser(auth, kept), 'with the old cookie').toBeNull();
  });

  test('answers the same to a wrong password, an unknown account and a disabled one', async () => {
    const { db, auth } = world();
    const { email } = await addAccount(db);
    const disabled = await addAccount(db);
    await db.user.update({ where: { id: disabled.id }, data: { disabledAt: new Date() } });
    const wrong = await bodyOf(await browser(auth).signIn(email, 'something else'));
    expect(wrong).toMatchObject({ status: 401 });
    expect(await bodyOf(await browser(auth).signIn('nobody@example.org', PASSWORD))).toEqual(wrong);
    expect(await bodyOf(await browser(auth).signIn(disabled.email, PASSWORD))).toEqual(wrong);
  });

  test('nobody can sign up, nor make themselves administrator', async () => {
    const { db, auth } = world();
    const before = await db.user.count();
    const body = { email: 'new@example.org', name: 'New', password: PASSWORD };
    expect((await browser(auth).send('POST', 'sign-up/email', body)).ok).toBe(false);
    expect(await db.user.count()).toBe(before);

    const { id, email } = await addAccount(db);
    const session = browser(auth);
    await session.signIn(email, PASSWORD);
    await session.send('POST', 'update-user', { name: 'Renamed', isAdministrator: true, disabledAt: null });
    expect(await db.user.findUnique({ where: { id } })).toMatchObject({ isAdministrator: false });
  });

  test('a request from another site is refused', async () => {
    const { db, auth } = world();
    const { email } = await addAccount(db);
    const foreign = browser(auth).headers();
    foreign.set('origin', 'https://elsewhere.example');
    const init = { method: 'POST', headers: foreign, body: JSON.stringify({ email, password: PASSWORD }) };
    const response = await auth.handler(new Request(`${ORIGIN}/api/auth/sign-in/email`, init));
    expect(response.status).toBe(403);
  });

  test('whoever is disabled is signed out at once', async () => {
    const { db, auth } = world();
    const { id, email } = await addAccount(db);
    const session = browser(auth);
    await session.signIn(email, PASSWORD);
    expect(await findSignedInUser(auth, session.headers())).not.toBeNull();
    const administrator = await addPerson(db, 'Administrator', true);
    await setUserDisabled.run(contextOf(db, administrator), { userId: id, disabled: true });
    expect(await findSignedInUser(auth, session.headers())).toBeNull();
    expect(await db.session.count({ where: { userId: id } })).toBe(0);
  });
});

describe('guessing', () => {
  test('an account is shut for a while after ten wrong passwords, from wherever they come', async () => {
    const { db, auth } = world();
    const { email } = await addAccount(db);
    for (let attempt = 1; attempt <= 10; attempt += 1) {
      expect((await browser(auth).signIn(email, 'guess')).status, `guess ${attempt}`).toBe(401);
    }
    expect((await browser(auth).signIn(email, PASSWORD)).status, 'even the right one').toBe(429);
    const other = await addAccount(db);
    expect((await browser(auth).signIn(other.email, PASSWORD)).status).toBe(200);
  });

  test('an account that does not exist is shut in the same way', async () => {
    const { auth } = world();
    const statuses: number[] = [];
    for (let attempt = 1; attempt <= 11; attempt += 1) {
      statuses.push((await browser(auth).signIn('ghost@example.org', 'guess')).status);
    }
    expect(statuses).toEqual([...Array<number>(10).fill(401), 429]);
  });

  test('the right password clears the count', async () => {
    const { db, auth } = world();
    const { email } = await addAccount(db);
    for (let round = 0; round < 3; round += 1) {
      for (let attempt = 0; attempt < 5; attempt += 1) await browser(auth).signIn(email, 'typo');
      expect((await browser(auth).signIn(email, PASSWORD)).status).toBe(200);
    }
  });

  test('one network address may try only so many accounts a minute', async () => {
    const { auth } = world();
    const guesser = browser(auth);
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 62; attempt += 1) {
      // Not an address: refused before any password is hashed, but counted.
      statuses.push((await guesser.signIn(`no-address-${attempt}`, 'guess')).status);
    }
    expect(statuses.indexOf(429)).toBe(60);
  });
});

describe('cookies', () => {
  const setCookie = async (origin: string): Promise<string> => {
    const { db } = world();
    const auth = createAuth(db, parseEnv({ VERSO_URL: origin }), silent);
    const { email } = await addAccount(db);
    return (await new BrowserSession(auth, origin, '192.0.2.9').signIn(email, PASSWORD)).headers
      .getSetCookie()
      .join('\n');
  };

  test('are for HTTP only, of the same site, and secure where the address is', async () => {
    const secure = await setCookie('https://verso.example');
    expect(secure).toMatch(
      /^__Secure-verso\.session_token=.*HttpOnly.*Secure|^__Secure-verso\.session_token=.*Secure.*HttpOnly/i,
    );
    expect(secure).toMatch(/SameSite=Lax/i);
    expect(await setCookie(ORIGIN)).not.toMatch(/secure/i);
  });
});
