import type { SideIssue } from '../../domain/exchange/import-view';
import { listTextChanges } from '../../domain/history/editions/compare-editions';
import type { EditionDoubt, EditionPreview } from '../../domain/history/editions/edition-view';
import {
  MIN_ARTICLE_LIKENESS,
  planMarks,
  planTextInSteps,
  type MarksPlan,
  type TextPlan,
} from '../../domain/history/editions/plan-edition';
import type { ArticleInfo } from '../../domain/article/article';
import type { BuildErrorCode } from '../../domain/exchange/build-article';
import type { NewTextBlocks } from '../../domain/exchange/build-new-text';
import type { ReadNewText } from '../../domain/exchange/read-new-text';
import { success, type Failure, type Result } from '../../domain/result';
import { canImport } from '../../domain/review/role';
import { primarySubtag } from '../../domain/text/primary-subtag';
import type { ArticleRecord } from '../data/articles';
import { listEditions } from '../data/editions';
import { enterArticle, type EntryRefusal } from './enter-article';
import { loadFormer, loadMarks } from './load-former';
import { placeEditionIssues } from './edition-issues';
import { readEdition, type EditionRequest, type Progressing } from './read-edition';
import { compareTexts, saidIn } from './reimport-article';
import type { SignedInContext } from './use-case';

/** So many paragraphs of a side show what the new text is like; the rest is compared once it is there. */
const SHOWN_CHANGES = 40;

export interface ReimportPreview {
  readonly issues: readonly SideIssue[];
  /** Null when the text cannot be read. */
  readonly plan: EditionPreview | null;
}

/** What is told while it is worked out. The last one is not `progress`. */
export type PreviewEvent =
  | Progressing
  | ({ readonly type: 'preview' } & ReimportPreview)
  | { readonly type: 'failed'; readonly error: Failure<BuildErrorCode | EntryRefusal> };

/** What taking a new text in would do to an article, its marks and its decisions: nothing is saved. */
export async function previewReimport(
  context: SignedInContext,
  request: EditionRequest,
  signal: AbortSignal,
): Promise<Result<AsyncGenerator<PreviewEvent>, EntryRefusal>> {
  const entered = await enterArticle(context.db, context.user, request.articleId, canImport);
  return entered.ok ? success(previewInSteps(context, request, entered.value.article.info, signal)) : entered;
}

async function* previewInSteps(
  context: SignedInContext,
  request: EditionRequest,
  info: ArticleInfo,
  signal: AbortSignal,
): AsyncGenerator<PreviewEvent> {
  const reading = yield* readEdition(request, info, context.newId, signal);
  if (reading.outcome !== 'read') {
    yield reading.outcome === 'failed'
      ? { type: 'failed', error: reading.error }
      : { type: 'preview', issues: reading.issues, plan: null };
    return;
  }
  const { read, built, issues } = reading;
  for (;;) {
    // The texts are compared before anything is held: that of an edition never changes.
    const compared = yield* compareWith(context, request.articleId, built, signal);
    const planned = compared.ok
      ? await plan(context, request.articleId, { ...compared.value, built })
      : compared;
    // Somebody else took a new text in meanwhile.
    if (planned === null) continue;
    yield planned.ok
      ? { type: 'preview', issues, plan: viewPlan(planned.value, read, built) }
      : { type: 'failed', error: planned.error };
    return;
  }
}

function viewPlan(
  { article, text, marks, newIssueCount }: Planned,
  read: ReadNewText,
  built: NewTextBlocks,
): EditionPreview {
  const { sourceLang, targetLang } = article.info;
  const changed = {
    source: listTextChanges(text.sides.source, sourceLang, SHOWN_CHANGES),
    target: listTextChanges(text.sides.target, targetLang, SHOWN_CHANGES),
  };
  return {
    baseEdition: article.edition,
    isUnchanged: text.isUnchanged,
    doubts: doubtsAbout(text, article.info, read.info),
    text: text.counts,
    marks: marks.counts,
    changes: { source: changed.source.blocks, target: changed.target.blocks },
    changeCount: changed.source.count + changed.target.count,
    columns: columnsOf(read),
    issueCount: built.issues.length,
    newIssueCount,
    languages: { sourceLang, targetLang },
  };
}

interface Planned {
  readonly article: ArticleRecord;
  readonly text: TextPlan;
  readonly marks: MarksPlan;
  readonly newIssueCount: number;
}

/** What becomes of the marks, all as they are at one moment; null where the article has another text by now. */
async function plan(
  { db, user, now, newId }: SignedInContext,
  articleId: string,
  { edition, text, built }: Compared & { readonly built: NewTextBlocks },
): Promise<Result<Planned, EntryRefusal> | null> {
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
    const said = text.isUnchanged ? saidIn(built, text) : null;
    const { placed } = await placeEditionIssues(transaction, article, { text, said });
    return success({ article, text, marks, newIssueCount: placed.length });
  });
}

interface Compared {
  readonly edition: number;
  readonly text: TextPlan;
}

/** With the edition that the article has. */
async function* compareWith(
  { db, user }: SignedInContext,
  articleId: string,
  built: NewTextBlocks,
  signal: AbortSignal,
): AsyncGenerator<Progressing, Result<Compared, EntryRefusal>> {
  const entered = await enterArticle(db, user, articleId, canImport);
  if (!entered.ok) return entered;
  const { article } = entered.value;
  yield { type: 'progress', phase: 'comparing', done: 0, total: 1 };
  const steps = planTextInSteps(await loadFormer(db, article), built);
  return success({ edition: article.edition, text: yield* compareTexts(steps, signal) });
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
