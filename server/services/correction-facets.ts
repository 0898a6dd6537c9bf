import * as z from 'zod';
import { failure, success } from '../../domain/result';
import { canRead } from '../../domain/review/role';
import { findCorrectionFacets } from '../data/correction-facets';
import { findActor } from '../data/memberships';
import { id } from './fields';
import { refusal } from './refusal';
import { defineUseCase } from './use-case';

/** What the filters of the editor's table can be set to, and how much each would find. */
export const correctionFacets = defineUseCase({
  id: 'correction-facets',
  access: 'project',
  input: z.object({ projectId: id.nullable() }),
  async run({ db, user }, { projectId }) {
    if (projectId !== null) {
      const refused = refusal(await findActor(db, user, projectId), canRead);
      if (refused !== null) return failure(refused);
    }
    return success(await findCorrectionFacets(db, { projectId, reader: user }));
  },
});
