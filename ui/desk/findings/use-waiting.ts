import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { WaitingFinding } from '@/domain/triage/join-twins';
import { useDesk } from '../session/desk-context';
import { useCell } from '../store/cell';
import { listWaiting, type Waiting } from './list-waiting';

/** All that waits for an answer, in text order. */
export function useWaiting(): readonly Waiting[] {
  const desk = useDesk();
  const found = useFound();
  const { findings: like } = useCell(desk.findings);
  return useMemo(() => listWaiting(desk, found, like), [desk, found, like]);
}

/** How much of it there is. */
export function useWaitingCount(): number {
  const desk = useDesk();
  return useFound().length + useCell(desk.findings).findings.length;
}

function useFound(): readonly WaitingFinding[] {
  const { store } = useDesk();
  const subscribe = useCallback((listener: () => void) => store.subscribe('findings', listener), [store]);
  return useSyncExternalStore(subscribe, store.listWaitingFindings, store.listWaitingFindings);
}
