import { useLayoutEffect } from 'react';

/**
 * Gives the keyboard back to what had it before something opened, once that is closed and nothing else has taken the keyboard. Dialogs
 * do so by themselves only where a button of their own opens them.
 */
export function useFocusBack(isOpen: boolean): void {
  // Before the dialog takes the focus, which it does in an effect.
  useLayoutEffect(() => {
    if (!isOpen) return;
    const before = opener();
    return () => {
      setTimeout(() => {
        if (document.activeElement === document.body && before instanceof HTMLElement) before.focus();
      });
    };
  }, [isOpen]);
}

/** What has the keyboard; where that is a choice in a menu, which goes when it is made, the button of the menu. */
function opener(): Element | null {
  const active = document.activeElement;
  const button = active?.closest('[role=menu]')?.getAttribute('aria-labelledby') ?? null;
  return button === null ? active : document.getElementById(button);
}
