import type { Side } from '../article/block';
import type { SegmentView } from '../article/segment-view';
import type { ErrorMark } from './error';

/**
 * The segment an error belongs to, from 1: where its target begins; for an omission, whose target is only a point
 * at which something is missing, where its source begins. Null for an error of the whole article.
 */
export function segmentOfError(
  { source, target }: Pick<ErrorMark, Side>,
  view: Readonly<Record<Side, SegmentView>>,
): number | null {
  const inSource = source === null ? null : view.source.segmentOf(source);
  const inTarget = target === null ? null : view.target.segmentOf(target);
  const isPoint = target === null || target.start === target.end;
  return isPoint ? (inSource ?? inTarget) : (inTarget ?? inSource);
}
