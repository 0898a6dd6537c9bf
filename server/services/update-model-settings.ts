import * as z from 'zod';
import { failure, success } from '../../domain/result';
import { canManageProject } from '../../domain/review/role';
import { findActor } from '../data/memberships';
import { findModelSettings, putModelSettings } from '../data/model-settings';
import { lockProject } from '../data/projects';
import { id } from './fields';
import { hostOf, originOf, sealKey } from './model-access';
import { modelKey, modelSettings } from './model-fields';
import { recordAudit } from './record-audit';
import { refusal } from './refusal';
import { defineUseCase, type Answer } from './use-case';

interface SavedSettings {
  readonly version: number;
  readonly hasKey: boolean;
}

/**
 * Sets how a project asks a model. A key goes to the server that it was given for and to no other: where the server changes, it has
 * to be given again, so that nobody sends themselves a key that they cannot see.
 */
export const updateModelSettings = defineUseCase({
  id: 'update-model-settings',
  access: 'project',
  input: z.object({
    projectId: id,
    /** Of the settings that were looked at. */
    baseVersion: z.number().int().nonnegative(),
    settings: modelSettings,
    /** Null leaves it as it is; '' takes it away. */
    key: modelKey.nullable(),
  }),
  async run(context, { projectId, baseVersion, settings, key }): Answer<SavedSettings> {
    return context.db.$transaction(async (transaction) => {
      const refused = refusal(await findActor(transaction, context.user, projectId), canManageProject);
      if (refused !== null) return failure(refused);
      await lockProject(transaction, projectId);
      const stored = await findModelSettings(transaction, projectId);
      if (stored.version !== baseVersion) return failure('model_settings_stale');
      const origin = originOf(settings);
      if (settings.baseUrl !== '' && origin === '') return failure('model_address_forbidden');
      if (settings.isOn && (origin === '' || settings.model === '')) return failure('model_incomplete');

      const kept = origin === originOf(stored.settings) ? stored.sealedKey : '';
      const sealedKey = key === null ? kept : sealKey(key, projectId, settings);
      const version = stored.version + 1;
      await putModelSettings(transaction, projectId, { settings, sealedKey, version });
      await recordAudit(transaction, context, [
        {
          kind: 'model_settings_changed',
          projectId,
          details: {
            on: settings.isOn,
            server: hostOf(origin),
            model: settings.model,
            key: sealedKey === '' ? 'none' : sealedKey === stored.sealedKey ? 'same' : 'new',
          },
        },
      ]);
      return success({ version, hasKey: sealedKey !== '' });
    });
  },
});
