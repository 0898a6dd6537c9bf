import { getOAuthState } from 'better-auth/api';
import { invitationFault } from '../data/invitation-fault';
import { findInvitation, type Invitation } from '../data/invitations';
import { redeemInvitation } from '../data/redeem-invitation';
import { removeUser } from '../data/users';
import type { Database } from '../db/open-database';
import { hashInvitationToken } from './invitation-token';
import { recordSignIn } from './record-sign-in';

/** The invitation that the sign-in in progress was begun with (`additionalData: { invitation: token }`), if any. */
async function findGivenInvitation(db: Database): Promise<Invitation | null> {
  // Whoever began the sign-in wrote this: anything may be in it.
  const token: unknown = (await getOAuthState())?.['invitation'];
  if (typeof token !== 'string') return null;
  const invitation = await findInvitation(db, hashInvitationToken(token));
  return invitationFault(invitation, new Date()) === null ? invitation : null;
}

/** Hooks around the making of an account: only who holds an invitation gets one, and it is used up by that. */
export function invitedOnly(db: Database) {
  return {
    before: async (): Promise<false | undefined> => {
      return (await findGivenInvitation(db)) === null ? false : undefined;
    },
    after: async (user: { readonly id: string; readonly name: string }): Promise<void> => {
      const invitation = await findGivenInvitation(db);
      const redeemed =
        invitation !== null &&
        (await db.$transaction(async (transaction) => {
          if (!(await redeemInvitation(transaction, invitation, user.id, new Date()))) return false;
          const { projectId, role } = invitation.to;
          const details = { userId: user.id, role, invitationId: invitation.id, newAccount: true };
          await recordSignIn(transaction, 'user_joined', user, details, projectId);
          return true;
        }));
      // Somebody else used it in the same moment.
      if (!redeemed) await removeUser(db, user.id);
    },
  };
}
