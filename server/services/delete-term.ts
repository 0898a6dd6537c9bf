import * as z from 'zod';
import { failure, success } from '../../domain/result';
import { canAddTerm, canChangeTerm } from '../../domain/review/role';
import type { TermRow } from '../../domain/terms/term-row';
import { findActor } from '../data/memberships';
import { lockProject } from '../data/projects';
import { deleteTerm as remove, findTerm } from '../data/terms';
import { id } from './fields';
import { recordAudit } from './record-audit';
import { refusal } from './refusal';
import { defineUseCase, type Answer } from './use-case';

/** `stale`: somebody changed it first; nothing was deleted, and `current` is what stands now. */
export type DeleteTermOutcome =
  { readonly outcome: 'deleted' } | { readonly outcome: 'stale'; readonly current: TermRow };

/** Deletes a term. Saving it again as a new one, under its id, is the way back. */
export const deleteTerm = defineUseCase({
  id: 'delete-term',
  access: 'project',
  input: z.object({ id, projectId: id, baseVersion: z.int().min(1) }),
  async run(context, { id: termId, projectId, baseVersion }): Answer<DeleteTermOutcome> {
    return context.db.$transaction(async (transaction) => {
      const actor = await findActor(transaction, context.user, projectId);
      const refused = refusal(actor, canAddTerm);
      if (refused !== null || actor === null) return failure(refused ?? 'not_found');
      await lockProject(transaction, projectId);
      const stored = await findTerm(transaction, termId);
      // A repetition after a lost answer has nothing left to do.
      if (stored === null) return success({ outcome: 'deleted' });
      const { row: current } = stored;
      if (stored.projectId !== projectId) return failure('not_found');
      if (!canChangeTerm(actor, current)) return failure('forbidden');
      if (current.version !== baseVersion) return success({ outcome: 'stale', current });
      await remove(transaction, termId);
      await recordAudit(transaction, context, [
        { kind: 'term_deleted', projectId, details: { termId, status: current.status } },
      ]);
      return success({ outcome: 'deleted' });
    });
  },
  touchesProjects: ({ projectId }) => [projectId],
});
