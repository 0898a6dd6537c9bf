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
