import * as z from 'zod';
import { findCheck } from '../../domain/checks/registry';
import { failure, success } from '../../domain/result';
import { rateOf } from '../../domain/review/accept-rate';
import { canRead } from '../../domain/review/role';
import type { CheckProfile, SilencedPattern } from '../../domain/triage/check-profile';
import { completeSettings } from '../../domain/triage/check-setting';
import { wordsOfKey } from '../../domain/triage/finding-keys';
import { listProjectDismissals } from '../data/check-dismissals';
import { listCheckSettings } from '../data/check-settings';
import { tallyChecks } from '../data/check-tallies';
import { findActor } from '../data/memberships';
import { id } from './fields';
import { refusal } from './refusal';
import { defineUseCase, type Answer } from './use-case';

interface CheckProfiles {
  readonly checks: readonly CheckProfile[];
}

/** Every check there is, as a project has it, and how its findings were taken there. */
export const getCheckSettings = defineUseCase({
  id: 'get-check-settings',
  access: 'project',
  input: z.object({ projectId: id }),
  async run({ db, user }, { projectId }): Answer<CheckProfiles> {
    const refused = refusal(await findActor(db, user, projectId), canRead);
    if (refused !== null) return failure(refused);
    const settings = completeSettings(await listCheckSettings(db, projectId));
    const tallies = await tallyChecks(db, projectId);
    const silenced = await listProjectDismissals(db, projectId);
    return success({
      checks: settings.flatMap((setting): readonly CheckProfile[] => {
        const check = findCheck(setting.check);
        if (check === null) return [];
        const { accepted, dismissed } = tallies.get(check.id) ?? { accepted: 0, dismissed: 0 };
        return [
          {
            setting,
            category: check.category,
            targets: check.targets,
            needsSource: check.unit === 'pair' || (check.unit === 'article' && check.sources !== null),
            parameters: check.parameters,
            rate: rateOf(accepted, accepted + dismissed),
            silenced: silenced
              .filter((one) => one.check === check.id)
              .map((one): SilencedPattern => ({
                id: one.id,
                articleId: one.articleId,
                words: wordsOfKey(one.key),
              })),
          },
        ];
      }),
    });
  },
});
