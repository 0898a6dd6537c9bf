import { maySideBe, needsNote } from '@/domain/annotation/check-error';
import type { ErrorMark } from '@/domain/annotation/error';
import type { Severity } from '@/domain/annotation/severity';
import { nearestSeverity, usesSeverity, type Category } from '@/domain/annotation/typology';
import type { DeskAction } from '../history/action';
import type { GestureName } from '../history/history';
import type { DeskSession } from '../session/desk-session';
import { categoryOfMark, typologyOfMark } from '../store/desk-typologies';

/** What an error of a category is to be as bad as: what the category forces, else what was wanted as far as the typology has it. */
export function severityFor(desk: DeskSession, category: Category, wanted: Severity): Severity {
  return category.rules.severity ?? nearestSeverity(desk.store.typologies.get().current, wanted);
}

/** Whether the mark may be as bad as that; says why not when the answer is no. */
export function checkSeverity(desk: DeskSession, error: ErrorMark, severity: Severity): boolean {
  const typologies = desk.store.typologies.get();
  const forced = categoryOfMark(typologies, error)?.rules.severity ?? null;
  if (forced !== null && forced !== severity) {
    desk.refuse('severityForced');
    return false;
  }
  const isUsed = usesSeverity(typologyOfMark(typologies, error), severity);
  if (!isUsed) desk.refuse('severityUnused');
  return isUsed;
}

/** Whether the words of the mark are of a side where its category may stand; says so when they are not. */
export function checkSides(desk: DeskSession, error: ErrorMark): boolean {
  const category = categoryOfMark(desk.store.typologies.get(), error);
  const isAllowed = category === null || maySideBe(category, error);
  if (!isAllowed) desk.refuse('sideNotAllowed');
  return isAllowed;
}

/** Whether a note may be empty; says so when it may not. */
export function checkNote(desk: DeskSession, error: ErrorMark): boolean {
  const category = categoryOfMark(desk.store.typologies.get(), error);
  const isMissing = category !== null && needsNote(category, error);
  if (isMissing) desk.refuse('needsNote');
  return !isMissing;
}

/** Does what makes or changes an error; where its category needs a note that it has not, asks for that first. */
export function performWithNote(
  desk: DeskSession,
  gesture: GestureName,
  error: ErrorMark,
  actionsOf: (error: ErrorMark) => readonly DeskAction[],
  done: () => void = () => undefined,
): void {
  const category = categoryOfMark(desk.store.typologies.get(), error);
  if (category !== null && needsNote(category, error)) {
    desk.noteWanted.set({ error, gesture, actionsOf, done });
    desk.dialog.set('note');
    return;
  }
  desk.perform(gesture, actionsOf(error));
  done();
}

/** The note that was asked for: now it can be done. */
export function giveNote(desk: DeskSession, note: string): void {
  const wanted = desk.noteWanted.get();
  closeNote(desk);
  if (wanted === null || note.trim() === '') return;
  desk.perform(wanted.gesture, wanted.actionsOf({ ...wanted.error, comment: note.trim() }));
  wanted.done();
}

export function closeNote(desk: DeskSession): void {
  desk.noteWanted.set(null);
  desk.dialog.set(null);
  desk.reveal.set({ markId: desk.store.cursor.markId, segment: desk.store.cursor.segment });
}
