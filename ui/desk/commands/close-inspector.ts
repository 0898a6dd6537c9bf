import type { DeskSession } from '../session/desk-session';

/** Closes the inspector; the keyboard goes back to what it was about. A mark that got no category is not made. */
export function closeInspector(desk: DeskSession): void {
  desk.inspector.set(null);
  desk.moveCursor({ whole: null });
  const { markId, segment } = desk.store.cursor;
  desk.reveal.set({ markId, segment });
}
