import type { DeskViewKind, PreviewPreferences } from '../desk-preferences';
import type { DeskSession } from '../session/desk-session';
import { closeInspector } from './close-inspector';
import { chosenMark } from './mark';
import { checkReview } from './may';
import { placeHere } from './place';
import { addChosenWords } from './sides';

export function toggleInspector(desk: DeskSession): void {
  if (desk.store.cursor.completing !== null) addChosenWords(desk);
  else if (desk.store.cursor.placing !== null) placeHere(desk);
  else if (desk.inspector.get() !== null) closeInspector(desk);
  else if (chosenMark(desk) !== null) desk.inspector.set('category');
  else if (desk.store.cursor.selection === null) desk.refuse('needsMark');
  else if (checkReview(desk)) desk.inspector.set('category');
}

export function togglePreview(desk: DeskSession): void {
  const isOpen = !desk.isPreviewOpen.get();
  desk.isPreviewOpen.set(isOpen);
  // What somebody did on the phone says nothing about the wide screen.
  if (!desk.isNarrow) setPreview(desk, { isOpen });
  // The pane's own button goes with the pane: the keys go back to the text.
  if (!isOpen) {
    desk.reveal.set({ markId: desk.store.cursor.markId, segment: desk.store.cursor.segment });
  }
}

/** How the pane with the article as it will read is shown; remembered with the account. */
export function setPreview(desk: DeskSession, change: Partial<PreviewPreferences>): void {
  const preferences = desk.preferences.get();
  desk.savePreferences({ ...preferences, preview: { ...preferences.preview, ...change } });
}

export function switchView(desk: DeskSession): void {
  showView(desk, desk.view.get() === 'prose' ? 'segments' : 'prose');
}

export function showView(desk: DeskSession, view: DeskViewKind): void {
  desk.view.set(view);
  desk.savePreferences({ ...desk.preferences.get(), view });
  desk.reveal.set({ markId: desk.store.cursor.markId, segment: desk.store.cursor.segment });
}
