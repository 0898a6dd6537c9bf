import { failure, success } from '../../domain/result';
import { findActor } from '../data/memberships';
import { lockProject } from '../data/projects';
import type { AgreedList, Kept } from './agreed-list';
import { recordAudit } from './record-audit';
import { refusal } from './refusal';
import type { Answer, SignedInContext } from './use-case';

/** `stale`: somebody changed it first; nothing was deleted, and `current` is what stands now. */
export type DeleteOutcome<Row> =
  { readonly outcome: 'deleted' } | { readonly outcome: 'stale'; readonly current: Row };

interface DeleteInput {
  readonly id: string;
  readonly projectId: string;
  readonly baseVersion: number;
}

/** Deletes an entry of what a project has agreed on. Saving it again as a new one, under its id, is the way back. */
export async function deleteAgreed<Content, Row extends Kept & Content>(
  list: AgreedList<Content, Row>,
  context: SignedInContext,
  { id, projectId, baseVersion }: DeleteInput,
): Answer<DeleteOutcome<Row>> {
  return context.db.$transaction(async (transaction) => {
    const actor = await findActor(transaction, context.user, projectId);
    const refused = refusal(actor, list.canAdd);
    if (refused !== null || actor === null) return failure(refused ?? 'not_found');
    await lockProject(transaction, projectId);
    const stored = await list.find(transaction, id);
    // A repetition after a lost answer has nothing left to do.
    if (stored === null) return success({ outcome: 'deleted' });
    const { row: current } = stored;
    if (stored.projectId !== projectId) return failure('not_found');
    if (!list.canChange(actor, current)) return failure('forbidden');
    if (current.version !== baseVersion) return success({ outcome: 'stale', current });
    await list.remove(transaction, id);
    const details = list.auditDetails(current);
    await recordAudit(transaction, context, [{ kind: list.audit.deleted, projectId, details }]);
    return success({ outcome: 'deleted' });
  });
}
