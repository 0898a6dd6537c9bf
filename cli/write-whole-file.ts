import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import { readFailure } from './read-failure';

/** Writes a file that is never seen half-written: beside its place first, and moved there when it is whole. */
export async function writeWholeFile(file: string, chunks: Iterable<string | Uint8Array>): Promise<void> {
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}`);
  try {
    const output = createWriteStream(beside, { flags: 'wx' });
    for (const chunk of chunks) if (!output.write(chunk)) await once(output, 'drain');
    output.end();
    await finished(output);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error instanceof Error && 'errno' in error ? readFailure(file, error) : error;
  }
}
