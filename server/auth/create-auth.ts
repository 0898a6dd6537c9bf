import { randomUUID } from 'node:crypto';
import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { APIError } from 'better-auth/api';
import type { Logger } from 'pino';
import { findUserName, isDisabled } from '../data/users';
import type { Database } from '../db/open-database';
import type { Env } from '../env';
import { companySignIn } from './company-sign-in';
import { invitedOnly } from './invited-only';
import { ownOrigins } from './own-origins';
import { recordSignIn } from './record-sign-in';
import { signInLimit } from './sign-in-limit';

/** Sessions also end when they run out, which nobody did. */
const SIGN_OUT_PATH = '/sign-out';

const DAY_S = 24 * 60 * 60;

/**
 * Sign-in with e-mail and password, and with a company's own sign-in where one is set. Nobody can sign up: people
 * come by invitation. Nothing here reaches for the network unless OIDC is configured.
 */
export function createAuth(db: Database, env: Env, log: Logger) {
  return betterAuth({
    appName: 'Verso',
    baseURL: env.origin,
    basePath: '/api/auth',
    secret: env.secret,
    trustedOrigins: ownOrigins(env.origin),
    telemetry: { enabled: false },
    // The rest of what it says may hold what a person typed.
    onAPIError: {
      onError: (error) => {
        if (!(error instanceof APIError)) log.error({ part: 'auth', err: error }, 'bug');
      },
    },
    logger: { level: 'warn', log: (level, message) => log[level]({ part: 'auth' }, message) },
    // Without transactions of its own: on SQLite the hooks below would wait for them, and they for the hooks.
    database: prismaAdapter(db, { provider: db.provider, transaction: false }),
    advanced: {
      cookiePrefix: 'verso',
      useSecureCookies: env.origin.startsWith('https:'),
      database: { generateId: () => randomUUID() },
      // Otherwise the library leaves these checks out when it thinks that it is being tested.
      disableCSRFCheck: false,
      disableOriginCheck: false,
    },
    user: {
      additionalFields: {
        isAdministrator: { type: 'boolean', required: true, defaultValue: false, input: false },
        disabledAt: { type: 'date', required: false, input: false },
      },
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 8,
      maxPasswordLength: 128,
    },
    // An account of the company's sign-in is never joined to one here because the e-mail is the same: its owner
    // does that, signed in.
    account: { accountLinking: { enabled: true, disableImplicitLinking: true } },
    session: { expiresIn: 30 * DAY_S },
    // By network address. Generous, because a whole newsroom may sit behind one: see also sign-in-limit.ts.
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 600,
      customRules: { '/sign-in/*': { window: 60, max: 60 }, '/change-password': { window: 60, max: 10 } },
    },
    hooks: signInLimit(db),
    plugins: env.oidc === null ? [] : [companySignIn(env.oidc)],
    databaseHooks: {
      // Only a company's sign-in makes accounts here; invitations with a password are accepted by a use case.
      user: { create: invitedOnly(db) },
      session: {
        create: {
          before: async (session) => {
            if (!(await isDisabled(db, session.userId))) return;
            // What a wrong password is answered.
            throw new APIError('UNAUTHORIZED', {
              code: 'INVALID_EMAIL_OR_PASSWORD',
              message: 'Invalid email or password',
            });
          },
        },
        delete: {
          after: async ({ userId }, request) => {
            if (request?.path !== SIGN_OUT_PATH) return;
            const name = await findUserName(db, userId);
            await recordSignIn(db, 'signed_out', { id: userId, name: name ?? '' });
          },
        },
      },
    },
  });
}

export type Auth = ReturnType<typeof createAuth>;
