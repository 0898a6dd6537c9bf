import * as z from 'zod';
import { failure, success } from '../../domain/result';
import { canManageProject, PROJECT_ROLES } from '../../domain/review/role';
import { hashInvitationToken } from '../auth/invitation-token';
import { createProjectInvitation } from '../data/invitations';
import { findActor } from '../data/memberships';
import { id } from './fields';
import { recordAudit } from './record-audit';
import { refusal } from './refusal';
import { defineUseCase } from './use-case';

/** Long enough for a colleague on leave, short enough for a link forgotten in a mailbox. */
const VALID_DAYS = 7;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Makes a link that lets one person into a project. Its token is answered here and nowhere else. */
export const createInvitation = defineUseCase({
  id: 'create-invitation',
  access: 'project',
  input: z.object({ projectId: id, role: z.enum(PROJECT_ROLES) }),
  async run(context, { projectId, role }) {
    const { db, user, now, newId, newToken } = context;
    const refused = refusal(await findActor(db, user, projectId), canManageProject);
    if (refused !== null) return failure(refused);
    const token = newToken();
    const expiresAt = new Date(now().getTime() + VALID_DAYS * DAY_MS);
    const invitation = {
      id: newId(),
      tokenHash: hashInvitationToken(token),
      createdById: user.id,
      expiresAt,
    };
    await db.$transaction(async (transaction) => {
      await createProjectInvitation(transaction, invitation, projectId, role);
      await recordAudit(transaction, context, [
        { kind: 'invitation_created', projectId, details: { invitationId: invitation.id, role } },
      ]);
    });
    return success({ id: invitation.id, token, expiresAt: expiresAt.toISOString() });
  },
});
