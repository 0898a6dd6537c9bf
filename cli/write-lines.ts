import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Writes line after line, waiting for a slow reader instead of piling up. */
export async function writeLines(output: Writable, lines: Iterable<string>): Promise<void> {
  for (const line of lines) {
    if (!output.write(`${line}\n`)) await once(output, 'drain');
  }
}
