import type { Invitation } from './invitations';

/** Why an invitation lets nobody in, or null when it does. */
export function invitationFault(
  invitation: Invitation | null,
  now: Date,
): 'invitation_invalid' | 'invitation_used' | 'invitation_expired' | null {
  if (invitation === null) return 'invitation_invalid';
  if (invitation.used) return 'invitation_used';
  return invitation.expiresAt <= now ? 'invitation_expired' : null;
}
