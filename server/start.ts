import { randomUUID } from 'node:crypto';
import { newInvitationToken } from './auth/invitation-token';
import { markInterruptedRuns } from './data/model-runs';
import { getDatabase } from './db/client';
import { env } from './env';
import { scheduleDigests } from './jobs/schedule-digests';
import { scheduleFacts } from './jobs/schedule-facts';
import { log } from './log';
import { createMailer } from './mail/mailer';
import { createSetupInvitation } from './services/create-setup-invitation';

/** What leads the first person of a new installation in, as its administrator. */
export interface Setup {
  readonly origin: string;
  readonly token: string;
}

/**
 * Opens the database and brings it to its present form before the first request; e-mail is sent from then on. A missing or wrong setting ends
 * the start here, with words that say which. Null when the installation has people, or is not for production.
 */
export async function start(): Promise<Setup | null> {
  const { isProduction, origin, mail } = env();
  const db = await getDatabase();
  // Over PostgreSQL other processes may be in the middle of theirs.
  await markInterruptedRuns(db, new Date(), db.provider === 'sqlite' ? 'all' : 'silent');
  scheduleFacts({ db, log: log() });
  if (mail !== null) {
    scheduleDigests({ db, mailer: createMailer(mail), origin, now: () => new Date(), log: log() });
  }
  if (!isProduction) return null;
  const context = { db, now: () => new Date(), newId: randomUUID, newToken: newInvitationToken };
  const token = await createSetupInvitation(context);
  return token === null ? null : { origin, token };
}
