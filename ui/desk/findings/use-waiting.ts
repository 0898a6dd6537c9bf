import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { useDesk } from '../session/desk-context';
import { useCell } from '../store/cell';
import { listWaiting, type Waiting } from './list-waiting';

/** All that waits for an answer, in text order. */
export function useWaiting(): readonly Waiting[] {
  const desk = useDesk();
  const { store } = desk;
  const subscribe = useCallback((listener: () => void) => store.subscribe('findings', listener), [store]);
  const found = useSyncExternalStore(subscribe, store.listWaitingFindings, store.listWaitingFindings);
  const { findings: like } = useCell(desk.findings);
  return useMemo(() => listWaiting(desk, found, like), [desk, found, like]);
}
