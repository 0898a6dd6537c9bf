import * as z from 'zod';
import { failure, success } from '../../domain/result';
import type { ProjectTraining } from '../../domain/review/project-training';
import { canRead } from '../../domain/review/role';
import { findActor } from '../data/memberships';
import { listProjectTraining } from '../data/projects';
import { id } from './fields';
import { loadNames } from './load-names';
import { refusal } from './refusal';
import { defineUseCase, type Answer } from './use-case';

/** The licence of a project's texts, and who consented to training with them. */
export const getProjectTraining = defineUseCase({
  id: 'get-project-training',
  access: 'project',
  input: z.object({ projectId: id }),
  async run({ db, user }, { projectId }): Answer<ProjectTraining> {
    const refused = refusal(await findActor(db, user, projectId), canRead);
    if (refused !== null) return failure(refused);
    const { licence = '', consent = null } =
      (await listProjectTraining(db, [projectId])).get(projectId) ?? {};
    const nameOf = await loadNames(db, consent === null ? [] : [consent.byId]);
    return success({ licence, consent: consent && { by: nameOf(consent.byId), at: consent.at } });
  },
});
