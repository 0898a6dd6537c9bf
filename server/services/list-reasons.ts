import * as z from 'zod';
import { failure, success } from '../../domain/result';
import { canRead } from '../../domain/review/role';
import { findActor } from '../data/memberships';
import { listReasons as listStoredReasons } from '../data/reasons';
import { id } from './fields';
import { refusal } from './refusal';
import { defineUseCase } from './use-case';

/** For what a correction may be refused or sent back in this project, also what is no longer offered. */
export const listReasons = defineUseCase({
  id: 'list-reasons',
  access: 'project',
  input: z.object({ projectId: id }),
  async run({ db, user }, { projectId }) {
    const refused = refusal(await findActor(db, user, projectId), canRead);
    if (refused !== null) return failure(refused);
    const reasons = await listStoredReasons(db, [projectId]);
    return success({ reasons: reasons.get(projectId) ?? [] });
  },
});
