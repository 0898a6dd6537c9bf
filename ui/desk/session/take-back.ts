import type { Failure } from '@/domain/result';
import type { DeskRequest } from '../outbox/request';
import { markOfRequest } from './conflicts';
import type { DeskSession } from './desk-session';

/**
 * What happens to writes the server did not take. Refused: what the desk showed too early goes back to what the
 * server last said, and the reviewer is told why. Overtaken: the newer state is already shown, and the reviewer is offered
 * to put their own on top.
 */
export function takeBack(desk: DeskSession, dropped: readonly DeskRequest[], failure: Failure | null): void {
  const last = dropped.at(-1);
  if (last === undefined) return;
  if (failure !== null) {
    desk.store.batch(() => desk.confirmed.restore(desk.store, last));
    if (last.name === 'editAlignment') void reloadAlignment(desk);
    desk.tell({ kind: 'refused', failure });
    return;
  }
  if (markOfRequest(desk.store, last) !== null) desk.conflicts.add(last);
  desk.tell({ kind: 'overtaken' });
}

/** Segments are shown as edited before they are saved: when the server refuses, only it knows how they stand. */
async function reloadAlignment(desk: DeskSession): Promise<void> {
  try {
    const loaded = await desk.port.loadDesk();
    if (!loaded.ok) return;
    const { blocks, segments, alignmentVersion } = loaded.value;
    desk.store.replaceSegments(blocks, segments, alignmentVersion);
  } catch {
    // The connection is gone too: the next edit will be told that it is based on an old alignment.
  }
}
