import { Readable } from 'node:stream';

const encoder = new TextEncoder();

/** An answer that is sent as it is made. A reader that goes away ends the making. */
export function streamResponse(
  body: AsyncIterable<Uint8Array>,
  headers: Readonly<Record<string, string>>,
): Response {
  // Node's own web streams are those of the platform; its types say so only by another name.
  const stream = Readable.toWeb(Readable.from(body, { objectMode: false })) as ReadableStream<Uint8Array>;
  return new Response(stream, { headers: { 'Cache-Control': 'private, no-store', ...headers } });
}

/** Newline-delimited JSON. */
export function jsonLinesResponse(values: AsyncIterable<unknown>): Response {
  return streamResponse(toLines(values), {
    'Content-Type': 'application/x-ndjson; charset=utf-8',
    // A proxy that waits for the whole would hold the progress back.
    'X-Accel-Buffering': 'no',
  });
}

async function* toLines(values: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  for await (const value of values) yield encoder.encode(`${JSON.stringify(value)}\n`);
}
