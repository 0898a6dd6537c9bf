import type { Anchor } from '../../article/anchor';
import type { Block } from '../../article/block';
import { checkCorrectionPlace } from '../../article/check-correction-place';
import { correctedText } from '../../correction/apply-corrections';
import { checkReplacement } from '../../correction/check-replacement';
import type { Correction } from '../../correction/correction';
import { compareAnchors } from '../../correction/find-rivals';
import { groupBy } from '../../group-by';
import { findQuote } from '../../text/find-quote';
import { isGraphemeBoundary, snapToGraphemes } from '../../text/graphemes';
import { quoteSpan } from '../../text/quoted-span';
import type { Span } from '../../text/span';
import type { ParagraphChange, ParagraphComment, ReviewedParagraph } from './list-changes';
import type { CommentHead } from './comment-head';
import { matchParagraphs } from './match-paragraphs';
import { splitComment, type FoundComment } from './review-comments';

/** Something a colleague changed or said, at its place in the translation. */
export interface ReviewProposal {
  readonly anchor: Anchor;
  /** Null for a comment alone. */
  readonly replacement: string | null;
  readonly authors: readonly string[];
  /** ISO 8601, or ''. */
  readonly date: string;
  /** What was said of it. */
  readonly comment: string;
  /** What kind of error it is, where that was said. */
  readonly head: CommentHead | null;
}

export const LEFT_REASONS = [
  /** The paragraph is none of the article. */
  'no_paragraph',
  /** Its text is another without anything tracked. */
  'untracked',
  /** The words are not found in the article, or in several places. */
  'not_found',
  /** A paragraph was begun or joined. */
  'paragraphs',
  /** It cannot be a correction there: the text is locked, a code of the file stands in it, it holds control characters. */
  'not_allowed',
] as const;
export type LeftReason = (typeof LEFT_REASONS)[number];

/** What cannot be taken in, with what a person needs to find it in the document. */
export interface LeftChange {
  readonly reason: LeftReason;
  /** Of those with text in the document, from 1; null for one that is new. */
  readonly paragraph: number | null;
  readonly quote: string;
  readonly replacement: string | null;
  readonly authors: readonly string[];
}

export interface ReviewPlan {
  readonly proposals: readonly ReviewProposal[];
  /** Changes and comments that Verso has already. */
  readonly known: number;
  readonly left: readonly LeftChange[];
}

export interface KnownReview {
  /** The corrections of the article, in every state. */
  readonly corrections: readonly Correction[];
  /** Whether a comment is one that Verso wrote into the document, or has taken from it. */
  readonly isKnownComment: (comment: FoundComment) => boolean;
  readonly readHead: (line: string) => CommentHead | null;
}

/** What a document that was worked on means for the article that it was made from. Nothing is moved to a place that is only likely. */
export function planReview(
  paragraphs: readonly ReviewedParagraph[],
  target: readonly Block[],
  known: KnownReview,
): ReviewPlan {
  const matched = matchParagraphs(
    paragraphs.map(({ text }) => text),
    target.map(({ text }) => text),
  );
  const corrections = groupBy(known.corrections, ({ anchor }) => anchor.blockId);
  const planner = new Planner(known);
  for (const [index, paragraph] of paragraphs.entries()) {
    const block = target[matched[index] ?? -1];
    if (block === undefined) planner.leaveAll(paragraph);
    else planner.take(paragraph, block, corrections.get(block.id) ?? []);
  }
  return planner;
}

class Planner implements ReviewPlan {
  readonly proposals: ReviewProposal[] = [];
  readonly left: LeftChange[] = [];
  known = 0;
  readonly #review: Omit<KnownReview, 'corrections'>;

  constructor(review: Omit<KnownReview, 'corrections'>) {
    this.#review = review;
  }

