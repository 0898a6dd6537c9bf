import type { Connection } from '../db/open-database';

/** Counts one more try for an address and returns how many there were since the first that still counts. */
export async function countSignInTry(
  db: Connection,
  addressHash: string,
  now: Date,
  expiresAt: Date,
): Promise<number> {
  await db.failedSignIn.deleteMany({ where: { expiresAt: { lte: now } } });
  const { count } = await db.failedSignIn.upsert({
    where: { addressHash },
    create: { addressHash, count: 1, expiresAt },
    update: { count: { increment: 1 } },
  });
  return count;
}

export async function forgetSignInTries(db: Connection, addressHash: string): Promise<void> {
  await db.failedSignIn.deleteMany({ where: { addressHash } });
}
