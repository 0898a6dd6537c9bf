import * as z from 'zod';
import { failure, success } from '../../domain/result';
import { canManageProject } from '../../domain/review/role';
import { deleteUnfinishedAssignments } from '../data/assignments';
import { countOtherAdmins, findActor, findRole, removeMembership } from '../data/memberships';
import { id } from './fields';
import { recordAudit } from './record-audit';
import { refusal } from './refusal';
import { defineUseCase } from './use-case';

/** Takes a member out of a project; what they did stays, what they were asked for is free for others. A project keeps at least one admin. */
export const removeMember = defineUseCase({
  id: 'remove-member',
  access: 'project',
  input: z.object({ projectId: id, userId: id }),
  run(context, { projectId, userId }) {
    const { db, user } = context;
    return db.$transaction(async (transaction) => {
      const refused = refusal(await findActor(transaction, user, projectId), canManageProject);
      if (refused !== null) return failure(refused);
      const othersAreAdmins = (await countOtherAdmins(transaction, projectId, userId)) > 0;
      const held = await findRole(transaction, projectId, userId);
      if (held === null) return failure('not_found');
      if (held === 'admin' && !othersAreAdmins) return failure('last_admin');
      await removeMembership(transaction, projectId, userId);
      await recordAudit(transaction, context, [
        { kind: 'member_removed', projectId, details: { userId, before: held } },
      ]);
      await deleteUnfinishedAssignments(transaction, projectId, userId);
      return success({ userId });
    });
  },
});