  /** Of a paragraph that is none of the article. */
  leaveAll(paragraph: ReviewedParagraph): void {
    const { changes, comments } = paragraph;
    for (const change of changes) this.#leave('no_paragraph', paragraph, change);
    for (const comment of this.#unknown(comments, null, paragraph.text))
      this.#leaveComment('no_paragraph', paragraph, comment);
  }

  take(paragraph: ReviewedParagraph, block: Block, corrections: readonly Correction[]): void {
    const { text, changes, isJoined } = paragraph;
    const whole = { start: 0, end: text.length, replacement: null, authors: [] };
    // Where its words are those of corrections that were accepted in the document, nobody has to be told.
    if (block.text.trim() !== text.trim() && !isCorrected(text, block, corrections))
      this.#leave('untracked', paragraph, whole);
    if (isJoined) this.#leave('paragraphs', paragraph, whole);
    const comments = this.#unknown(paragraph.comments, block, text);
    const taken = new Set<ParagraphComment>();
    for (const change of changes) {
      const own = comments.filter((comment) => !taken.has(comment) && touches(comment, change));
      for (const comment of own) taken.add(comment);
      this.#takeChange(paragraph, block, corrections, change, own);
    }
    for (const comment of comments) {
      if (taken.has(comment)) continue;
      const span = placeIn(block.text, text, comment);
      if (span === null) this.#leaveComment('not_found', paragraph, comment);
      else this.#propose(block, span, null, { ...comment, authors: [comment.author] }, [comment]);
    }
  }

  #takeChange(
    paragraph: ReviewedParagraph,
    block: Block,
    corrections: readonly Correction[],
    change: ParagraphChange,
    comments: readonly ParagraphComment[],
  ): void {
    if (change.replacement.includes('\n') && !block.text.includes('\n')) {
      this.#leaveWith('paragraphs', paragraph, change, comments);
      return;
    }
    const place = placeIn(block.text, paragraph.text, change);
    if (place === null) {
      this.#leaveWith('not_found', paragraph, change, comments);
      return;
    }
    const { span, replacement } = wholeCharacters(block.text, place, change.replacement);
    if (isKnown(block.text, span, replacement, corrections)) {
      this.known++;
      for (const comment of comments)
        this.#propose(block, span, null, { ...comment, authors: [comment.author] }, [comment]);
      return;
    }
    const anchor = { blockId: block.id, ...quoteSpan(block.text, span) };
    const isAllowed =
      checkCorrectionPlace(anchor, block).ok && checkReplacement(anchor.quote, replacement) === null;
    if (isAllowed) this.#propose(block, span, replacement, change, comments);
    else this.#leaveWith('not_allowed', paragraph, change, comments);
  }

  #propose(
    block: Block,
    span: Span,
    replacement: string | null,
    { authors, date }: Pick<ParagraphChange, 'authors' | 'date'>,
    comments: readonly ParagraphComment[],
  ): void {
    const anchor = {
      blockId: block.id,
      ...quoteSpan(block.text, snapToGraphemes(block.text, span)),
    };
    const said = comments.map(({ text }) => splitComment(text, this.#review.readHead));
    const head = said.find((one) => one.head !== null)?.head ?? null;
    const comment = said
      .map(({ rest }) => rest)
      .filter((rest) => rest !== '')
      .join('\n\n');
    const everybody = [...new Set([...authors, ...comments.map(({ author }) => author)])].filter(Boolean);
    this.proposals.push({ anchor, replacement, authors: everybody, date, comment, head });
  }

  #unknown(
    comments: readonly ParagraphComment[],
    block: Block | null,
    paragraph: string,
  ): readonly ParagraphComment[] {
    const unknown = comments.filter(({ text, ...place }) => {
      const span = block === null ? null : placeIn(block.text, paragraph, place);
      return text !== '' && !this.#review.isKnownComment({ text, blockId: block?.id ?? null, span });
    });
    this.known += comments.length - unknown.length;
    return unknown;
  }

  /** A change, and what was said of it. */
  #leaveWith(
    reason: LeftReason,
    paragraph: ReviewedParagraph,
    change: ParagraphChange,
    comments: readonly ParagraphComment[],
  ): void {
    this.#leave(reason, paragraph, change);
    for (const comment of comments) this.#leaveComment(reason, paragraph, comment);
  }

  #leave(
    reason: LeftReason,
    { number, text }: ReviewedParagraph,
    { start, end, replacement, authors }: Pick<LeftChange, 'replacement' | 'authors'> & Span,
  ): void {
    this.left.push({ reason, paragraph: number, quote: text.slice(start, end).trim(), replacement, authors });
  }

  #leaveComment(
    reason: LeftReason,
    paragraph: ReviewedParagraph,
    { start, end, author, text }: ParagraphComment,
  ): void {
    this.#leave(reason, paragraph, { start, end, replacement: text, authors: [author] });
  }
}

