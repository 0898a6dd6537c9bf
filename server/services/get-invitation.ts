import * as z from 'zod';
import { failure, success } from '../../domain/result';
import type { ProjectRole } from '../../domain/review/role';
import { hashInvitationToken } from '../auth/invitation-token';
import { invitationFault } from '../data/invitation-fault';
import { findInvitation } from '../data/invitations';
import { defineUseCase } from './use-case';

export interface InvitationView {
  /** Null for the set-up link of a new installation, which leads to no project. */
  readonly projectName: string | null;
  readonly role: ProjectRole | 'administrator';
  /** Whether whoever looks must make an account; someone who is signed in just joins. */
  readonly needsAccount: boolean;
}

/** What a person who opened an invitation link is invited to. */
export const getInvitation = defineUseCase({
  id: 'get-invitation',
  access: 'public',
  input: z.object({ token: z.string().max(200) }),
  async run({ db, user, now }, { token }) {
    const invitation = await findInvitation(db, hashInvitationToken(token));
    const fault = invitationFault(invitation, now());
    if (invitation === null || fault !== null) return failure(fault ?? 'invitation_invalid');
    const { projectName, role } = invitation.to;
    return success<InvitationView>({ projectName, role, needsAccount: user === null });
  },
});
