import type { Logger } from 'pino';
import { composeDigest, lastDigestBefore } from '../../domain/talk/digest';
import { claimDigest, listDigestReaders, releaseDigest, type DigestReader } from '../data/mail-digests';
import { listUnmailed, markMailed } from '../data/notifications';
import type { Database } from '../db/open-database';
import { loadMailWords, mailLocale } from '../mail/mail-words';
import type { Mailer, MailRefusal } from '../mail/mailer';
import { writeDigest } from '../mail/write-digest';

export interface DigestJob {
  readonly db: Database;
  readonly mailer: Mailer;
  /** Of the application, for the links in the letters. */
  readonly origin: string;
  readonly now: () => Date;
  readonly log: Logger;
}

/** People in one query, letters in one go. */
const READERS_AT_ONCE = 100;

/** Of one letter. What is beyond them comes with the next. */
const MAX_ROWS = 500;

/**
 * Sends every letter that is due. A letter is claimed in the database before it is sent, so that several processes send
 * it once; one that the server did not take is due again. False when the server takes none: ask it again later.
 */
export async function sendDueDigests(job: DigestJob): Promise<boolean> {
  const now = job.now();
  const lastBefore = { hourly: lastDigestBefore('hourly', now), daily: lastDigestBefore('daily', now) };
  for (;;) {
    const readers = await listDigestReaders(job.db, lastBefore, READERS_AT_ONCE);
    for (const reader of readers) {
      if (!(await claimDigest(job.db, reader, now))) continue;
      const refusal = await sendTo(job, reader, now);
      if (refusal === null) continue;
      job.log.warn({ job: 'digest', userId: reader.id, ...refusal }, 'letter refused');
      // What is wrong with this letter is wrong for good: it is tried again with the next one that is due.
      if (refusal.of === 'letter') continue;
      await releaseDigest(job.db, reader, now);
      return false;
    }
    if (readers.length < READERS_AT_ONCE) return true;
  }
}

async function sendTo(job: DigestJob, reader: DigestReader, now: Date): Promise<MailRefusal | null> {
  const rows = await listUnmailed(job.db, reader, MAX_ROWS);
  // Read in the meantime, or of a project that the person has left.
  if (rows.length === 0) return null;
  const locale = mailLocale(reader.locale);
  const words = await loadMailWords(locale);
  const letter = writeDigest(composeDigest(rows), { to: reader, locale, words, origin: job.origin });
  const refusal = await job.mailer.send(letter);
  if (refusal !== null) return refusal;
  await markMailed(
    job.db,
    rows.map(({ id }) => id),
    now,
  );
  job.log.info({ job: 'digest', userId: reader.id, notifications: rows.length }, 'letter sent');
  return null;
}
