import { DIGESTS, type Digest } from '../../domain/talk/digest';
import type { Connection } from '../db/open-database';

export async function findMailDigest(connection: Connection, userId: string): Promise<Digest> {
  const { mailDigest } = await connection.user.findUniqueOrThrow({
    where: { id: userId },
    select: { mailDigest: true },
  });
  return toDigest(mailDigest);
}

function toDigest(stored: string): Digest {
  return DIGESTS.find((one) => one === stored) ?? 'off';
}

/** The first letter comes a period after `at`. */
export async function updateMailDigest(
  connection: Connection,
  userId: string,
  digest: Digest,
  locale: string,
  at: Date,
): Promise<void> {
  await connection.user.update({
    where: { id: userId },
    data: { mailDigest: digest, mailLocale: locale, lastDigestAt: at },
  });
}

/** Somebody whose letter is due. */
export interface DigestReader {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly isAdministrator: boolean;
  /** Of the interface when they chose it. */
  readonly locale: string;
  readonly lastDigestAt: Date | null;
}

/** People who wanted letters, whose last one is old enough, and who have not read something since. */
export async function listDigestReaders(
  connection: Connection,
  lastBefore: Readonly<Record<Exclude<Digest, 'off'>, Date>>,
  limit: number,
): Promise<readonly DigestReader[]> {
  const isDue = (mailDigest: Exclude<Digest, 'off'>) => ({
    mailDigest,
    OR: [{ lastDigestAt: null }, { lastDigestAt: { lte: lastBefore[mailDigest] } }],
  });
  const rows = await connection.user.findMany({
    where: {
      disabledAt: null,
      OR: [isDue('hourly'), isDue('daily')],
      notifications: { some: { readAt: null, mailedAt: null } },
    },
    orderBy: [{ lastDigestAt: 'asc' }, { id: 'asc' }],
    take: limit,
  });
  return rows.map(({ id, name, email, isAdministrator, mailLocale, lastDigestAt }) => ({
    id,
    name,
    email,
    isAdministrator,
    locale: mailLocale,
    lastDigestAt,
  }));
}

/**
 * Takes the person's letter upon itself, before anything is sent: of several processes that find the same letter due
 * only one is told true.
 */
export async function claimDigest(connection: Connection, reader: DigestReader, at: Date): Promise<boolean> {
  return moveLastDigest(connection, reader.id, reader.lastDigestAt, at);
}

/** Nothing was sent: the letter is due again. */
export async function releaseDigest(connection: Connection, reader: DigestReader, at: Date): Promise<void> {
  await moveLastDigest(connection, reader.id, at, reader.lastDigestAt);
}

async function moveLastDigest(
  connection: Connection,
  id: string,
  from: Date | null,
  to: Date | null,
): Promise<boolean> {
  const { count } = await connection.user.updateMany({
    where: { id, lastDigestAt: from, mailDigest: { not: 'off' } },
    data: { lastDigestAt: to },
  });
  return count === 1;
}
