import type { InlineCode } from '@/domain/article/inline-code';
import type { Span } from '@/domain/text/span';

/** A mark's place in one block. An empty span is an insertion point. */
export interface MarkedSpan extends Span {
  readonly markId: string;
}

/** A stretch of text with the same marks all through: what becomes one element of the page. */
export interface Piece extends Span {
  /** Every mark that covers it, in the order of their starts. */
  readonly marks: readonly string[];
  /** Those of them that begin here, so that a mark of several pieces is named once. */
  readonly begins: readonly string[];
  /** Insertion points just before it. */
  readonly points: readonly string[];
  /** Tags and placeholders just before it; left out where there are none. */
  readonly codes?: readonly InlineCode[];
}

/**
 * Cuts a stretch of a block at every border of a mark. The pieces tile the stretch: overlapping marks become
 * pieces with several marks, never nested elements, whose order would have to be invented. Points stand before the
 * piece that follows them. One at the end of the stretch belongs to what follows it, unless nothing does: then it
 * comes as a last, empty piece.
 */
export function cutPieces(stretch: Span, spans: readonly MarkedSpan[], endsText: boolean): readonly Piece[] {
  const touching = spans.filter((span) => touches(stretch, span, endsText)).sort(byStart);
  if (touching.length === 0) return [{ ...stretch, marks: [], begins: [], points: [] }];
  const borders = new Set([stretch.start, stretch.end]);
  for (const span of touching) {
    borders.add(Math.max(span.start, stretch.start));
    borders.add(Math.min(span.end, stretch.end));
  }
  const cuts = [...borders].sort((a, b) => a - b);
  const pieces = cuts
    .slice(0, -1)
    .map((start, position) => pieceBetween(start, cuts[position + 1] ?? stretch.end, touching));
  const trailing = pointsAt(stretch.end, touching);
  if (endsText && trailing.length > 0) {
    pieces.push({ start: stretch.end, end: stretch.end, marks: [], begins: [], points: trailing });
  }
  return pieces;
}

/**
 * Cuts pieces also where codes stand. What stands at the end of the last one comes as a last, empty piece. Without codes they are the
 * pieces given.
 */
export function placeCodes(pieces: readonly Piece[], codes: readonly InlineCode[]): readonly Piece[] {
  if (codes.length === 0) return pieces;
  const end = pieces.at(-1)?.end ?? 0;
  const placed = pieces.flatMap((piece) => cutAtCodes(piece, codes));
  const trailing = codes.filter(({ at }) => at === end);
  const hasLast = placed.some(({ start }) => start === end);
  if (trailing.length === 0 || hasLast) return placed;
  return [...placed, { start: end, end, marks: [], begins: [], points: [], codes: trailing }];
}

function cutAtCodes(piece: Piece, codes: readonly InlineCode[]): readonly Piece[] {
  const { start, end } = piece;
  const inside = codes.filter(({ at }) => at > start && at < end).map(({ at }) => at);
  const cuts = [...new Set([start, ...inside])].sort((a, b) => a - b);
  return cuts.map((from, position): Piece => {
    const own = codes.filter(({ at }) => at === from);
    return {
      ...(position === 0 ? piece : { marks: piece.marks, begins: [], points: [] }),
      start: from,
      end: cuts[position + 1] ?? end,
      ...(own.length > 0 && { codes: own }),
    };
  });
}

function pieceBetween(start: number, end: number, spans: readonly MarkedSpan[]): Piece {
  const covering = spans.filter((span) => span.start < end && span.end > start);
  return {
    start,
    end,
    marks: covering.map((span) => span.markId),
    begins: covering.filter((span) => span.start === start).map((span) => span.markId),
    points: pointsAt(start, spans),
  };
}

function pointsAt(offset: number, spans: readonly MarkedSpan[]): readonly string[] {
  return spans.filter((span) => span.start === offset && span.end === offset).map((span) => span.markId);
}

function touches(stretch: Span, span: MarkedSpan, endsText: boolean): boolean {
  if (span.start === span.end) {
    return (
      span.start >= stretch.start && (span.start < stretch.end || (endsText && span.start === stretch.end))
    );
  }
  return span.start < stretch.end && span.end > stretch.start;
}

function byStart(a: MarkedSpan, b: MarkedSpan): number {
  return a.start - b.start || b.end - a.end || (a.markId < b.markId ? -1 : 1);
}
