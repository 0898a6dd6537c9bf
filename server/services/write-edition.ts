import type { Segment } from '../../domain/article/segment';
import type { EditionOutcome } from '../../domain/history/editions/edition-view';
import type { Edition } from '../../domain/history/editions/edition';
import { planMarks, type MarksPlan } from '../../domain/history/editions/plan-edition';
import { groupBy } from '../../domain/group-by';
import { canImport } from '../../domain/review/role';
import { replaceFiles } from '../data/article-files';
import { deleteUnits, insertUnits } from '../data/article-units';
import { updateEdition, type ArticleRecord } from '../data/articles';
import { writeEditionBlocks } from '../data/blocks';
import { updateCorrections } from '../data/corrections';
import { insertBatch } from '../data/decision-batches';
import { insertDecisions } from '../data/decisions';
import { findEdition, insertEdition, listEditions } from '../data/editions';
import { updateError } from '../data/errors';
import { deleteJudgementsIn, listReviews, updateReviewState } from '../data/reviews';
import { listSegments, updateSegments } from '../data/segments';
import { getArticleOrigin } from '../data/timeline';
import type { Connection } from '../db/open-database';
import { placeEditionIssues } from './edition-issues';
import { enterArticleToWrite } from './enter-article';
import { loadMarks } from './load-former';
import { notify } from './notify';
import { recordAudit } from './record-audit';
import { refreshArticleState } from './refresh-article-state';
import type { PreparedEdition, ReimportRequest } from './reimport-article';
import { saveFileIssues } from './save-file-issues';
import { settleAssignment } from './settle-assignment';
import type { SignedInContext } from './use-case';
import { versionAfter } from './version-after';

/**
 * Writes a new edition of an article, with what becomes of its marks and decisions as they are now; nothing when the text
 * was taken in already, or another one, or when the alignment is not the one that the new one was made from.
 */
export async function writeEdition(
  asked: SignedInContext,
  { articleId }: ReimportRequest,
  before: ArticleRecord,
  prepared: PreparedEdition,
): Promise<EditionOutcome | 'alignment_changed'> {
  // One moment for all of it.
  const at = asked.now();
  const context = { ...asked, now: () => at };
  return context.db.$transaction(async (transaction) => {
    const entered = await enterArticleToWrite(transaction, context.user, articleId, canImport);
    if (!entered.ok) throw new Error('The article went away while its new text was aligned');
    const { article } = entered.value;
    const repeated = await findEdition(transaction, prepared.id);
    // What asked for it first is answered then; whoever asks again finds it there.
    if (repeated !== null || article.alignmentVersion !== before.alignmentVersion) return 'alignment_changed';

    const editions = await withFirst(transaction, context, article, prepared);
    const marks = planMarks(prepared.text, {
      ...(await loadMarks(transaction, article)),
      editions,
      signature: {
        ...{ editionId: prepared.id, byId: context.user.id, at: at.toISOString() },
        newId: context.newId,
      },
    });
    const last = await write(transaction, context, article, prepared, marks);
    const version = await versionAfter(transaction, articleId, last);
    await notify(transaction, context, newsOf(article, marks));
    const counts = { text: prepared.text.counts, marks: marks.counts };
    await recordAudit(transaction, context, [
      {
        kind: 'article_reimported',
        projectId: article.projectId,
        articleId,
        details: {
          ...{ edition: article.edition + 1, version },
          ...{ paragraphsKept: counts.text.kept, paragraphsChanged: counts.text.changed },
          ...{ paragraphsAdded: counts.text.added, paragraphsRemoved: counts.text.removed },
          ...counts.marks,
        },
      },
    ]);
    return { outcome: 'reimported', edition: article.edition + 1, version, before: article.sequence, counts };
  });
}

/** The editions so far; the first is written down when the second comes. */
async function withFirst(
  transaction: Connection,
  { newId }: SignedInContext,
  article: ArticleRecord,
  { text }: PreparedEdition,
): Promise<readonly Edition[]> {
  const editions = await listEditions(transaction, article.id);
  if (editions.length > 0) return editions;
  const { importedById, createdAt } = await getArticleOrigin(transaction, article.id);
  const first: Edition = {
    ...{ id: newId(), number: 1, sequence: 0, byId: importedById, at: createdAt.toISOString() },
    ...{ blockIds: text.former.map(({ id }) => id), moves: [] },
  };
  await insertEdition(transaction, article.id, first, { text: NO_TEXT, marks: NO_MARKS });
  return [first];
}

