import type { DeskSession } from '../session/desk-session';
import { goToMark } from './go-to';
import { chosenMark } from './mark';

/** Opens what is said about the chosen mark, with the field to say more. */
export function discuss(desk: DeskSession): void {
  if (chosenMark(desk) === null) desk.refuse('needsMark');
  else desk.inspector.set('talk');
}

/** Goes to the mark that shows the error or correction, and opens what is said about it. False when it is not there. */
export function goToSubject(desk: DeskSession, subjectId: string): boolean {
  const mark = desk.store.findMarkOf(subjectId);
  if (mark === null) return false;
  // The mark gets the keyboard first: whoever may not write has no field to get it.
  goToMark(desk, mark);
  desk.inspector.set('talk');
  return true;
}

export function toggleThreads(desk: DeskSession): void {
  if (desk.isThreadsOpen.get()) closeThreads(desk);
  else desk.isThreadsOpen.set(true);
}

/** The keyboard goes back to the text. */
export function closeThreads(desk: DeskSession): void {
  desk.isThreadsOpen.set(false);
  desk.reveal.set({ markId: desk.store.cursor.markId, segment: desk.store.cursor.segment });
}
