import { canAddTerm } from '@/domain/review/role';
import type { DeskSession } from '../session/desk-session';

/** Asks for a term of the selected words. A finished review does not mind: terms are no part of it. */
export function beginTerm(desk: DeskSession): void {
  if (!canAddTerm(desk.store.view.actor)) desk.refuse('needsRole');
  else if (desk.store.cursor.selection === null) desk.refuse('needsSelection');
  else desk.dialog.set('term');
}
