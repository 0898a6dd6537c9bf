import type { SideIssue } from '../../domain/exchange/import-view';
import { listTextChanges } from '../../domain/history/editions/compare-editions';
import type { EditionDoubt, EditionPreview } from '../../domain/history/editions/edition-view';
import {
  MIN_ARTICLE_LIKENESS,
  planMarks,
  planText,
  type TextPlan,
} from '../../domain/history/editions/plan-edition';
import type { ArticleInfo } from '../../domain/article/article';
import type { BuildErrorCode } from '../../domain/exchange/build-article';
import { success, type Result } from '../../domain/result';
import { canImport } from '../../domain/review/role';
import { primarySubtag } from '../../domain/text/primary-subtag';
import { enterArticle, type EntryRefusal } from './enter-article';
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
  const { db, user, now, newId } = context;
  const entered = await enterArticle(db, user, request.articleId, canImport);
  if (!entered.ok) return entered;
  const { info } = entered.value.article;
  const reading = readEdition(request, info, newId, signal);
  let step = await reading.next();
  while (!step.done) step = await reading.next();
  if (step.value.outcome === 'failed') return { ok: false, error: step.value.error };
  if (step.value.outcome === 'refused') return success({ issues: step.value.issues, plan: null });
  const { read, built, issues } = step.value;
  return db.$transaction(async (transaction) => {
    // Read again, all at one moment: what is said of marks holds for this edition.
    const current = await enterArticle(transaction, user, request.articleId, canImport);
    if (!current.ok) return current;
    const { article } = current.value;
    const former = await loadFormer(transaction, article);
    const text = planText(former, built);
    const marks = planMarks(text, {
      ...(await loadMarks(transaction, article)),
      editions: former.editions,
      signature: { editionId: newId(), byId: user.id, at: now().toISOString(), newId },
    });
    const compared = {
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
        changes: { source: compared.source.blocks, target: compared.target.blocks },
        changeCount: compared.source.count + compared.target.count,
        languages: { sourceLang: article.info.sourceLang, targetLang: article.info.targetLang },
      },
    });
  });
}

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
