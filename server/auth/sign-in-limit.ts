import { createHash } from 'node:crypto';
import { APIError, createAuthMiddleware, getOAuthState } from 'better-auth/api';
import { countSignInTry, forgetSignInTries } from '../data/failed-sign-ins';
import type { Database } from '../db/open-database';
import { recordSignIn } from './record-sign-in';

/**
 * The library limits requests by network address, which a guesser can change or pretend. This limits them by the
 * account that is tried, the same for accounts that do not exist. Ten wrong passwords in a quarter of an hour are
 * more than a person types and too few to guess with.
 */
const MAX_TRIES = 10;
const WINDOW_MS = 15 * 60 * 1000;

const SIGN_IN_PATH = '/sign-in/email';
/** Where a company's sign-in sends people back to. */
const CALLBACK_PATH = /\/callback\//;

/** Of an address nothing but its hash is kept here: what is typed into a sign-in form may be a password. */
function hashAddress(body: unknown): string {
  const email = typeof body === 'object' && body !== null && 'email' in body ? body.email : '';
  return createHash('sha256').update(String(email).trim().toLowerCase()).digest('hex');
}

/** Limits the tries, and keeps a record of who came in and of every try that failed. */
export function signInLimit(db: Database) {
  return {
    before: createAuthMiddleware(async (context) => {
      if (context.path !== SIGN_IN_PATH) return;
      const now = new Date();
      const expiresAt = new Date(now.getTime() + WINDOW_MS);
      const tries = await countSignInTry(db, hashAddress(context.body), now, expiresAt);
      if (tries <= MAX_TRIES) return;
      // Once: whoever goes on guessing does not fill the log.
      if (tries === MAX_TRIES + 1) await recordFailure(db, context.body, 'too_many_tries');
      throw new APIError('TOO_MANY_REQUESTS', { code: 'TOO_MANY_TRIES', message: 'Too many tries' });
    }),
    after: createAuthMiddleware(async (context) => {
      const isPassword = context.path === SIGN_IN_PATH;
      if (!isPassword && !CALLBACK_PATH.test(context.path)) return;
      const { newSession } = context.context;
      if (newSession === null) {
        if (isPassword) await recordFailure(db, context.body, 'refused');
        // Only who was sent to the provider from here: anybody can ask for the address that they come back to.
        else if ((await getOAuthState()) !== null) {
          await recordSignIn(db, 'sign_in_failed', null, { way: 'company', why: 'refused' });
        }
        return;
      }
      await recordSignIn(db, 'signed_in', newSession.user, { way: isPassword ? 'password' : 'company' });
      if (isPassword) await forgetSignInTries(db, hashAddress(context.body));
    }),
  };
}

async function recordFailure(db: Database, body: unknown, why: 'refused' | 'too_many_tries'): Promise<void> {
  await recordSignIn(db, 'sign_in_failed', null, { addressHash: hashAddress(body), why });
}
