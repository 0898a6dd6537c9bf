import type { ChangeSet, PlacedChange } from './change-set';
import { isEmptySpan, type Span } from './span';

/** The side an offset keeps to when text is inserted at it, or when the text around it is replaced. */
export type Bias = 'before' | 'after';

/**
 * Where `offset` of the text before the changes lies after them:
 * - at an insertion, `bias` says whether it stays before the new text or moves after it;
 * - strictly inside a replaced range, it moves to the start or the end of the replacement, as `bias` says;
 * - at either end of a replaced range it stays at that end of the replacement, whatever the bias.
 *
 * Laws: mapping never changes the order of two offsets of one bias, and 'before' never exceeds 'after'. Mapping
 * through two sets in turn agrees with mapping through their composition for both biases where the second set
 * does not touch what the first one wrote or the point where it deleted; where it does, which of the two touched
 * an offset is lost in the composition, and both answers lie within the replacement that covers the offset.
 */
export function mapOffset({ changes }: ChangeSet, offset: number, bias: Bias): number {
  let index = firstEndingAtOrAfter(changes, offset);
  let change = changes[index];
  if (change && change.start < offset && offset < change.end) {
    return bias === 'before' ? change.newStart : newEnd(change);
  }
  const previous = changes[index - 1];
  let mapped = previous ? offset - previous.end + newEnd(previous) : offset;
  if (change && change.start < offset) {
    mapped = newEnd(change);
    change = changes[++index];
  }
  while (bias === 'after' && change && change.start === offset && isEmptySpan(change)) {
    mapped = newEnd(change);
    change = changes[++index];
  }
  return mapped;
}

export interface MapPolicy {
  /**
   * Whether text that arrives at an end of the span becomes part of it: inserted exactly there, or replacing
   * text on both sides of that end.
   */
  readonly edges: 'exclude' | 'include';
  /** What becomes of a span whose text is all gone: a point where it was, or null, an orphan. */
  readonly deletion: 'collapse' | 'orphan';
}

/**
 * Where the span lies after the changes. A replacement of exactly the span's text maps to the replacement. A span
 * that no change overlaps keeps its text when edges are excluded. A point is gone when it was strictly inside
 * replaced text; with edges included it grows to hold what was inserted at it.
 *
 * The same object when it did not move. Inserted text may join with its neighbours into new grapheme clusters:
 * pass the result to `snapToGraphemes` with the changed text.
 */
export function mapSpan(changeSet: ChangeSet, span: Span, policy: MapPolicy): Span | null {
  const include = policy.edges === 'include';
  const start = mapOffset(changeSet, span.start, include ? 'before' : 'after');
  const end = mapOffset(changeSet, span.end, include ? 'after' : 'before');
  if (policy.deletion === 'orphan' && isGone(changeSet, span, start, end)) return null;
  if (start === span.start && end === span.end) return span;
  return { start: Math.min(start, end), end };
}

function isGone(changeSet: ChangeSet, span: Span, start: number, end: number): boolean {
  if (!isEmptySpan(span)) return start >= end;
  const change = changeSet.changes[firstEndingAtOrAfter(changeSet.changes, span.start)];
  return change !== undefined && change.start < span.start && span.start < change.end;
}

/** Changes are in order, so their ends are too. Length of the list when there is none. */
function firstEndingAtOrAfter(changes: readonly PlacedChange[], offset: number): number {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((changes[middle]?.end ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function newEnd(change: PlacedChange): number {
  return change.newStart + change.insert.length;
}
