import type { SideIssue } from '../../domain/exchange/import-view';
import { listTextChanges } from '../../domain/history/editions/compare-editions';
import type { EditionDoubt, EditionPreview } from '../../domain/history/editions/edition-view';
import {
  MIN_ARTICLE_LIKENESS,
  planMarks,
  planTextInSteps,
  type TextPlan,
} from '../../domain/history/editions/plan-edition';
import type { ArticleInfo } from '../../domain/article/article';
import type { BuildErrorCode } from '../../domain/exchange/build-article';
import type { NewTextBlocks } from '../../domain/exchange/build-new-text';
import type { ReadNewText } from '../../domain/exchange/read-new-text';
import { success, type Result } from '../../domain/result';
import { canImport } from '../../domain/review/role';
import { primarySubtag } from '../../domain/text/primary-subtag';
import { listEditions } from '../data/editions';
import { enterArticle, type EntryRefusal } from './enter-article';
import { finishSteps } from './finish-steps';
import { loadFormer, loadMarks } from './load-former';
import { readEdition, type EditionRequest } from './read-edition';
import type { SignedInContext } from './use-case';

/** So many paragraphs of a side show what the new text is like; the rest is compared once it is there. */
const SHOWN_CHANGES = 40;

export interface ReimportPreview {
  readonly issues: readonly SideIssue[];
  /** Null when the text cannot be read. */
  readonly plan: EditionPreview | null;
}

type PreviewCode = BuildErrorCode | EntryRefusal;

/** What taking a new text in would do to an article, its marks and its decisions: nothing is saved. */
export async function previewReimport(
  context: SignedInContext,
  request: EditionRequest,
  signal: AbortSignal,
): Promise<Result<ReimportPreview, PreviewCode>> {
  const { db, user, newId } = context;
  const entered = await enterArticle(db, user, request.articleId, canImport);
  if (!entered.ok) return entered;
  const { info } = entered.value.article;
  const reading = readEdition(request, info, newId, signal);
  let step = await reading.next();
  while (!step.done) step = await reading.next();
  if (step.value.outcome === 'failed') return { ok: false, error: step.value.error };
  if (step.value.outcome === 'refused') return success({ issues: step.value.issues, plan: null });
  const { read, built, issues } = step.value;
  for (;;) {
    // The texts are compared before anything is held: that of an edition never changes.
    const compared = await compareWith(context, request.articleId, built, signal);
    if (!compared.ok) return compared;
    const planned = await plan(context, request.articleId, compared.value);
    // Somebody else took a new text in meanwhile.
    if (planned === null) continue;
    if (!planned.ok) return planned;
    const { article, text, marks } = planned.value;
    const changed = {
      source: listTextChanges(text.sides.source, article.info.sourceLang, SHOWN_CHANGES),
      target: listTextChanges(text.sides.target, article.info.targetLang, SHOWN_CHANGES),
    };
    return success({
      issues,
      plan: {
        baseEdition: article.edition,
        isUnchanged: text.isUnchanged,
        doubts: doubtsAbout(text, article.info, read.info),
        text: text.counts,
        marks: marks.counts,
        changes: { source: changed.source.blocks, target: changed.target.blocks },
        changeCount: changed.source.count + changed.target.count,
        columns: columnsOf(read),
        issueCount: built.issues.length,
        languages: { sourceLang: article.info.sourceLang, targetLang: article.info.targetLang },
      },
    });
  }
}

/** What becomes of the marks, all as they are at one moment; null where the article has another text by now. */
async function plan(
  { db, user, now, newId }: SignedInContext,
  articleId: string,
  { edition, text }: Compared,
) {
  return db.$transaction(async (transaction) => {
    const entered = await enterArticle(transaction, user, articleId, canImport);
    if (!entered.ok) return entered;
    const { article } = entered.value;
    if (article.edition !== edition) return null;
    const marks = planMarks(text, {
      ...(await loadMarks(transaction, article)),
      editions: await listEditions(transaction, article.id),
      signature: { editionId: newId(), byId: user.id, at: now().toISOString(), newId },
    });
    return success({ article, text, marks });
  });
}

interface Compared {
  readonly edition: number;
  readonly text: TextPlan;
}

/** With the edition that the article has. */
async function compareWith(
  { db, user }: SignedInContext,
  articleId: string,
  built: NewTextBlocks,
  signal: AbortSignal,
): Promise<Result<Compared, EntryRefusal>> {
  const entered = await enterArticle(db, user, articleId, canImport);
  if (!entered.ok) return entered;
  const { article } = entered.value;
  const steps = planTextInSteps(await loadFormer(db, article), built);
  return success({ edition: article.edition, text: await finishSteps(steps, signal) });
}

/** Which columns of a table were taken. */
const columnsOf = ({ columns }: ReadNewText): EditionPreview['columns'] =>
  columns && { names: columns.names, chosen: { source: columns.source, target: columns.target } };

/** What the text says of its languages, or looks like, counts where the article's are known. */
function doubtsAbout(
  { likeness, isUnchanged }: TextPlan,
  info: ArticleInfo,
  found: Partial<ArticleInfo>,
): readonly EditionDoubt[] {
  const isOther = (lang: string, other: string | undefined) =>
    other !== undefined && lang !== 'und' && primarySubtag(lang) !== primarySubtag(other);
  const isOtherLanguage =
    isOther(info.sourceLang, found.sourceLang) || isOther(info.targetLang, found.targetLang);
  return [
    ...(isOtherLanguage && !isUnchanged ? (['other_language'] as const) : []),
    ...(likeness < MIN_ARTICLE_LIKENESS ? (['little_in_common'] as const) : []),
  ];
}
