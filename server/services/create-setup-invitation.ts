import { hashInvitationToken } from '../auth/invitation-token';
import { createAdministratorInvitation } from '../data/invitations';
import { hasUsers } from '../data/users';
import { recordAudit } from './record-audit';
import type { Context } from './use-case';

const VALID_HOURS = 24;
const HOUR_MS = 60 * 60 * 1000;

/**
 * The token with which the first person of a new installation comes in, as its administrator; null when there are
 * people already. Nobody can ask for it over the network: it is printed where the program is started.
 */
export async function createSetupInvitation(
  context: Pick<Context, 'db' | 'now' | 'newId' | 'newToken'>,
): Promise<string | null> {
  const { db, now, newId, newToken } = context;
  if (await hasUsers(db)) return null;
  const token = newToken();
  const expiresAt = new Date(now().getTime() + VALID_HOURS * HOUR_MS);
  const id = newId();
  const tokenHash = hashInvitationToken(token);
  await db.$transaction(async (transaction) => {
    await createAdministratorInvitation(transaction, { id, tokenHash, createdById: null, expiresAt });
    await recordAudit(transaction, { ...context, user: null }, [
      {
        kind: 'invitation_created',
        details: { invitationId: id, role: 'administrator', source: 'command_line' },
      },
    ]);
  });
  return token;
}
