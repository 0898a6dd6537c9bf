import * as z from 'zod';
import { failure, success } from '../../domain/result';
import { canRead } from '../../domain/review/role';
import { findActor } from '../data/memberships';
import { findScoringSettings, type ScoringSettingsRow } from '../data/scoring-settings';
import { id } from './fields';
import { refusal } from './refusal';
import { defineUseCase, type Answer } from './use-case';

/** How a project makes scores. */
export const getScoringSettings = defineUseCase({
  id: 'get-scoring-settings',
  access: 'project',
  input: z.object({ projectId: id }),
  async run({ db, user }, { projectId }): Answer<ScoringSettingsRow> {
    const refused = refusal(await findActor(db, user, projectId), canRead);
    return refused === null ? success(await findScoringSettings(db, projectId)) : failure(refused);
  },
});
