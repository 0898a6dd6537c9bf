import type { KeyboardEvent } from 'react';
import { strokeOf } from '../keys/stroke';
import type { DeskSession } from '../session/desk-session';
import { typeCategory } from './category-typing';
import { runCommand } from './run-command';

/** Does what a key means at the desk: a letter of a category, or a command. Keys meant for a field or a button are left alone. */
export function takeKey(desk: DeskSession, event: KeyboardEvent<HTMLElement>): void {
  if (event.nativeEvent.isComposing || isTyping(event.target) || isPressing(event)) return;
  const stroke = strokeOf(event);
  if (stroke === null || event.getModifierState('AltGraph')) return;
  if (typeCategory(desk, stroke)) {
    event.preventDefault();
    return;
  }
  const command = desk.keymap.get().commandOf(stroke, desk.direction);
  if (command === null) return;
  event.preventDefault();
  runCommand(desk, command);
}

/** In a field every key is text, or chooses from its list. */
function isTyping(target: EventTarget): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLInputElement ||
    target instanceof HTMLSelectElement
  );
}

/** A note or a button in the margin is pressed with its own keys; the token behind a segment is chosen as soon as it has the keyboard. */
function isPressing(event: KeyboardEvent<HTMLElement>): boolean {
  if (!(event.target instanceof HTMLButtonElement) || event.target.dataset.missing !== undefined)
    return false;
  return event.key === 'Enter' || event.key === ' ';
}
