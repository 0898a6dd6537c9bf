import { randomUUID } from 'node:crypto';
import { newInvitationToken } from '@/server/auth/invitation-token';
import { getDatabase } from '@/server/db/client';
import { findPerson } from '@/server/services/find-person';
import type { SignedInContext } from '@/server/services/use-case';
import { CommandError, UsageError } from './command';

/** Does the work with the rights of a person, then lets go of the database. */
export async function actingAs<Value>(
  email: string | undefined,
  work: (context: SignedInContext) => Promise<Value>,
): Promise<Value> {
  if (email === undefined) throw new UsageError('--as is missing');
  const db = await getDatabase();
  try {
    const user = await findPerson(db, email);
    if (user === null) throw new CommandError(`Nobody has the address ${email}.`);
    return await work({
      db,
      user,
      now: () => new Date(),
      newId: randomUUID,
      newToken: newInvitationToken,
    });
  } finally {
    await db.$disconnect();
  }
}