const touches = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

/** Where a stretch of the paragraph stands in the block: as far from the first letter where the text is the same, else by its words. */
function placeIn(block: string, paragraph: string, { start, end }: Span): Span | null {
  const text = block.trim();
  if (text !== paragraph.trim()) return findQuote(block, quoteSpan(paragraph, { start, end }))?.span ?? null;
  const shift = block.indexOf(text) - paragraph.indexOf(text);
  const within = (at: number): number => Math.min(Math.max(at + shift, 0), block.length);
  return { start: within(start), end: within(end) };
}

/** No correction cuts a character, although a change in Word may: it takes in the rest of it. */
function wholeCharacters(text: string, span: Span, replacement: string) {
  // A point within a character is all of it.
  const isWithin = span.start === span.end && !isGraphemeBoundary(text, span.start);
  const whole = snapToGraphemes(text, isWithin ? { start: span.start, end: span.end + 1 } : span);
  return {
    span: whole,
    replacement: text.slice(whole.start, span.start) + replacement + text.slice(span.end, whole.end),
  };
}

/** Whether the change is one that there is, or several that stand side by side. */
function isKnown(text: string, span: Span, replacement: string, corrections: readonly Correction[]): boolean {
  const within = corrections.filter(({ anchor }) => anchor.start >= span.start && anchor.end <= span.end);
  const isOne = within.some((one) => {
    const { anchor } = one;
    const isSame = anchor.start === span.start && anchor.end === span.end;
    return isSame && (correctedText(one) === replacement || one.replacement === replacement);
  });
  if (isOne) return true;
  const live = within.filter(
    ({ state }) => state === 'approved' || state === 'proposed' || state === 'changes_requested',
  );
  return live.length > 1 && applyWithin(text, span, live) === replacement;
}

function applyWithin(text: string, span: Span, corrections: readonly Correction[]): string | null {
  let applied = '';
  let at = span.start;
  for (const one of [...corrections].sort(compareAnchors)) {
    if (one.anchor.start < at) return null;
    applied += text.slice(at, one.anchor.start) + correctedText(one);
    at = one.anchor.end;
  }
  return applied + text.slice(at, span.end);
}

/** Whether a text is that of the block with some of its corrections in it: from left to right, each taken or not. */
function isCorrected(text: string, block: Block, corrections: readonly Correction[]): boolean {
  const wanted = text.trim();
  const source = block.text.trim();
  const lead = block.text.indexOf(source);
  const sorted = [...corrections].sort(compareAnchors);
  if (sorted.length > 100) return false;
  // Pairs of places: so much of the block, so much of the text.
  const pairs = new Set<string>();
  const walk = (from: number, at: number, next: number): boolean => {
    const key = `${from} ${at} ${next}`;
    if (pairs.has(key)) return false;
    pairs.add(key);
    const one = sorted[next];
    if (one === undefined) return source.slice(from) === wanted.slice(at);
    const start = one.anchor.start - lead;
    if (walk(from, at, next + 1)) return true;
    if (start < from) return false;
    const kept = source.slice(from, start);
    const written = kept + correctedText(one);
    return wanted.startsWith(written, at) && walk(one.anchor.end - lead, at + written.length, next + 1);
  };
  return walk(0, 0, 0);
}
