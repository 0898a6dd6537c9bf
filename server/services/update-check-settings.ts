import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import { SEVERITIES } from '../../domain/annotation/severity';
import { failure, success } from '../../domain/result';
import { canManageProject } from '../../domain/review/role';
import { completeSettings, unsetOfSystem, type CheckSetting } from '../../domain/triage/check-setting';
import { isOutsideCheckId } from '../../domain/triage/outside-finding';
import { deleteProjectDismissals } from '../data/check-dismissals';
import { listCheckSettings, putCheckSetting } from '../data/check-settings';
import { findActor } from '../data/memberships';
import { lockProject } from '../data/projects';
import { checkId, id } from './fields';
import { recordAudit } from './record-audit';
import { refusal } from './refusal';
import { defineUseCase, type Answer } from './use-case';

const setting = z.object({
  check: checkId,
  isOn: z.boolean(),
  severity: z.enum(SEVERITIES),
  parameters: z.record(z.string().max(64), z.number()),
  blocksFinishing: z.boolean(),
}) satisfies z.ZodType<CheckSetting>;

/**
 * Sets how a project has some of its checks, and lets checks find again what they were told not to find in the project. Findings are
 * worked out anew when somebody asks for them.
 */
export const updateCheckSettings = defineUseCase({
  id: 'update-check-settings',
  access: 'project',
  input: z.object({
    projectId: id,
    /** `base`: the setting that was looked at. */
    changes: z
      .array(z.object({ base: setting, wanted: setting }))
      .max(500)
      .readonly(),
    /** Ids of dismissals. */
    restored: z.array(id).max(1000).readonly(),
  }),
  async run(
    context,
    { projectId, changes, restored },
  ): Answer<{ readonly settings: readonly CheckSetting[] }> {
    return context.db.$transaction(async (transaction) => {
      const refused = refusal(await findActor(transaction, context.user, projectId), canManageProject);
      if (refused !== null) return failure(refused);
      await lockProject(transaction, projectId);
      const stored = await listCheckSettings(transaction, projectId);
      const byCheck = new Map([...stored, ...completeSettings(stored)].map((one) => [one.check, one]));
      for (const { base, wanted } of changes) {
        const now = byCheck.get(wanted.check) ?? unsetOf(wanted.check);
        if (now === null) return failure('not_found');
        // A repetition after a lost answer has nothing left to do.
        if (isDeepStrictEqual(now, wanted)) continue;
        if (!isDeepStrictEqual(now, base)) return failure('checks_stale');
        await putCheckSetting(transaction, projectId, wanted);
      }
      await deleteProjectDismissals(transaction, projectId, restored);
      const settings = completeSettings(await listCheckSettings(transaction, projectId));
      await recordAudit(transaction, context, [
        {
          kind: 'checks_changed',
          projectId,
          details: {
            changed: changes.length,
            on: settings.filter(({ isOn }) => isOn).length,
            blocking: settings.filter(({ isOn, blocksFinishing }) => isOn && blocksFinishing).length,
            restored: restored.length,
          },
        },
      ]);
      return success({ settings });
    });
  },
});

/** A system outside has no more of a setting than whether its findings have to be answered; of a check that is not there, nothing is set. */
const unsetOf = (check: string): CheckSetting | null =>
  isOutsideCheckId(check) ? unsetOfSystem(check) : null;
