import * as z from 'zod';
import { success } from '../../domain/result';
import { createProject as saveProject } from '../data/projects';
import { line } from './fields';
import { recordAudit } from './record-audit';
import { defineUseCase } from './use-case';

/** Makes an empty project, with its maker as the first admin. */
export const createProject = defineUseCase({
  id: 'create-project',
  access: 'administrator',
  input: z.object({ name: line }),
  async run(context, { name }) {
    const { db, user, newId } = context;
    const projectId = newId();
    await db.$transaction(async (transaction) => {
      await saveProject(transaction, { id: projectId, name }, user.id);
      await recordAudit(transaction, context, [{ kind: 'project_created', projectId }]);
    });
    return success({ projectId });
  },
});
