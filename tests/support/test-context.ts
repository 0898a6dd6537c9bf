import { randomUUID } from 'node:crypto';
import { newInvitationToken } from '@/server/auth/invitation-token';
import type { SignedInUser } from '@/server/auth/signed-in-user';
import type { Database } from '@/server/db/open-database';
import type { Context, SignedInContext } from '@/server/services/use-case';

/** What a use case is handed, with the person who asks; `changes` sets the clock, for one. */
export function contextOf(db: Database, user: SignedInUser, changes?: Partial<Context>): SignedInContext;
export function contextOf(db: Database, user: SignedInUser | null, changes?: Partial<Context>): Context;
export function contextOf(db: Database, user: SignedInUser | null, changes: Partial<Context> = {}): Context {
  return { db, user, now: () => new Date(), newId: randomUUID, newToken: newInvitationToken, ...changes };
}
