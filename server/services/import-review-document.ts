import * as z from 'zod';
import type { ErrorMark } from '../../domain/annotation/error';
import { MQM_CORE } from '../../domain/annotation/typologies/mqm-core';
import { TYPOLOGIES, typologyFinder } from '../../domain/annotation/typologies/registry';
import { typologyReference, type Typology } from '../../domain/annotation/typology';
import type { Correction } from '../../domain/correction/correction';
import type { ReviewProposal } from '../../domain/exchange/docx/plan-review';
import { headIn } from '../../domain/exchange/docx/comment-head';
import { reviewWordsOf } from '../../domain/exchange/docx/review-words';
import { readReview } from '../../domain/exchange/docx/read-review';
import type { ReviewImportOutcome } from '../../domain/exchange/docx/review-view';
import { failure, success } from '../../domain/result';
import { LOCALE_CODES } from '../../i18n/locales';
import { canReview } from '../../domain/review/role';
import type { ArticleRecord } from '../data/articles';
import { insertCorrections } from '../data/corrections';
import { insertErrors } from '../data/errors';
import { listReasons } from '../data/reasons';
import { findProjectTypology } from '../data/typologies';
import type { Connection } from '../db/open-database';
import { beginReview } from './begin-review';
import { enterArticle, enterArticleToWrite } from './enter-article';
import { id, line } from './fields';
import { loadExportArticle } from './load-export-article';
import { recordAudit } from './record-audit';
import { loadReportWords } from './report-words';
import { findRatedOnly } from './rated-only';
import { refreshArticleState } from './refresh-article-state';
import { defineUseCase, type Answer, type SignedInContext } from './use-case';

/** What one request takes: a document of two megabytes. Its pictures need not come with it. */
const MAX_CHARS = 3_000_000;
/** More is another text, and no review of this one. */
const MAX_PROPOSALS = 5_000;

const input = z.object({
  articleId: id,
  /** The document, as base64. */
  content: z.base64().max(MAX_CHARS),
  fileName: line,
  dry: z.boolean(),
});
type Input = z.output<typeof input>;

/**
 * Takes what a colleague changed and said in a review document into the article: as proposals of whoever takes them in, and with an error where
 * something was said. With `dry`, only says what that would do.
 */
export const importReviewDocument = defineUseCase({
  id: 'import-review-document',
  access: 'project',
  input,
  async run(context, wanted): Answer<ReviewImportOutcome> {
    const bytes = new Uint8Array(Buffer.from(wanted.content, 'base64'));
    return context.db.$transaction(async (transaction) => {
      const enter = wanted.dry ? enterArticle : enterArticleToWrite;
      const entered = await enter(transaction, context.user, wanted.articleId, canReview);
      if (!entered.ok) return entered;
      const { article } = entered.value;
      const ratedOnly = findRatedOnly(article);
      if (ratedOnly !== null) return { ok: false, error: ratedOnly };
      const reasons = (await listReasons(transaction, [article.projectId])).get(article.projectId) ?? [];
      const exported = await loadExportArticle(transaction, article, 'all');
      const current = (await findProjectTypology(transaction, article.projectId))?.typology ?? MQM_CORE;
      const typologies = new Set([current, ...(exported.ownTypologies ?? []), ...TYPOLOGIES]);
      const find = typologyFinder([...typologies]);
      const words = await Promise.all(LOCALE_CODES.map((locale) => loadReportWords(locale, find)));
      const languages = words.map((each) => reviewWordsOf(each, reasons));
      const plan = readReview(bytes, exported, languages, [...typologies]);
      if (!plan.ok) return failure('review_document_unreadable', { issue: plan.issue.code });
      const { proposals } = plan.value;
      if (proposals.length > MAX_PROPOSALS) return failure('too_many', { max: MAX_PROPOSALS });
      const isDone = !wanted.dry && proposals.length > 0;
      if (isDone) await save(transaction, context, article, wanted, proposals, current);
      return success({ ...plan.value, isDone });
    });
  },
  touches: ({ articleId }, { isDone }) => (isDone ? [articleId] : []),
});

async function save(
  transaction: Connection,
  context: SignedInContext,
  article: ArticleRecord,
  { fileName }: Input,
  proposals: readonly ReviewProposal[],
  typology: Typology,
): Promise<void> {
  const { id: articleId, projectId } = article;
  const made = proposals.map((proposal) => make(context, articleId, fileName, proposal, typology));
  const errors = made.flatMap(({ error }) => error ?? []);
  const corrections = made.flatMap(({ correction }) => correction ?? []);
  await beginReview(transaction, context, articleId);
  await insertErrors(transaction, errors, context.now());
  await insertCorrections(transaction, corrections, projectId, context.now());
  await recordAudit(transaction, context, [
    {
      kind: 'review_document_imported',
      projectId,
      articleId,
      details: { corrections: corrections.length, errors: errors.length, authors: namesOf(proposals) },
    },
  ]);
  await refreshArticleState(transaction, article, context.now());
}

const namesOf = (proposals: readonly ReviewProposal[]): string =>
  [...new Set(proposals.flatMap(({ authors }) => authors))].join(', ').slice(0, 500);

/** An error carries the comment, and who made it. Where it does not say of what kind it is, it has a category of its own, and no weight, until a person says more of it. */
function make(
  { newId, user }: SignedInContext,
  articleId: string,
  file: string,
  { anchor, replacement, authors, date, comment, head }: ReviewProposal,
  typology: Typology,
): { readonly error: ErrorMark | null; readonly correction: Correction | null } {
  const origin = { kind: 'document', authors, at: date, file } as const;
  const error: ErrorMark | null =
    comment === '' && head === null
      ? null
      : {
          id: newId(),
          articleId,
          reviewerId: user.id,
          scope: 'span',
          target: anchor,
          source: null,
          ...headIn(typology, head),
          comment,
          provenance: origin,
          state: 'open',
          typology: typologyReference(typology),
          version: 1,
        };
  const correction: Correction | null =
    replacement === null
      ? null
      : {
          id: newId(),
          articleId,
          errorId: error?.id ?? null,
          proposerId: user.id,
          groupId: null,
          anchor,
          replacement,
          state: 'proposed',
          approvedText: null,
          round: 0,
          version: 1,
          origin,
        };
  return { error, correction };
}
