import * as z from 'zod';
import { tidyKnownName } from '../../domain/names/check-known-name';
import { joinKnownNames } from '../../domain/names/join-known-names';
import type { KnownNameRow } from '../../domain/names/known-name-row';
import { failure, success } from '../../domain/result';
import { canAddName, canChangeName } from '../../domain/review/role';
import { deleteKnownName, findKnownName, findSameKnownName, updateKnownName } from '../data/known-names';
import { findActor } from '../data/memberships';
import { lockProject } from '../data/projects';
import type { Connection } from '../db/open-database';
import { id } from './fields';
import { recordAudit } from './record-audit';
import { refusal } from './refusal';
import { defineUseCase, type Answer } from './use-case';

/** `stale`: somebody changed one of them first; nothing was done. `other` is null where it is no record of its own any more. */
export interface MergeNamesOutcome {
  readonly outcome: 'merged' | 'stale';
  readonly kept: KnownNameRow;
  readonly other: KnownNameRow | null;
}

const versioned = z.object({ id, baseVersion: z.int().min(1) });

/** Makes two names of a project one: both are written as the kept one is. */
export const mergeKnownNames = defineUseCase({
  id: 'merge-known-names',
  access: 'project',
  input: z.object({ projectId: id, kept: versioned, other: versioned }),
  async run(context, { projectId, ...input }): Answer<MergeNamesOutcome> {
    return context.db.$transaction(async (transaction) => {
      const actor = await findActor(transaction, context.user, projectId);
      const refused = refusal(actor, canAddName);
      if (refused !== null || actor === null) return failure(refused ?? 'not_found');
      await lockProject(transaction, projectId);
      const kept = await findIn(transaction, projectId, input.kept.id);
      const other = await findIn(transaction, projectId, input.other.id);
      if (kept === null || other === null || kept.id === other.id) return failure('not_found');
      if (!canChangeName(actor, kept) || !canChangeName(actor, other)) return failure('forbidden');
      if (kept.version !== input.kept.baseVersion || other.version !== input.other.baseVersion)
        return success({ outcome: 'stale', kept, other });
      const joined = joinKnownNames(kept, other);
      if (joined === null) return failure('name_other_languages');

      const changes = [{ row: kept, name: joined.kept }];
      if (joined.other !== null) changes.push({ row: other, name: joined.other });
      for (const { name } of changes) {
        const same = await findSameKnownName(transaction, projectId, name);
        if (same !== null && same.id !== kept.id && same.id !== other.id) return failure('name_exists');
      }
      const change = { byId: context.user.id, at: context.now() };
      if (joined.other === null) await deleteKnownName(transaction, other.id);
      for (const { row, name } of changes)
        await updateKnownName(
          transaction,
          { ...tidyKnownName(name), id: row.id, version: row.version + 1 },
          change,
        );
      await recordAudit(transaction, context, [
        ...changes.map(({ row }) => ({
          kind: 'name_changed' as const,
          projectId,
          details: { nameId: row.id, version: row.version + 1 },
        })),
        ...(joined.other === null
          ? [{ kind: 'name_deleted' as const, projectId, details: { nameId: other.id } }]
          : []),
      ]);
      return success({
        outcome: 'merged',
        kept: (await findIn(transaction, projectId, kept.id)) ?? kept,
        other: await findIn(transaction, projectId, other.id),
      });
    });
  },
});

async function findIn(
  connection: Connection,
  projectId: string,
  nameId: string,
): Promise<KnownNameRow | null> {
  const found = await findKnownName(connection, nameId);
  return found?.projectId === projectId ? found.row : null;
}
