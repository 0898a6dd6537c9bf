import { isUndecided } from '../../correction/correction-life-cycle';
import type { SegmentProgress } from '../../review/desk-progress';
import type { ArticleView } from '../article-view';
import type { ExportArticle } from '../export-model';

/**
 * Whether each segment is decided: somebody marked it or declared it free of errors, and no correction that begins in it
 * still waits. The text of any other may yet change, or was never read.
 */
export function decidedSegments(
  { segments, corrections }: Pick<ExportArticle, 'segments' | 'corrections'>,
  view: Pick<ArticleView, 'target'>,
  progress: readonly SegmentProgress[],
): readonly boolean[] {
  const waiting = new Set(
    corrections
      .filter(({ correction }) => isUndecided(correction.state))
      .map(({ correction }) => view.target.segmentOf(correction.anchor)),
  );
  return segments.map((_, index) => progress[index] !== 'open' && !waiting.has(index + 1));
}
