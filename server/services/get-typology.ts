import * as z from 'zod';
import type { Typology } from '../../domain/annotation/typology';
import { failure, success } from '../../domain/result';
import { canRead } from '../../domain/review/role';
import { findActor } from '../data/memberships';
import { findProjectTypology, listProjectTypologies } from '../data/typologies';
import { id } from './fields';
import { refusal } from './refusal';
import { defineUseCase, type Answer } from './use-case';

export interface TypologyView {
  readonly typology: Typology;
  /** A write names it. */
  readonly change: number;
  /** The project's own, as it was saved last: to go back to from a built-in one. Null where it has none. */
  readonly own: Typology | null;
}

/** What errors of a project are marked with. */
export const getTypology = defineUseCase({
  id: 'get-typology',
  access: 'project',
  input: z.object({ projectId: id }),
  async run({ db, user }, { projectId }): Answer<TypologyView> {
    const refused = refusal(await findActor(db, user, projectId), canRead);
    if (refused !== null) return failure(refused);
    const current = await findProjectTypology(db, projectId);
    if (current === null) return failure('not_found');
    const [own = null] = await listProjectTypologies(db, [projectId]);
    return success({ ...current, own });
  },
});
