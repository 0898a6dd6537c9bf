import * as z from 'zod';
import { compareEditions, type VersionText } from '../../domain/history/editions/compare-editions';
import { blocksOfEdition, editionAt } from '../../domain/history/editions/edition';
import type { ChangeCredit, Comparison, NamedVersion } from '../../domain/history/comparison';
import { findVersion, listVersions, type Version } from '../../domain/history/list-versions';
import { changesAfter } from '../../domain/history/replay';
import type { Decision } from '../../domain/correction/decision';
import { success } from '../../domain/result';
import { canRead } from '../../domain/review/role';
import { listEditionBlocks } from '../data/blocks';
import { listCorrectionsById } from '../data/corrections';
import { listEditions } from '../data/editions';
import { listErrorsById } from '../data/error-comments';
import { getArticleOrigin, listInForce, listVersionMakers } from '../data/timeline';
import type { Connection } from '../db/open-database';
import { enterArticle } from './enter-article';
import { id } from './fields';
import { loadNames } from './load-names';
import { defineUseCase, type Answer } from './use-case';

const versionNumber = z.int().min(0).max(2_147_483_647);

/** Two versions of an article's text by word, with who stands behind each word that is not as it was imported. */
export const compareVersions = defineUseCase({
  id: 'compare-versions',
  access: 'project',
  input: z.object({ articleId: id, before: versionNumber, after: versionNumber }),
  async run({ db, user }, wanted): Answer<Comparison> {
    const { articleId } = wanted;
    return db.$transaction(async (transaction) => {
      const entered = await enterArticle(transaction, user, articleId, canRead);
      if (!entered.ok) return entered;
      const { title, targetLang } = entered.value.article.info;
      const blocks = await listEditionBlocks(transaction, articleId);
      const editions = await listEditions(transaction, articleId);
      const makers = await listVersionMakers(transaction, articleId, [wanted.before, wanted.after]);
      const versions = listVersions(makers, editions);
      const before = findVersion(versions, wanted.before);
      const after = findVersion(versions, wanted.after);
      const decisions = await listInForce(transaction, articleId, [before.number, after.number]);
      const textOf = ({ number }: Version): VersionText => ({
        blocks: blocksOfEdition(blocks, editionAt(editions, number)),
        changes: changesAfter(decisions, number, editions),
      });
      const compared = compareEditions(textOf(before), textOf(after), targetLang);
      const named = new Set(
        compared.flatMap(({ runs }) =>
          runs.flatMap(({ because }) => because.map(({ change }) => change.decisionId)),
        ),
      );
      const origin = await getArticleOrigin(transaction, articleId);
      const nameOf = await loadNames(transaction, [
        origin.importedById,
        ...[before, after].flatMap(({ byId }) => byId ?? []),
      ]);
      const toNamed = ({ byId, at, ...version }: Version): NamedVersion => ({
        ...version,
        by: nameOf(byId ?? origin.importedById),
        at: at === '' ? origin.createdAt.toISOString() : at,
      });
      return success({
        articleId,
        title,
        targetLang,
        before: toNamed(before),
        after: toNamed(after),
        blocks: compared,
        credits: await loadCredits(transaction, decisions, named),
      });
    });
  },
});

/** For each of these approvals who proposed, who approved, why, and who took it back. */
async function loadCredits(
  connection: Connection,
  decisions: readonly Decision[],
  approvalIds: ReadonlySet<string>,
): Promise<Readonly<Record<string, ChangeCredit>>> {
  const approvals = decisions.filter((decision) => approvalIds.has(decision.id));
  const undone = new Map(decisions.map((decision) => [decision.undoesId, decision]));
  const found = await listCorrectionsById(connection, [
    ...new Set(approvals.map(({ correctionId }) => correctionId)),
  ]);
  const corrections = new Map(found.map((correction) => [correction.id, correction]));
  const errors = await listErrorsById(
    connection,
    found.flatMap(({ errorId }) => errorId ?? []),
  );
  const nameOf = await loadNames(connection, [
    ...found.map(({ proposerId }) => proposerId),
    ...decisions.map(({ byId }) => byId),
  ]);
  return Object.fromEntries(
    approvals.flatMap((approval) => {
      const correction = corrections.get(approval.correctionId);
      if (correction === undefined) return [];
      const error = errors.get(correction.errorId ?? '');
      const undo = undone.get(approval.id);
      const credit: ChangeCredit = {
        correctionId: correction.id,
        proposer: nameOf(correction.proposerId),
        proposedText: approval.editedText === null ? null : correction.replacement,
        approvedBy: nameOf(approval.byId),
        approvedAt: approval.at,
        override: approval.override,
        note: approval.note,
        category: error?.category ?? null,
        typology: error?.typology ?? null,
        comment: error?.comment ?? '',
        undone: undo === undefined ? null : { by: nameOf(undo.byId), at: undo.at, reason: undo.reason },
      };
      return [[approval.id, credit] as const];
    }),
  );
}
