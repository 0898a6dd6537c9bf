import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import { isReasonCode } from '../../domain/correction/decision';
import { failure, success } from '../../domain/result';
import { checkReasons, isOwnReason } from '../../domain/review/check-reasons';
import { listReasons as withBuiltIn, type Reason } from '../../domain/review/reason';
import { canManageProject } from '../../domain/review/role';
import { findActor } from '../data/memberships';
import { lockProject } from '../data/projects';
import { listReasons, listUsedReasons, replaceReasons } from '../data/reasons';
import { id } from './fields';
import { recordAudit } from './record-audit';
import { refusal } from './refusal';
import { defineUseCase, type Answer } from './use-case';

const reason = z.object({
  code: id.refine(isReasonCode),
  label: z.string().trim().max(1000),
  isActive: z.boolean(),
  isPreference: z.boolean(),
}) satisfies z.ZodType<Reason>;

/** More than are ever offered, so that the domain says what is wrong with too many. */
const reasons = z
  .array(reason)
  .max(200)
  .refine((list) => new Set(list.map(({ code }) => code)).size === list.length)
  .readonly();

/**
 * Sets the reasons of a project, in their order. A reason of its own that is left out is forgotten, unless a decision was
 * taken for it: then it goes on naming that decision, and is no longer offered.
 */
export const updateReasons = defineUseCase({
  id: 'update-reasons',
  access: 'project',
  /** `base`: the reasons that were looked at. */
  input: z.object({ projectId: id, base: reasons, reasons }),
  async run(context, { projectId, base, reasons: wanted }): Answer<{ readonly reasons: readonly Reason[] }> {
    return context.db.$transaction(async (transaction) => {
      const refused = refusal(await findActor(transaction, context.user, projectId), canManageProject);
      if (refused !== null) return failure(refused);
      await lockProject(transaction, projectId);
      const stored = (await listReasons(transaction, [projectId])).get(projectId) ?? [];
      // A repetition after a lost answer has nothing left to do.
      if (isDeepStrictEqual(withBuiltIn(wanted), stored)) return success({ reasons: stored });
      if (!isDeepStrictEqual(withBuiltIn(base), stored)) return failure('reasons_stale');
      const fault = checkReasons(wanted);
      if (fault !== null) return { ok: false, error: fault };

      const kept = new Set(wanted.map(({ code }) => code));
      const dropped = stored.filter((one) => isOwnReason(one) && !kept.has(one.code));
      const used = await listUsedReasons(
        transaction,
        projectId,
        dropped.map(({ code }) => code),
      );
      const retired = dropped
        .filter(({ code }) => used.has(code))
        .map((one): Reason => ({ ...one, isActive: false }));
      const next = withBuiltIn([...wanted, ...retired]);
      await replaceReasons(transaction, projectId, next);
      const offered = next.filter(({ isActive }) => isActive).length;
      await recordAudit(transaction, context, [{ kind: 'reasons_changed', projectId, details: { offered } }]);
      return success({ reasons: next });
    });
  },
});
