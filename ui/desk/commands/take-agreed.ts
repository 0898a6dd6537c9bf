import type { DeskSession } from '../session/desk-session';
import { loadCheckFindings } from './load-check-findings';

/** What the project has agreed on is something else: terms are shown and looked for as they are now. */
export function takeAgreed(desk: DeskSession): void {
  desk.termChanges.set(desk.termChanges.get() + 1);
  void loadCheckFindings(desk);
}
