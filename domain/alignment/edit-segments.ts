import type { Side } from '../article/block';
import type { Segment, SentenceRange } from '../article/segment';
import type { Result } from '../result';
import { failure, success } from '../result';

/** What a person can do to an alignment. Ids of new segments come with the edit, so that repeating it is harmless. */
export type AlignmentEdit =
  | { readonly kind: 'merge'; readonly segmentId: string; readonly otherId: string }
  | {
      readonly kind: 'split';
      readonly segmentId: string;
      readonly border: SentenceBorder;
      readonly newId: string;
    }
  | {
      readonly kind: 'move';
      readonly segmentId: string;
      readonly side: Side;
      readonly direction: MoveDirection;
    }
  | { readonly kind: 'pin'; readonly segmentId: string; readonly pinned: boolean }
  /** Put a run of segments in place of another over the same sentences: takes an edit back. */
  | {
      readonly kind: 'replace';
      readonly removedIds: readonly string[];
      readonly segments: readonly Segment[];
    }
  /** A sentence starts at this offset of a block. */
  | { readonly kind: 'split-sentence'; readonly blockId: string; readonly offset: number }
  /** No sentence starts at this offset of a block. */
  | { readonly kind: 'join-sentences'; readonly blockId: string; readonly offset: number };

export type MoveDirection = 'previous' | 'next';

export type SegmentRefusal =
  /** No segment has this id, or no sentence this index. */
  | 'unknown_segment'
  | 'unknown_sentence'
  /** The border to split at is outside the segment. */
  | 'outside_segment'
  /** The first segment has none before it, the last none after it. */
  | 'no_neighbour'
  /** The segment has no sentence on this side. */
  | 'nothing_to_move'
  /** What is put in place of segments does not tile their sentences, or brings an id that another segment has. */
  | 'other_sentences'
  | 'id_taken';

export type SegmentResult = Result<readonly Segment[], SegmentRefusal>;

/** A place between two sentences of each side, as the indexes of the sentences after it. */
export interface SentenceBorder {
  readonly source: number;
  readonly target: number;
}

/**
 * Joins two segments and all between them into one, which keeps the id of the first. Whatever a person changed is
 * pinned, here and below. An edit that changes nothing gives back the same array.
 */
export function mergeSegments(segments: readonly Segment[], oneId: string, otherId: string): SegmentResult {
  const one = indexOf(segments, oneId);
  const other = indexOf(segments, otherId);
  if (one < 0 || other < 0) return failure('unknown_segment');
  return success(mergedBetween(segments, Math.min(one, other), Math.max(one, other)));
}

/** Cuts a segment in two at a border; the first part keeps the id, the second gets `newId`. */
export function splitSegment(
  segments: readonly Segment[],
  id: string,
  border: SentenceBorder,
  newId: string,
): SegmentResult {
  const index = indexOf(segments, id);
  const segment = segments[index];
  if (!segment) return failure('unknown_segment');
  if (!touches(segment.source, border.source) || !touches(segment.target, border.target)) {
    return failure('outside_segment');
  }
  const first = pinned({
    ...segment,
    source: { from: segment.source.from, to: border.source },
    target: { from: segment.target.from, to: border.target },
  });
  const second = pinned({
    ...segment,
    id: newId,
    source: { from: border.source, to: segment.source.to },
    target: { from: border.target, to: segment.target.to },
  });
  if (isEmpty(first) || isEmpty(second)) return success(segments);
  return success(segments.toSpliced(index, 1, first, second));
}

/**
 * Moves the first sentence of one side of a segment to the segment before it, or its last sentence to the one after it.
 * A segment that is left with no sentence at all disappears.
 */
export function moveSentence(
  segments: readonly Segment[],
  id: string,
  side: Side,
  direction: MoveDirection,
): SegmentResult {
  const index = indexOf(segments, id);
  const segment = segments[index];
  if (!segment) return failure('unknown_segment');
  const neighbour = segments[direction === 'previous' ? index - 1 : index + 1];
  if (!neighbour) return failure('no_neighbour');
  const { from, to } = segment[side];
  if (from === to) return failure('nothing_to_move');
  const left = direction === 'previous' ? { from: from + 1, to } : { from, to: to - 1 };
  const gained =
    direction === 'previous'
      ? { from: neighbour[side].from, to: neighbour[side].to + 1 }
      : { from: neighbour[side].from - 1, to: neighbour[side].to };
  const changed = [pinned({ ...segment, [side]: left }), pinned({ ...neighbour, [side]: gained })];
  if (direction === 'previous') changed.reverse();
  const first = direction === 'previous' ? index - 1 : index;
  return success(segments.toSpliced(first, 2, ...changed.filter((part) => !isEmpty(part))));
}

/** Confirms a segment as it is, or takes the confirmation back. */
export function pinSegment(segments: readonly Segment[], id: string, isPinned: boolean): SegmentResult {
  const index = indexOf(segments, id);
  const segment = segments[index];
  if (!segment) return failure('unknown_segment');
  if (segment.pinned === isPinned) return success(segments);
  return success(segments.with(index, isPinned ? pinned(segment) : { ...segment, pinned: false }));
}

/** A sentence of one side was cut in two: it and its new neighbour stay in their segment, all after it move on. */
export function splitSentence(segments: readonly Segment[], side: Side, sentence: number): SegmentResult {
  if (!hasSentence(segments, side, sentence)) return failure('unknown_sentence');
  const moved = (border: number): number => (border > sentence ? border + 1 : border);
  return success(withBorders(segments, side, moved));
}

/** A sentence of one side was joined with the next; where they stood in two segments, these are merged first. */
export function joinSentences(segments: readonly Segment[], side: Side, sentence: number): SegmentResult {
  if (!hasSentence(segments, side, sentence) || !hasSentence(segments, side, sentence + 1)) {
    return failure('unknown_sentence');
  }
  const first = segments.findIndex((segment) => contains(segment[side], sentence));
  const last = segments.findIndex((segment) => contains(segment[side], sentence + 1));
  const moved = (border: number): number => (border > sentence ? border - 1 : border);
  return success(withBorders(mergedBetween(segments, first, last), side, moved));
}

function mergedBetween(segments: readonly Segment[], first: number, last: number): readonly Segment[] {
  const head = segments[first];
  const tail = segments[last];
  if (!head || !tail || first === last) return segments;
  const merged = pinned({
    ...head,
    source: { from: head.source.from, to: tail.source.to },
    target: { from: head.target.from, to: tail.target.to },
  });
  return segments.toSpliced(first, last - first + 1, merged);
}

function withBorders(
  segments: readonly Segment[],
  side: Side,
  moved: (border: number) => number,
): readonly Segment[] {
  return segments.map((segment) => {
    const range = { from: moved(segment[side].from), to: moved(segment[side].to) };
    const isSame = range.from === segment[side].from && range.to === segment[side].to;
    return isSame ? segment : { ...segment, [side]: range };
  });
}

function indexOf(segments: readonly Segment[], id: string): number {
  return segments.findIndex((segment) => segment.id === id);
}

function hasSentence(segments: readonly Segment[], side: Side, sentence: number): boolean {
  return sentence >= 0 && sentence < (segments.at(-1)?.[side].to ?? 0);
}

function contains(range: SentenceRange, sentence: number): boolean {
  return range.from <= sentence && sentence < range.to;
}

function touches(range: SentenceRange, border: number): boolean {
  return range.from <= border && border <= range.to;
}

function isEmpty({ source, target }: Segment): boolean {
  return source.from === source.to && target.from === target.to;
}

function pinned(segment: Segment): Segment {
  return { ...segment, pinned: true, confidence: 1 };
}
