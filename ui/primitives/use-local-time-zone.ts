'use client';

import { useSyncExternalStore } from 'react';

const never = (): (() => void) => () => undefined;
let zone: string | undefined;
/** Asked once: React asks with every rendering, and the answer takes a formatter of its own. */
const local = (): string => (zone ??= Intl.DateTimeFormat().resolvedOptions().timeZone);
const ofServer = (): string => 'UTC';

/** The reader's own time zone. The server cannot know it: what it renders is put right as soon as the page lives. */
export function useLocalTimeZone(): string {
  return useSyncExternalStore(never, local, ofServer);
}
