import * as z from 'zod';
import { failure, success } from '../../domain/result';
import { canManageProject } from '../../domain/review/role';
import { listOpenInvitations } from '../data/invitations';
import { findActor } from '../data/memberships';
import { id } from './fields';
import { refusal } from './refusal';
import { defineUseCase } from './use-case';

/** The invitations into a project that can still be used. */
export const listInvitations = defineUseCase({
  id: 'list-invitations',
  access: 'project',
  input: z.object({ projectId: id }),
  async run({ db, user, now }, { projectId }) {
    const refused = refusal(await findActor(db, user, projectId), canManageProject);
    if (refused !== null) return failure(refused);
    return success({ invitations: await listOpenInvitations(db, projectId, now()) });
  },
});
