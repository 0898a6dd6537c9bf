import * as z from 'zod';
import { failure, success } from '../../domain/result';
import { canRead } from '../../domain/review/role';
import { findActor, listMembers as loadMembers } from '../data/memberships';
import { id } from './fields';
import { refusal } from './refusal';
import { defineUseCase } from './use-case';

/** Who works on a project, in which role. Every member may know their colleagues. */
export const listMembers = defineUseCase({
  id: 'list-members',
  access: 'project',
  input: z.object({ projectId: id }),
  async run({ db, user }, { projectId }) {
    const refused = refusal(await findActor(db, user, projectId), canRead);
    if (refused !== null) return failure(refused);
    return success({ members: await loadMembers(db, projectId) });
  },
});
