import { findSegmentAt, mainSide } from '../article/article-index';
import type { DeskSession } from '../session/desk-session';
import type { TextSelection } from '../store/cursor';
import { mainAnchor, type DeskMark } from '../store/desk-mark';

/** Makes the segment the current one, with nothing selected. */
export function goToSegment(desk: DeskSession, position: number): void {
  const { segments } = desk.store.index;
  const segment = segments[Math.min(Math.max(position, 0), segments.length - 1)];
  if (segment === undefined) return;
  const at = segments.indexOf(segment);
  const { side } = desk.store.cursor;
  const hasSide = segment[side].from < segment[side].to;
  desk.moveCursor({
    segment: at,
    side: hasSide ? side : mainSide(segment),
    selection: null,
    held: null,
    markId: null,
    isEditing: false,
  });
  desk.reveal.set({ markId: null, segment: at });
}

/** Chooses a mark: the next key acts upon it. */
export function goToMark(desk: DeskSession, mark: DeskMark): void {
  const anchor = mainAnchor(mark);
  const { index } = desk.store;
  const segment = anchor === null ? null : findSegmentAt(index, anchor.blockId, anchor.start);
  desk.moveCursor({
    segment: segment ?? desk.store.cursor.segment,
    side: (anchor && index.blocks.get(anchor.blockId)?.side) ?? 'target',
    selection: null,
    held: null,
    markId: mark.id,
    isEditing: false,
  });
  desk.reveal.set({ markId: mark.id, segment: desk.store.cursor.segment });
}

/** Chooses text. A selection of the other side stays when `keepsOther`, so that one mark can have both. */
export function select(desk: DeskSession, selection: TextSelection, keepsOther = false): void {
  const { index, cursor } = desk.store;
  const side = index.blocks.get(selection.blockId)?.side ?? cursor.side;
  const other = side === cursor.side ? cursor.held : cursor.selection;
  desk.moveCursor({
    segment: findSegmentAt(index, selection.blockId, selection.focus) ?? cursor.segment,
    side,
    selection,
    held: keepsOther || side === cursor.side ? other : null,
    markId: null,
    isEditing: false,
  });
}

export function leaveSelection(desk: DeskSession): void {
  desk.moveCursor({ selection: null, held: null, markId: null });
}
