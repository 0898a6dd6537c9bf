import { failure, success } from '../../domain/result';
import type { SaveOutcome } from '../../domain/review/save-outcome';
import { findActor } from '../data/memberships';
import { lockProject } from '../data/projects';
import type { Connection } from '../db/open-database';
import type { AgreedList, Kept } from './agreed-list';
import { recordAudit } from './record-audit';
import { refusal } from './refusal';
import { settleWrite } from './settle-write';
import type { Answer, SignedInContext } from './use-case';

interface SaveInput<Content> {
  readonly id: string;
  readonly projectId: string;
  /** 0 for a new one. */
  readonly baseVersion: number;
  readonly content: Content;
}

/** Adds an entry to what a project has agreed on, or changes one. */
export async function saveAgreed<Content extends object, Row extends Kept & Content>(
  list: AgreedList<Content, Row>,
  context: SignedInContext,
  { id, projectId, baseVersion, content: wanted }: SaveInput<Content>,
): Answer<SaveOutcome<Row>> {
  return context.db.$transaction(async (transaction) => {
    const actor = await findActor(transaction, context.user, projectId);
    const refused = refusal(actor, list.canAdd);
    if (refused !== null || actor === null) return failure(refused ?? 'not_found');
    await lockProject(transaction, projectId);
    const stored = await list.find(transaction, id);
    if (stored !== null && stored.projectId !== projectId) return failure('id_taken');
    if (stored === null && baseVersion !== 0) return failure('not_found');
    if (stored !== null && !list.canChange(actor, stored.row)) return failure('forbidden');

    const content = list.tidy(wanted);
    const fault = list.check(content);
    if (fault !== null) return { ok: false, error: fault };
    const version = baseVersion + 1;
    if (stored !== null) {
      const before = { ...list.contentOf(stored.row), version: stored.row.version };
      const settled = settleWrite(before, { ...content, version });
      if (settled !== null) return success({ outcome: settled.outcome, current: stored.row });
    }
    const same = await list.findSame(transaction, projectId, content);
    if (same !== null && same.id !== id) return failure(list.codes.exists);
    if (stored === null && (await list.count(transaction, projectId)) >= list.limit)
      return failure(list.codes.full, { limit: list.limit });

    const change = { byId: context.user.id, at: context.now() };
    if (stored === null) await list.insert(transaction, projectId, [{ ...content, id }], change);
    else await list.update(transaction, { ...content, id, version }, change);
    await recordAudit(transaction, context, [
      {
        kind: stored === null ? list.audit.added : list.audit.changed,
        projectId,
        details: { ...list.auditDetails({ ...content, id }), version },
      },
    ]);
    return success({ outcome: 'saved', current: await getRow(list, transaction, id) });
  });
}

async function getRow<Content, Row extends Kept & Content>(
  list: AgreedList<Content, Row>,
  connection: Connection,
  id: string,
): Promise<Row> {
  const found = await list.find(connection, id);
  if (found === null) throw new Error('An entry is gone although its project is held');
  return found.row;
}
