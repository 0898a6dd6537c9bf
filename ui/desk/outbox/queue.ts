import { keyOf, rebase, type DeskRequest } from './request';

export interface QueueEntry {
  readonly id: string;
  readonly request: DeskRequest;
}

/** Writes that no answer has confirmed, oldest first. The first one may be on its way. */
export type Queue = readonly QueueEntry[];

/**
 * Adds a write. Typing on at one thing does not queue twenty writes: the newest replaces the one before it when
 * that one waits, is next to it and changes the same thing. Its base stays that of the one replaced.
 */
export function enqueue(queue: Queue, entry: QueueEntry, isSending: boolean): Queue {
  const last = queue.at(-1);
  const waits = last !== undefined && !(isSending && queue.length === 1);
  if (!waits || !replaces(entry.request, last.request)) return [...queue, entry];
  const merged = { id: last.id, request: rebase(entry.request, baseOf(last.request)) };
  return [...queue.slice(0, -1), merged];
}

function replaces(next: DeskRequest, last: DeskRequest): boolean {
  const isWhole = next.name === 'saveError' || next.name === 'saveCorrection' || next.name === 'saveScore';
  return isWhole && next.name === last.name && keyOf(next) === keyOf(last);
}

function baseOf(request: DeskRequest): number {
  return 'baseVersion' in request.input ? request.input.baseVersion : 0;
}

/** Takes out a write that was saved; those that change the same thing are now based on the version it made. */
export function acknowledge(queue: Queue, id: string, version: number | null): Queue {
  const saved = queue.find((entry) => entry.id === id);
  if (saved === undefined) return queue;
  const key = keyOf(saved.request);
  return queue
    .filter((entry) => entry !== saved)
    .map((entry) =>
      version !== null && keyOf(entry.request) === key
        ? { ...entry, request: rebase(entry.request, version) }
        : entry,
    );
}

/** Takes out every write to one thing: what they were based on is no longer there. */
export function dropKey(queue: Queue, key: string): { readonly queue: Queue; readonly dropped: Queue } {
  const isDropped = (entry: QueueEntry) => keyOf(entry.request) === key;
  return { queue: queue.filter((entry) => !isDropped(entry)), dropped: queue.filter(isDropped) };
}
