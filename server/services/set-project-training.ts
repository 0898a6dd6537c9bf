import * as z from 'zod';
import { failure, success } from '../../domain/result';
import { canManageProject } from '../../domain/review/role';
import { findActor } from '../data/memberships';
import { listProjectTraining, lockProject, updateProjectTraining } from '../data/projects';
import { id, line } from './fields';
import { recordAudit } from './record-audit';
import { refusal } from './refusal';
import { defineUseCase } from './use-case';

/** Says under which licence texts leave a project, and whether models may be trained with them: who said so, and when, is kept. */
export const setProjectTraining = defineUseCase({
  id: 'set-project-training',
  access: 'project',
  input: z.object({ projectId: id, licence: line.or(z.literal('')), consent: z.boolean() }),
  async run(context, { projectId, licence, consent }) {
    const { db, user, now } = context;
    const refused = refusal(await findActor(db, user, projectId), canManageProject);
    if (refused !== null) return failure(refused);
    await db.$transaction(async (transaction) => {
      await lockProject(transaction, projectId);
      const before = (await listProjectTraining(transaction, [projectId])).get(projectId);
      const had = (before?.consent ?? null) !== null;
      const by = consent !== had ? { id: user.id, at: now() } : null;
      await updateProjectTraining(transaction, projectId, { licence, consent }, by);
      await recordAudit(transaction, context, [
        { kind: 'project_training_changed', projectId, details: { consent } },
      ]);
    });
    return success({ projectId, licence, consent });
  },
});
