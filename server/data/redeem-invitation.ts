import { PROJECT_ROLES } from '../../domain/review/role';
import type { Connection } from '../db/open-database';
import { markInvitationUsed, type Invitation } from './invitations';
import { findRole, saveMembership } from './memberships';
import { setAdministrator } from './users';

/**
 * Lets a person in where the invitation leads, within a transaction. False when somebody else used it first. Nobody
 * loses by it: a member who has a higher role keeps it.
 */
export async function redeemInvitation(
  transaction: Connection,
  invitation: Invitation,
  userId: string,
  at: Date,
): Promise<boolean> {
  if (!(await markInvitationUsed(transaction, invitation.id, userId, at))) return false;
  const { projectId, role } = invitation.to;
  if (projectId === null) return setAdministrator(transaction, userId, true);
  const held = await findRole(transaction, projectId, userId);
  if (held === null || PROJECT_ROLES.indexOf(held) < PROJECT_ROLES.indexOf(role)) {
    await saveMembership(transaction, projectId, userId, role);
  }
  return true;
}
