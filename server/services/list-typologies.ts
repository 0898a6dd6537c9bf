import * as z from 'zod';
import type { Typology } from '../../domain/annotation/typology';
import { success } from '../../domain/result';
import { listProjects } from '../data/projects';
import { listProjectTypologies } from '../data/typologies';
import { defineUseCase, type Answer } from './use-case';

/** The typologies of their own, in every version, of the projects that the person sees: the words for what was marked there. */
export const listTypologies = defineUseCase({
  id: 'list-typologies',
  access: 'signed-in',
  input: z.object({}),
  async run({ db, user }): Answer<{ readonly typologies: readonly Typology[] }> {
    const projects = await listProjects(db, user);
    return success({
      typologies: await listProjectTypologies(
        db,
        projects.map(({ id }) => id),
      ),
    });
  },
});
