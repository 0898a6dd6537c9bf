import { graphemeBoundaryAfter, graphemeBoundaryAt, isGraphemeBoundary, snapToGraphemes } from './graphemes';
import { isEmptySpan, type Span } from './span';

/** A piece of text as `Intl.Segmenter` parts it: a word, or what stands between two words. */
export interface WordPiece extends Span {
  /** A word or a number, not white space or punctuation. */
  readonly isWordLike: boolean;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang);
  if (known) return known;
  const segmenter = createSegmenter(lang);
  segmenters.set(lang, segmenter);
  return segmenter;
}

function createSegmenter(lang: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang, { granularity: 'word' });
  } catch {
    // Not a well-formed tag: the rules that all languages share.
    return new Intl.Segmenter('und', { granularity: 'word' });
  }
}

/**
 * Code units handed to the segmenter at once, which on Node 20 copies all of them for every word. Where a text has
 * no safe place to cut for this long (some hundred words without space or full stop), it is cut between two
 * graphemes, and a word that lies there may be parted.
 */
const CHUNK = 512;

/**
 * A word never reaches across these: white space, and the stops of scripts that write none. U+202F is missing
 * because it joins (UAX #29: ExtendNumLet), as in 10\u202f000.
 */
const PARTS_WORDS = /^[\t\n\r \u00a0\u2028\u2029\u3000。！？、，；]$/;
/** What may belong to the character before it: more white space, marks, joiners, the rest of 1，5. */
const MAY_CONTINUE = /^[\s\p{M}\p{Cf}\p{N}\ud800-\udfff]$/u;

function isSafeCut(text: string, offset: number): boolean {
  return PARTS_WORDS.test(text.charAt(offset - 1)) && !MAY_CONTINUE.test(text.charAt(offset));
}

/** The last safe place to cut in (after, atMost], or the last between two graphemes; always more than `after`. */
function cutBefore(text: string, after: number, atMost: number): number {
  if (atMost >= text.length) return text.length;
  for (let cut = atMost; cut > after; cut--) if (isSafeCut(text, cut)) return cut;
  const border = graphemeBoundaryAt(text, atMost);
  return border > after ? border : graphemeBoundaryAfter(text, after);
}

/** Pieces of [from, to). A border of words within a grapheme cluster (a mark that follows a space) is no border. */
function piecesBetween(text: string, from: number, to: number, lang: string): readonly WordPiece[] {
  const pieces: WordPiece[] = [];
  for (const { index, segment, isWordLike = false } of segmenterFor(lang).segment(text.slice(from, to))) {
    const start = from + index;
    const end = start + segment.length;
    const last = pieces.at(-1);
    if (last && !isGraphemeBoundary(text, start)) {
      pieces[pieces.length - 1] = { start: last.start, end, isWordLike: last.isWordLike || isWordLike };
    } else pieces.push({ start, end, isWordLike });
  }
  return pieces;
}

/** The whole text in pieces, in order, without a gap. `lang` is a BCP 47 tag. Time grows with the length only. */
export function wordsOf(text: string, lang: string): readonly WordPiece[] {
  const pieces: WordPiece[] = [];
  for (let from = 0; from < text.length;) {
    const to = cutBefore(text, from, from + CHUNK);
    for (const piece of piecesBetween(text, from, to, lang)) pieces.push(piece);
    from = to;
  }
  return pieces;
}

/** The piece that holds the code unit at `offset`, found in its own surroundings; null outside the text. */
function pieceAt(text: string, offset: number, lang: string): WordPiece | null {
  if (offset < 0 || offset >= text.length) return null;
  let from = offset;
  while (from > 0 && offset - from < CHUNK && !isSafeCut(text, from)) from -= 1;
  let to = offset + 1;
  while (to < text.length && to - offset < CHUNK && !isSafeCut(text, to)) to += 1;
  const window = snapToGraphemes(text, { start: from, end: to });
  return piecesBetween(text, window.start, window.end, lang).find((piece) => piece.end > offset) ?? null;
}

/** The word at a caret: the one around or after it, otherwise the one that ends there; null between other things. */
export function wordAt(text: string, offset: number, lang: string): Span | null {
  const after = pieceAt(text, offset, lang);
  if (after?.isWordLike) return { start: after.start, end: after.end };
  const before = pieceAt(text, offset - 1, lang);
  return before?.isWordLike && before.end === offset ? { start: before.start, end: before.end } : null;
}

/** The end of the next word that ends after `offset`, or the end of the text. */
export function wordBoundaryAfter(text: string, offset: number, lang: string): number {
  let piece = pieceAt(text, offset, lang);
  while (piece && !piece.isWordLike) piece = pieceAt(text, piece.end, lang);
  return piece?.end ?? text.length;
}

/** The start of the last word that starts before `offset`, or the start of the text. */
export function wordBoundaryBefore(text: string, offset: number, lang: string): number {
  let piece = pieceAt(text, offset - 1, lang);
  while (piece && !piece.isWordLike) piece = pieceAt(text, piece.start - 1, lang);
  return piece?.start ?? 0;
}

/**
 * The span without white space at its ends, and with the whole of every word it cuts. Punctuation is taken as
 * selected. A point stays a point; a span of white space alone stays as it is, for two spaces may be the error.
 */
export function snapToWords(text: string, span: Span, lang: string): Span {
  const whole = snapToGraphemes(text, span);
  if (isEmptySpan(whole)) return whole;
  let first = pieceAt(text, whole.start, lang);
  while (first && isBlank(text, first)) first = pieceAt(text, first.end, lang);
  let last = pieceAt(text, whole.end - 1, lang);
  while (last && isBlank(text, last)) last = pieceAt(text, last.start - 1, lang);
  if (!first || !last || first.start > last.start) return whole;
  const start = first.isWordLike ? first.start : Math.max(first.start, whole.start);
  const end = last.isWordLike ? last.end : Math.min(last.end, whole.end);
  return start === span.start && end === span.end ? span : { start, end };
}

function isBlank(text: string, piece: Span): boolean {
  return text.slice(piece.start, piece.end).trim() === '';
}
