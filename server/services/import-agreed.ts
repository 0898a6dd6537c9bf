import type { ListImportOutcome } from '../../domain/exchange/list-import-view';
import type { Parsed } from '../../domain/exchange/parsed';
import type { ImportPlan } from '../../domain/import-plan';
import { failure, success } from '../../domain/result';
import { findActor } from '../data/memberships';
import { lockProject } from '../data/projects';
import type { AgreedList, Kept } from './agreed-list';
import { finishSteps } from './finish-steps';
import { recordAudit } from './record-audit';
import { refusal } from './refusal';
import type { Answer, SignedInContext } from './use-case';

/** Of what comes in, so many are shown. */
const SHOWN = 8;

interface AgreedImport<Content, Row> {
  readonly projectId: string;
  readonly dry: boolean;
  readonly read: () => Generator<void, Parsed<readonly Content[]>>;
  readonly plan: (stored: readonly Row[], wanted: readonly Content[]) => ImportPlan<Content, Row>;
}

const NOTHING = { added: 0, changed: 0, same: 0, sample: [] } as const;

/** Takes a file of entries in; with `dry`, only says what that would do. */
export async function importAgreed<Content, Row extends Kept & Content>(
  list: AgreedList<Content, Row>,
  context: SignedInContext,
  { projectId, dry, read, plan }: AgreedImport<Content, Row>,
): Answer<ListImportOutcome<Content>> {
  // Before the project is held, for a long file takes a while; whether it still may is asked again then.
  const early = refusal(await findActor(context.db, context.user, projectId), list.canManage);
  if (early !== null) return failure(early);
  const { value: wanted, issues } = await finishSteps(read());
  if (wanted === null) return success({ ...NOTHING, issues, isDone: false });
  return context.db.$transaction(async (transaction) => {
    const refused = refusal(await findActor(transaction, context.user, projectId), list.canManage);
    if (refused !== null) return failure(refused);
    await lockProject(transaction, projectId);
    const stored = await list.list(transaction, projectId);
    const { added, changed, same } = plan(stored, wanted);
    if (stored.length + added.length > list.limit) return failure(list.codes.full, { limit: list.limit });
    const counts = { added: added.length, changed: changed.length };
    const sample = [...added, ...changed.map((each) => each.wanted)].slice(0, SHOWN);
    const outcome = { ...counts, same, sample, issues };
    if (dry || counts.added + counts.changed === 0) return success({ ...outcome, isDone: !dry });

    const change = { byId: context.user.id, at: context.now() };
    const fresh = added.map((content) => ({ ...content, id: context.newId() }));
    await list.insert(transaction, projectId, fresh, change);
    for (const { stored: before, wanted: content } of changed)
      await list.update(transaction, { ...content, id: before.id, version: before.version + 1 }, change);
    await recordAudit(transaction, context, [{ kind: list.audit.imported, projectId, details: counts }]);
    return success({ ...outcome, isDone: true });
  });
}
