import { saysMissing } from '@/domain/annotation/says-missing';
import { findSegmentAt, type ArticleIndex } from '../article/article-index';
import { mainAnchor, type DeskMark } from '../store/desk-mark';

/** Whether the mark says that something is missing in this segment. */
export function isMissingMark(index: ArticleIndex, mark: DeskMark, segment: number): boolean {
  if (mark.kind !== 'error' || !saysMissing(mark.error)) return false;
  const anchor = mainAnchor(mark);
  return anchor !== null && findSegmentAt(index, anchor.blockId, anchor.start) === segment;
}
