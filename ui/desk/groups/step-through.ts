import type { KeyboardEvent } from 'react';

/** What can be reached with the arrow keys. */
const PLACE = '[data-place]';

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
};

/** Moves the focus through the places of a list; false for any other key. */
export function stepThrough(list: HTMLElement | null, event: KeyboardEvent<HTMLElement>): boolean {
  const step = STEPS[event.key];
  if (step === undefined || list === null || event.ctrlKey || event.metaKey || event.altKey) return false;
  const places = [...list.querySelectorAll<HTMLElement>(PLACE)];
  const at = places.findIndex((place) => place === document.activeElement);
  if (at < 0) return false;
  event.preventDefault();
  places[Math.min(Math.max(at + step, 0), places.length - 1)]?.focus();
  return true;
}

/** Gives the keyboard to the place at this position, or to the last. */
export function focusPlace(list: HTMLElement | null, position: number): void {
  const places = list?.querySelectorAll<HTMLElement>(PLACE);
  places?.[Math.min(position, places.length - 1)]?.focus();
}
