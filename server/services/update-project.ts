import * as z from 'zod';
import { failure, success } from '../../domain/result';
import { FOUR_EYES_POLICIES } from '../../domain/review/four-eyes';
import { canManageProject } from '../../domain/review/role';
import { MAX_ROUNDS } from '../../domain/review/rounds';
import { findActor } from '../data/memberships';
import { updateProject as saveProject } from '../data/projects';
import { id, line } from './fields';
import { recordAudit } from './record-audit';
import { refusal } from './refusal';
import { defineUseCase } from './use-case';

/** Renames a project, sets whether people may decide on their own corrections, and how often a refusal may be answered. */
export const updateProject = defineUseCase({
  id: 'update-project',
  access: 'project',
  input: z.object({
    projectId: id,
    name: line,
    fourEyes: z.enum(FOUR_EYES_POLICIES),
    rounds: z.int().min(0).max(MAX_ROUNDS),
  }),
  async run(context, { projectId, ...values }) {
    const { db, user } = context;
    const refused = refusal(await findActor(db, user, projectId), canManageProject);
    if (refused !== null) return failure(refused);
    await db.$transaction(async (transaction) => {
      await saveProject(transaction, projectId, values);
      await recordAudit(transaction, context, [
        { kind: 'project_changed', projectId, details: { fourEyes: values.fourEyes, rounds: values.rounds } },
      ]);
    });
    return success({ projectId, ...values });
  },
});
