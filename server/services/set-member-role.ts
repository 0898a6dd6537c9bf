import * as z from 'zod';
import { failure, success } from '../../domain/result';
import { canManageProject, PROJECT_ROLES } from '../../domain/review/role';
import { countOtherAdmins, findActor, findRole, saveMembership } from '../data/memberships';
import { id } from './fields';
import { recordAudit } from './record-audit';
import { refusal } from './refusal';
import { defineUseCase } from './use-case';

/** Gives a member another role. A project keeps at least one admin. */
export const setMemberRole = defineUseCase({
  id: 'set-member-role',
  access: 'project',
  input: z.object({ projectId: id, userId: id, role: z.enum(PROJECT_ROLES) }),
  run(context, { projectId, userId, role }) {
    const { db, user } = context;
    return db.$transaction(async (transaction) => {
      const refused = refusal(await findActor(transaction, user, projectId), canManageProject);
      if (refused !== null) return failure(refused);
      const othersAreAdmins = (await countOtherAdmins(transaction, projectId, userId)) > 0;
      const held = await findRole(transaction, projectId, userId);
      if (held === null) return failure('not_found');
      if (held === 'admin' && role !== 'admin' && !othersAreAdmins) return failure('last_admin');
      await saveMembership(transaction, projectId, userId, role);
      await recordAudit(transaction, context, [
        { kind: 'role_changed', projectId, details: { userId, role, before: held } },
      ]);
      return success({ userId, role });
    });
  },
});
