import { findSegmentAt } from '../article/article-index';
import type { DeskSession, SeenPlace } from '../session/desk-session';

/** Shows a place of this article in the text, without taking the keyboard there; null points at nothing. */
export function pointAt(desk: DeskSession, place: SeenPlace | null): void {
  const segment = place && findSegmentAt(desk.store.index, place.blockId, place.start);
  desk.place.set(place);
  if (segment === null) return;
  desk.moveCursor({ segment, side: 'target', selection: null, held: null, markId: null, isEditing: false });
  desk.reveal.set({ markId: null, segment });
}
