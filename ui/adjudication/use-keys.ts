'use client';

import { useEffect, useRef } from 'react';
import { physicalKey } from '@/ui/primitives/physical-key';

const TYPES = 'input, textarea, select, [contenteditable="true"], [role="dialog"], [role="menu"]';

/** Keys of the page, wherever the focus is, but not where one types or chooses. `undo` stands for Ctrl+Z too. */
export function useKeys(act: (key: string) => boolean): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || event.isComposing) return;
      if (event.target instanceof Element && event.target.closest(TYPES) !== null) return;
      const key = physicalKey(event);
      const isUndo = (event.ctrlKey || event.metaKey) && key === 'z';
      if ((event.ctrlKey || event.metaKey) && !isUndo) return;
      if (latest.current(isUndo ? 'u' : key)) event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
