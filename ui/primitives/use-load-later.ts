import { useEffect } from 'react';

type Load = () => Promise<unknown>;

/** How long the first screen has the browser for itself, in milliseconds. */
const HEAD_START = 2_000;
/** How long somebody may keep the browser busy before a script is loaded all the same, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Loads scripts that nobody's first key needs: after the page, but before anyone asks for them, so that what they hold
 * opens at once, and without a connection too. One at a time, between one key and the next. `loads` must be the same list
 * each time.
 */
export function useLoadLater(loads: readonly Load[]): void {
  useEffect(() => {
    const timer = setTimeout(() => loads.forEach(loadWhenIdle), HEAD_START);
    return () => clearTimeout(timer);
  }, [loads]);
}

let queue: Promise<unknown> = Promise.resolve();

function loadWhenIdle(load: Load): void {
  // Asked for again when it is opened: then it matters that it failed.
  queue = queue
    .then(untilIdle)
    .then(load)
    .catch(() => undefined);
}

function untilIdle(): Promise<void> {
  return new Promise((resolve) => {
    // Not every browser has it.
    if (typeof requestIdleCallback === 'undefined') setTimeout(resolve);
    else requestIdleCallback(() => resolve(), { timeout: PATIENCE });
  });
}