const NO_TEXT = { kept: 0, changed: 0, added: 0, removed: 0 };
const NO_MARKS = { kept: 0, moved: 0, takenOver: 0, reopened: 0, reinstated: 0, orphaned: 0 };

/** The number of the last decision, or of the edition where nothing was decided. */
async function write(
  transaction: Connection,
  context: SignedInContext,
  article: ArticleRecord,
  { id, text, segments, units, said, read }: PreparedEdition,
  marks: MarksPlan,
): Promise<number> {
  const at = context.now();
  const number = article.edition + 1;
  const mtSystem = read.info.mtSystem ?? article.info.mtSystem;
  const kept = { number, mtSystem, segmentCount: segments.length };
  const sequence = await updateEdition(transaction, article.id, kept, at);
  const edition: Edition = {
    ...{ id, number, sequence, byId: context.user.id, at: at.toISOString() },
    ...{ blockIds: text.blocks.map((block) => block.id), moves: marks.moves },
  };
  await insertEdition(transaction, article.id, edition, { text: text.counts, marks: marks.counts });

  const matched = [...text.sides.source.blocks, ...text.sides.target.blocks];
  const former = new Set(text.former);
  const retired = [...text.sides.source.retired, ...text.sides.target.retired];
  await writeEditionBlocks(transaction, {
    ...{ articleId: article.id, edition: number, retired },
    placed: matched.flatMap(({ block, from }) => (from === 'added' || former.has(block) ? [] : [block])),
    added: matched.flatMap(({ block, from }) => (from === 'added' ? [block] : [])),
  });
  const before = (await listSegments(transaction, [article.id])).get(article.id) ?? [];
  await updateSegments(transaction, article.id, before, asStored(segments, before));
  await deleteUnits(transaction, article.id);
  await insertUnits(transaction, article.id, units);
  await replaceFiles(transaction, article.id, read.files);

  const decided = await writeMarks(transaction, context, article.id, id, marks);
  const found = await placeEditionIssues(transaction, article, { text, said });
  await saveFileIssues(transaction, context, article.id, read.files, found);
  await deleteJudgementsIn(
    transaction,
    retired.map((block) => block.id),
  );
  if (matched.some(({ from }) => from !== 'kept')) await reopenReviews(transaction, article.id, at);
  await refreshArticleState(transaction, article, at);
  return decided ?? sequence;
}

/** What is stored like this already is not written again. */
function asStored(segments: readonly Segment[], before: readonly Segment[]): readonly Segment[] {
  const known = new Map(before.map((segment) => [segment.id, segment]));
  return segments.map((segment) => {
    const stored = known.get(segment.id);
    return stored && JSON.stringify(stored) === JSON.stringify(segment) ? stored : segment;
  });
}

/** The number of the last decision; null where nothing was decided. */
async function writeMarks(
  transaction: Connection,
  { now, user }: SignedInContext,
  articleId: string,
  editionId: string,
  { corrections, errors }: MarksPlan,
): Promise<number | null> {
  const at = now();
  for (const { after } of errors.changes) {
    if (!(await updateError(transaction, after, at))) {
      throw new Error('An error mark changed although its article is held');
    }
  }
  const written = await updateCorrections(transaction, corrections.changes, at);
  if (written < corrections.changes.length) {
    throw new Error('A correction changed although its article is held');
  }
  if (corrections.decisions.length === 0) return null;
  const batch = { id: editionId, kind: 'reimport', byId: user.id, at, undoesId: null } as const;
  await insertBatch(transaction, batch);
  const decisions = await insertDecisions(transaction, articleId, corrections.decisions);
  return decisions.at(-1)?.sequence ?? null;
}

/** Whoever was through with the article has not read what is new in it. */
async function reopenReviews(transaction: Connection, articleId: string, at: Date): Promise<void> {
  for (const review of await listReviews(transaction, articleId)) {
    if (review.state !== 'finished') continue;
    const open = { ...review, state: 'open' } as const;
    await updateReviewState(transaction, open, at);
    await settleAssignment(transaction, open);
  }
}

/** Whose open corrections have lost their words by it is told once, with how many. */
function newsOf({ id: articleId, projectId }: ArticleRecord, { lost }: MarksPlan) {
  return [...groupBy(lost, ({ proposerId }) => proposerId)].map(([userId, own]) => {
    const [first] = own;
    const subjectId = own.length === 1 && first ? (first.errorId ?? first.id) : null;
    const details = { kind: 'reimport', count: own.length };
    return { userId, kind: 'decided', projectId, articleId, subjectId, details } as const;
  });
}
