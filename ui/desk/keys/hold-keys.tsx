import { useLayoutEffect } from 'react';

/**
 * Stands where something that takes the keyboard is still being loaded. What is pressed meanwhile is meant for it: it is held, and handed on
 * once it is there, instead of reaching the text.
 */
export function HoldKeys() {
  useLayoutEffect(holdKeys, []);
  return null;
}

/** The browser's own, and keys that only change others. */
const LET_THROUGH = /^(?:F\d+|Tab|Shift|Control|Alt|AltGraph|Meta|CapsLock)$/;

/** Holds what is pressed until the answered function is called. */
function holdKeys(): () => void {
  const held: KeyboardEvent[] = [];
  const before = document.activeElement;
  const hold = (event: KeyboardEvent): void => {
    if (LET_THROUGH.test(event.key)) return;
    // Whoever gives it up means nothing of what they pressed before.
    if (event.key === 'Escape') held.length = 0;
    held.push(event);
    event.stopImmediatePropagation();
    // A page that does not load can still be loaded anew.
    if (event.key === 'Enter' || !(event.ctrlKey || event.metaKey)) event.preventDefault();
  };
  window.addEventListener('keydown', hold, { capture: true });
  return () => {
    window.removeEventListener('keydown', hold, { capture: true });
    // Once it has taken the focus. Where it has not, it was closed before it came.
    requestAnimationFrame(() =>
      setTimeout(() => {
        if (document.activeElement !== before) handOn(held);
      }),
    );
  };
}

/** One after the other, each to what has the keyboard when those before it have been answered. */
function handOn([first, ...rest]: readonly KeyboardEvent[]): void {
  if (first === undefined) return;
  press(first);
  setTimeout(() => handOn(rest));
}

function press(event: KeyboardEvent): void {
  const { activeElement } = document;
  const { key, code, location, ctrlKey, metaKey, altKey, shiftKey } = event;
  const again = { key, code, location, ctrlKey, metaKey, altKey, shiftKey, bubbles: true, cancelable: true };
  const isTaken = activeElement?.dispatchEvent(new KeyboardEvent('keydown', again)) === false;
  const isField = activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement;
  const isText = /^.$/u.test(key) && !ctrlKey && !metaKey;
  // A made-up key types nothing. This does, and the field's own undo and React take it for typing: no browser has another way.
  // oxlint-disable-next-line typescript/no-deprecated
  if (!isTaken && isField && isText) document.execCommand('insertText', false, key);
}
