import { findUser } from '../data/people';
import type { SignedInUser } from '../auth/signed-in-user';
import type { Database } from '../db/open-database';

/** Whose name a command acts in; null when nobody who may act has this address. Over the network people sign in. */
export function findPerson(db: Database, email: string): Promise<SignedInUser | null> {
  return findUser(db, email.trim().toLowerCase());
}
