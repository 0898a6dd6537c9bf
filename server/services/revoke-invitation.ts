import * as z from 'zod';
import { failure, success } from '../../domain/result';
import { canManageProject } from '../../domain/review/role';
import { removeInvitation } from '../data/invitations';
import { findActor } from '../data/memberships';
import { id } from './fields';
import { recordAudit } from './record-audit';
import { refusal } from './refusal';
import { defineUseCase } from './use-case';

/** Makes an unused invitation worthless. */
export const revokeInvitation = defineUseCase({
  id: 'revoke-invitation',
  access: 'project',
  input: z.object({ projectId: id, id }),
  async run(context, { projectId, id: invitationId }) {
    const { db, user } = context;
    const refused = refusal(await findActor(db, user, projectId), canManageProject);
    if (refused !== null) return failure(refused);
    return db.$transaction(async (transaction) => {
      if (!(await removeInvitation(transaction, projectId, invitationId))) return failure('not_found');
      await recordAudit(transaction, context, [
        { kind: 'invitation_revoked', projectId, details: { invitationId } },
      ]);
      return success({ id: invitationId });
    });
  },
});
