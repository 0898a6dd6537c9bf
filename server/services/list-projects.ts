import * as z from 'zod';
import { success } from '../../domain/result';
import { listProjects as loadProjects } from '../data/projects';
import { defineUseCase } from './use-case';

/** The projects a person can open: their own, or all of them for an administrator. */
export const listProjects = defineUseCase({
  id: 'list-projects',
  access: 'signed-in',
  input: z.object({}),
  async run({ db, user }) {
    return success({ projects: await loadProjects(db, user) });
  },
});
