import type { BulkEvent } from '@/domain/review/bulk-view';
import type { BulkRequest } from '@/ui/corrections/corrections-port';
import { readJsonLines } from '@/ui/import/read-json-lines';

/** Asks for a bulk decision and yields what is told of it. Throws when the stream is cut off, or refused. */
export async function* runBulk(request: BulkRequest, signal: AbortSignal): AsyncGenerator<BulkEvent> {
  const response = await fetch('/api/bulk', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(request),
    signal,
  });
  if (!response.ok || response.body === null) throw new Error(`The server answered ${response.status}`);
  // The route sends the events of `run-bulk`, by construction.
  for await (const event of readJsonLines(response.body)) yield event as BulkEvent;
}
