'use client';

import { createContext, useContext, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { TalkPort } from './talk-port';
import { TalkStore, type TalkState } from './talk-store';

const TalkContext = createContext<TalkStore | null>(null);

interface TalkProviderProps {
  readonly articleId: string;
  readonly port: TalkPort;
  readonly children: ReactNode;
}

/**
 * Loads what is said about an article, and loads it again when others write and when somebody comes back to the page. Both
 * properties are to stay the same: another article needs another provider.
 */
export function TalkProvider({ articleId, port, children }: TalkProviderProps) {
  const [talk] = useState(() => new TalkStore(articleId, port));
  useEffect(() => {
    const load = () => void talk.load();
    load();
    window.addEventListener('focus', load);
    const unfollow = talk.follow();
    return () => {
      window.removeEventListener('focus', load);
      unfollow();
    };
  }, [talk]);
  return <TalkContext value={talk}>{children}</TalkContext>;
}

/** Null where nothing can be discussed. */
export function useTalk(): TalkStore | null {
  return useContext(TalkContext);
}

export function useTalkState(talk: TalkStore): TalkState {
  return useSyncExternalStore(talk.subscribe, talk.get, talk.get);
}

const NEVER = () => () => undefined;

/** Messages in open discussions of any of these; whoever asks renders again only when the number changes. */
export function useOpenMessages(subjectIds: readonly string[]): number {
  const talk = useTalk();
  const read = () => talk?.countOpen(subjectIds) ?? 0;
  return useSyncExternalStore(talk?.subscribe ?? NEVER, read, read);
}
