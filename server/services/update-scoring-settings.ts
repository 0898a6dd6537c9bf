import * as z from 'zod';
import { failure, success } from '../../domain/result';
import { canManageProject } from '../../domain/review/role';
import { readErrorWeights } from '../../domain/scoring/error-weights';
import { REPEATED_ERROR_POLICIES } from '../../domain/scoring/repeated-errors';
import { areUsable, type ScoringSettings } from '../../domain/scoring/scoring-settings';
import { findActor } from '../data/memberships';
import { lockProject } from '../data/projects';
import { findScoringSettings, putScoringSettings } from '../data/scoring-settings';
import { id } from './fields';
import { recordAudit } from './record-audit';
import { refusal } from './refusal';
import { defineUseCase, type Answer } from './use-case';

const weights = z.unknown().transform((value, context) => {
  const read = readErrorWeights(value);
  if (read === null) context.addIssue({ code: 'custom', message: 'no weights' });
  return read ?? z.NEVER;
});

const settings = z
  .object({
    model: z.string().max(64),
    threshold: z.number().nullable(),
    wordsOf: z.enum(['source', 'target']),
    acceptablePoints: z.number(),
    referenceWords: z.number().int(),
    weights,
    repeated: z.enum(REPEATED_ERROR_POLICIES),
    criticalFails: z.boolean(),
  })
  .refine(areUsable) satisfies z.ZodType<ScoringSettings>;

/** Sets how a project makes scores. Scores are not stored, so all of them are made in the new way from now on. */
export const updateScoringSettings = defineUseCase({
  id: 'update-scoring-settings',
  access: 'project',
  input: z.object({
    projectId: id,
    /** Of the settings that were looked at. */
    baseVersion: z.number().int().nonnegative(),
    settings,
  }),
  async run(context, { projectId, baseVersion, settings: wanted }): Answer<{ readonly version: number }> {
    return context.db.$transaction(async (transaction) => {
      const refused = refusal(await findActor(transaction, context.user, projectId), canManageProject);
      if (refused !== null) return failure(refused);
      await lockProject(transaction, projectId);
      const stored = await findScoringSettings(transaction, projectId);
      if (stored.version !== baseVersion) return failure('scoring_stale');
      const version = stored.version + 1;
      await putScoringSettings(transaction, projectId, { settings: wanted, version });
      await recordAudit(transaction, context, [
        {
          kind: 'scoring_changed',
          projectId,
          details: { model: wanted.model, threshold: wanted.threshold, repeated: wanted.repeated },
        },
      ]);
      return success({ version });
    });
  },
});
