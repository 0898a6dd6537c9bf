/**
 * A place in a text: half-open [start, end), counted in UTF-16 code units, never inside a grapheme cluster.
 * An empty span (start === end) is a point between two graphemes, where something may be inserted.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function isEmptySpan(span: Span): boolean {
  return span.start === span.end;
}

/**
 * Whether the two would fight over text. Spans that only touch do not overlap, and neither does a point at the
 * border of a span; a point strictly inside a span does, and so do two points at the same place, because nothing
 * says which of the two insertions comes first.
 */
export function spansOverlap(a: Span, b: Span): boolean {
  if (isEmptySpan(a) && isEmptySpan(b)) return a.start === b.start;
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies within `outer`, borders included. */
export function containsSpan(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The part of the span that lies within a text of this length; the same object when all of it does. */
export function clampSpan(span: Span, length: number): Span {
  const start = Math.min(Math.max(span.start, 0), length);
  const end = Math.min(Math.max(span.end, start), length);
  return start === span.start && end === span.end ? span : { start, end };
}
