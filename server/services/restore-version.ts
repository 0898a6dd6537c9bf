import * as z from 'zod';
import type { Correction } from '../../domain/correction/correction';
import {
  appliedChange,
  decideCorrection,
  reopenCorrection,
} from '../../domain/correction/correction-life-cycle';
import type { NewDecision } from '../../domain/correction/decision';
import type { RestoreAnswer } from '../../domain/history/comparison';
import { groupBy } from '../../domain/group-by';
import { failure, success } from '../../domain/result';
import type { Deed } from '../../domain/review/decision-board';
import { canDecide } from '../../domain/review/role';
import type { ArticleRecord } from '../data/articles';
import { findBatchDecisions, insertBatch } from '../data/decision-batches';
import type { Connection } from '../db/open-database';
import { recordDeeds } from './decision-records';
import { enterArticleToWrite } from './enter-article';
import { id } from './fields';
import { notify } from './notify';
import { recordAudit } from './record-audit';
import { refreshArticleState } from './refresh-article-state';
import { loadRestore, type LoadedRestore } from './restore-plan';
import { defineUseCase, type Answer, type SignedInContext } from './use-case';

const sequence = z.int().min(0).max(2_147_483_647);

const input = z.object({
  /** Of the batch that it makes: asking twice restores once. */
  id,
  articleId: id,
  version: sequence,
  /** The number of decisions on the article that the dry run was worked out for. */
  baseSequence: sequence,
  /** Do what can be done although something cannot come back. */
  partly: z.boolean(),
  /** Approve one's own proposals although the project asks for four eyes. */
  override: z.boolean(),
});

/** Makes a new version whose text is that of an earlier one, by decisions that can be undone as any other. */
export const restoreVersion = defineUseCase({
  id: 'restore-version',
  access: 'project',
  input,
  async run(asked, wanted): Answer<RestoreAnswer> {
    // One moment for all of it: by that the timeline finds what the log says of the batch.
    const at = asked.now();
    const context = { ...asked, now: () => at };
    return context.db.$transaction(async (transaction) => {
      const { articleId } = wanted;
      const entered = await enterArticleToWrite(transaction, context.user, articleId, canDecide);
      if (!entered.ok) return entered;
      const taken = await findBatchDecisions(transaction, wanted.id);
      if (taken !== null) {
        const isRepetition =
          taken.byId === context.user.id && taken.kind === 'restore' && taken.articleId === articleId;
        if (!isRepetition) return failure('id_taken');
        return success({ outcome: 'restored', version: taken.last, before: taken.first - 1 });
      }

      const restore = await loadRestore(transaction, entered.value, wanted.version);
      const { dryRun, plan } = restore;
      if (dryRun.baseSequence !== wanted.baseSequence) {
        return success({ outcome: 'stale', dryRun, since: dryRun.baseSequence - wanted.baseSequence });
      }
      if (plan.obstacles.length > 0 && !wanted.partly) return success({ outcome: 'incomplete', dryRun });
      if (dryRun.overrides > 0 && !wanted.override) return success({ outcome: 'override_needed', dryRun });
      if (plan.undo.length + plan.approve.length === 0) return failure('nothing_to_restore');

      const version = await write(transaction, context, wanted.id, restore);
      await recordAudit(transaction, context, [
        {
          kind: 'version_restored',
          projectId: entered.value.article.projectId,
          articleId,
          details: {
            batchId: wanted.id,
            version: dryRun.version,
            undone: plan.undo.length,
            approved: plan.approve.length,
            override: dryRun.overrides > 0,
          },
        },
      ]);
      await notify(transaction, context, newsOf(entered.value.article, restore));
      await refreshArticleState(transaction, entered.value.article, context.now());
      return success({ outcome: 'restored', version, before: wanted.baseSequence });
    });
  },
  touches: ({ articleId }, { outcome }) => (outcome === 'restored' ? [articleId] : []),
});

/** First what goes out, then what comes in: in between, no two rivals are approved. The number of the version made. */
async function write(
  transaction: Connection,
  { user, now, newId }: SignedInContext,
  batchId: string,
  { plan, corrections }: LoadedRestore,
): Promise<number> {
  const at = now();
  await insertBatch(transaction, { id: batchId, kind: 'restore', byId: user.id, at, undoesId: null });
  const current = new Map(corrections);
  const deeds: Deed[] = [];
  const take = (decision: Partial<NewDecision>, correction: Correction): void => {
    current.set(correction.id, correction);
    const by = { id: newId(), correctionId: correction.id, byId: user.id, at: at.toISOString(), batchId };
    deeds.push({ decision: { ...NOTHING_SAID, ...by, ...decision }, correction });
  };
  for (const { correctionId, decisionId } of plan.undo) {
    const correction = current.get(correctionId);
    if (correction) take({ undoesId: decisionId }, reopenCorrection(correction));
  }
  for (const { correctionId, text, needsOverride } of plan.approve) {
    const correction = current.get(correctionId);
    if (!correction) continue;
    const verdict = { kind: 'approve', reason: null, note: '', editedText: text } as const;
    const approved = decideCorrection(correction, verdict);
    const { approvedText: editedText } = approved;
    const applied = appliedChange(approved);
    take({ kind: 'approve', editedText, applied, override: needsOverride }, approved);
  }
  const changes = [...corrections.values()].flatMap((before) => {
    const after = current.get(before.id) ?? before;
    return after === before ? [] : [{ before, after }];
  });
  return (await recordDeeds(transaction, deeds, changes, at)).at(-1)?.sequence ?? 0;
}

/** Whose corrections go out of the text is told, once, with how many; whose come in again is told nothing that they do not know. */
function newsOf({ id: articleId, projectId }: ArticleRecord, { plan, corrections }: LoadedRestore) {
  const comingBack = new Set(plan.approve.map(({ correctionId }) => correctionId));
  const gone = plan.undo.flatMap(({ correctionId, change }) => {
    const correction = corrections.get(correctionId);
    return correction === undefined || change === null || comingBack.has(correctionId) ? [] : [correction];
  });
  return [...groupBy(gone, ({ proposerId }) => proposerId)].map(([userId, own]) => {
    const [first] = own;
    const subjectId = own.length === 1 && first ? (first.errorId ?? first.id) : null;
    const details = { kind: 'restore', count: own.length };
    return { userId, kind: 'decided', projectId, articleId, subjectId, details } as const;
  });
}

const NOTHING_SAID = {
  kind: 'undo',
  reason: null,
  note: '',
  editedText: null,
  undoesId: null,
  causeId: null,
  applied: null,
  override: false,
} as const;
