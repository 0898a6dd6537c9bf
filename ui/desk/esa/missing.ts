import { findSegmentAt, type ArticleIndex } from '../article/article-index';
import { mainAnchor, type DeskMark } from '../store/desk-mark';

/** Whether the mark says that something is missing in the segment: it has no words of the translation. */
export function isMissingMark(index: ArticleIndex, mark: DeskMark, segment: number): boolean {
  if (mark.kind !== 'error' || mark.error.scope !== 'span') return false;
  const { target } = mark.error;
  const anchor = mainAnchor(mark);
  return (
    (target === null || target.start === target.end) &&
    anchor !== null &&
    findSegmentAt(index, anchor.blockId, anchor.start) === segment
  );
}
