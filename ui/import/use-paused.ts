'use client';

import { useCallback, useEffect, useRef } from 'react';

/** How long typing has to pause before its text is taken. */
const PAUSE_MS = 400;

/** Calls back once typing pauses, or at once when it is over. Nothing is done key by key. */
export function usePaused(act: () => void): { readonly later: () => void; readonly now: () => void } {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  const later = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => latest.current(), PAUSE_MS);
  }, []);
  const now = useCallback(() => {
    clearTimeout(timer.current);
    latest.current();
  }, []);
  return { later, now };
}
