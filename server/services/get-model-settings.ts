import * as z from 'zod';
import type { ModelSettingsView } from '../../domain/model-findings/model-settings';
import { monthOf } from '../../domain/model-findings/spend';
import { failure, success } from '../../domain/result';
import { canManageProject } from '../../domain/review/role';
import { findActor } from '../data/memberships';
import { findModelSettings } from '../data/model-settings';
import { findModelSpend } from '../data/model-spend';
import { id } from './fields';
import { refusal } from './refusal';
import { defineUseCase, type Answer } from './use-case';

/** How a project asks a model, and what it has spent this month. Whether there is a key, and never which. */
export const getModelSettings = defineUseCase({
  id: 'get-model-settings',
  access: 'project',
  input: z.object({ projectId: id }),
  async run({ db, user, now }, { projectId }): Answer<ModelSettingsView> {
    const refused = refusal(await findActor(db, user, projectId), canManageProject);
    if (refused !== null) return failure(refused);
    const { settings, sealedKey, version } = await findModelSettings(db, projectId);
    const spent = await findModelSpend(db, { projectId, month: monthOf(now()) });
    return success({ settings, hasKey: sealedKey !== '', version, spent });
  },
});
