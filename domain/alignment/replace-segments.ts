import type { Side } from '../article/block';
import type { Segment } from '../article/segment';
import { failure, success } from '../result';
import type { SegmentResult } from './edit-segments';

/**
 * Puts a run of segments in place of another over the same sentences: how an edit is taken back, confidence and pins
 * too. `removedIds` are neighbours in order; what is put in their place has to tile the same sentences of both sides,
 * and may bring no id that another segment has.
 */
export function replaceSegments(
  segments: readonly Segment[],
  removedIds: readonly string[],
  put: readonly Segment[],
): SegmentResult {
  const index = segments.findIndex((segment) => segment.id === removedIds[0]);
  const removed = segments.slice(index, index + removedIds.length);
  const isRun = removed.length === removedIds.length && removed.every(({ id }, at) => id === removedIds[at]);
  if (index < 0 || !isRun) return failure('unknown_segment');
  if (!tiles(put, removed, 'source') || !tiles(put, removed, 'target')) return failure('other_sentences');
  const result = segments.toSpliced(index, removed.length, ...put);
  if (new Set(result.map(({ id }) => id)).size < result.length) return failure('id_taken');
  return success(result);
}

/** Whether the run begins and ends on this side where the other does, without a gap, and no segment of it is empty. */
function tiles(put: readonly Segment[], removed: readonly Segment[], side: Side): boolean {
  let at = removed[0]?.[side].from;
  for (const segment of put) {
    const { from, to } = segment[side];
    const isEmpty = segment.source.from === segment.source.to && segment.target.from === segment.target.to;
    if (from !== at || to < from || isEmpty) return false;
    at = to;
  }
  return put.length > 0 && at === removed.at(-1)?.[side].to;
}
