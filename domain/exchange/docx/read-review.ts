import { TYPOLOGIES } from '../../annotation/typologies/registry';
import type { Typology } from '../../annotation/typology';
import type { Block } from '../../article/block';
import type { ExportArticle } from '../export-model';
import { makeIssue } from '../make-issue';
import { listReviewed } from './list-changes';
import { readPartText, type DocxResult } from './package';
import { isInReading, type DocxParagraph } from './paragraph';
import type { LeftChange, ReviewPlan } from './plan-review';
import { planReview } from './plan-review';
import { readComments } from './read-comments';
import { readDocx, textOf, type DocxFile } from './read-docx';
import { headReader } from './comment-head';
import { isKnownComment } from './review-comments';
import type { ReviewWords } from './review-words';

/** More than these are another text, and no review. */
const MAX_CHANGES = 20_000;

/**
 * What somebody changed and said in a document that was made from the article, as it can be taken into it; comments in any of the
 * languages. `typologies`: what categories in them can be of, the one that new errors are marked with first.
 */
export function readReview(
  bytes: Uint8Array,
  article: ExportArticle,
  languages: readonly ReviewWords[],
  typologies: readonly Typology[] = TYPOLOGIES,
): DocxResult<ReviewPlan> {
  const read = readDocx(bytes);
  if (!read.ok) return read;
  const file = read.value;
  const { blocks } = textOf(file, 'rejected');
  const paragraphs = listReviewed(blocks, readComments(commentsOf(file)));
  const count = paragraphs.reduce((sum, { changes, comments }) => sum + changes.length + comments.length, 0);
  if (count > MAX_CHANGES)
    return { ok: false, issue: makeIssue('too_many_elements', 'error', null, { limit: MAX_CHANGES }) };
  const target: readonly Block[] = article.target;
  const { proposals, known, left } = planReview(paragraphs, target, {
    corrections: article.corrections.map(({ correction }) => correction),
    isKnownComment: isKnownComment(article, languages, typologies),
    readHead: headReader(languages, typologies),
  });
  const inBlocks = new Set(blocks.flatMap((block) => block.paragraphs));
  const others = (file.parts[0]?.paragraphs ?? []).flatMap((paragraph) => leftOf(paragraph, inBlocks));
  return { ok: true, value: { proposals, known, left: [...left, ...others] } };
}

function commentsOf({ package: { zip, relationships } }: DocxFile): string | null {
  const name = relationships.find(({ type }) => type === 'comments')?.target;
  const text = name === undefined ? null : readPartText(zip, name);
  return text?.ok ? text.value : null;
}

/** A paragraph that is there only when changes are accepted. */
function leftOf(paragraph: DocxParagraph, known: ReadonlySet<DocxParagraph>): readonly LeftChange[] {
  if (known.has(paragraph)) return [];
  const added = paragraph.pieces.filter(
    ({ revision, run }) => !run.isHidden && revision.inserted !== null && isInReading(revision, 'accepted'),
  );
  const replacement = added.map(({ text }) => text).join('');
  if (replacement.trim() === '') return [];
  const authors = [...new Set(added.map(({ revision }) => revision.inserted?.author ?? ''))].filter(Boolean);
  return [{ reason: 'paragraphs', paragraph: null, quote: '', replacement, authors }];
}
