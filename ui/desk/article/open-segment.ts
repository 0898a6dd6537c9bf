import { findSegmentAt } from './article-index';
import { anchorOn, isBy } from '../store/desk-mark';
import type { DeskStore } from '../store/desk-store';

/** Whether the reviewer has said nothing of the segment yet: neither a mark of their own nor "checked"; in ESA, whether it has no score. */
export function isOpenSegment(store: DeskStore, position: number): boolean {
  if (store.view.protocol === 'esa') return store.scoreOf(position) === null;
  const passage = store.index.passageOfSegment[position];
  if (passage === undefined) return false;
  const snapshot = store.passage(passage);
  if (snapshot.checked.has(position)) return false;
  const own = snapshot.notes.filter((mark) => isBy(mark, store.view.actor.userId));
  return !own.some((mark) =>
    (['source', 'target'] as const).some((side) => {
      const anchor = anchorOn(mark, side);
      if (anchor === null) return false;
      const first = findSegmentAt(store.index, anchor.blockId, anchor.start) ?? -1;
      const last = findSegmentAt(store.index, anchor.blockId, Math.max(anchor.start, anchor.end - 1)) ?? -1;
      return first <= position && position <= last;
    }),
  );
}
