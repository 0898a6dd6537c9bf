'use client';

import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import type { ArticleIndex } from '../article/article-index';
import type { Cursor } from '../store/cursor';
import type { PassageSnapshot } from '../store/passage-snapshot';
import type { DeskSession } from './desk-session';

export const DeskContext = createContext<DeskSession | null>(null);

export function useDesk(): DeskSession {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('This component stands outside a desk');
  return desk;
}

/** The passage as it is now; renders again only when something in this passage changed. */
export function usePassage(position: number): PassageSnapshot {
  const { store } = useDesk();
  const subscribe = useCallback(
    (listener: () => void) => store.subscribe(`passage:${position}`, listener),
    [store, position],
  );
  const read = () => store.passage(position);
  return useSyncExternalStore(subscribe, read, read);
}

export function useCursor(): Cursor {
  const { store } = useDesk();
  const subscribe = useCallback((listener: () => void) => store.subscribe('cursor', listener), [store]);
  const read = () => store.cursor;
  return useSyncExternalStore(subscribe, read, read);
}

export function useArticleIndex(): ArticleIndex {
  const { store } = useDesk();
  const subscribe = useCallback((listener: () => void) => store.subscribe('alignment', listener), [store]);
  const read = () => store.index;
  return useSyncExternalStore(subscribe, read, read);
}

/** A number that rises with every mark, check and correction: for what is counted, not for what is shown of it. */
export function useRevision(): number {
  const { store } = useDesk();
  const subscribe = useCallback((listener: () => void) => store.subscribe('progress', listener), [store]);
  return useSyncExternalStore(subscribe, store.revision, store.revision);
}

/** The same for the marks on the whole article and for the review. */
export function useArticleRevision(): number {
  const { store } = useDesk();
  const subscribe = useCallback((listener: () => void) => store.subscribe('article', listener), [store]);
  return useSyncExternalStore(subscribe, store.articleRevision, store.articleRevision);
}
