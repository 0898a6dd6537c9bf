import { Zip, ZipDeflate } from 'fflate';

export interface ZipEntry {
  readonly name: string;
  readonly chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
}

/** What the plain form of ZIP can name (APPNOTE 4.4): no file or archive is longer, and there are no more files. */
const MAX_BYTES = 0xffff_ffff;
const MAX_ENTRIES = 0xffff;

/** It would have to be written in a form that many readers do not know. */
export class ZipTooLarge extends Error {}

/** A ZIP of the entries, as it comes about: nothing larger than a chunk is kept. */
export async function* zipFiles(entries: AsyncIterable<ZipEntry>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  // There is an error in place of a chunk, though the types do not say that it is usually null.
  const zip = new Zip((error: Error | null, chunk) => {
    if (error !== null) throw error;
    ready.push(chunk);
  });
  const left = { bytes: MAX_BYTES, entries: MAX_ENTRIES };
  for await (const { name, chunks } of entries) {
    left.entries -= 1;
    if (left.entries < 0) throw new ZipTooLarge('Too many files for a ZIP');
    const file = new ZipDeflate(name, { level: 6 });
    zip.add(file);
    for await (const chunk of chunks) {
      // Of what goes in, for it is longer than what comes out but for a few bytes, and both lengths are written down.
      left.bytes -= chunk.byteLength + 1;
      if (left.bytes < 0) throw new ZipTooLarge('Too long for a ZIP');
      file.push(chunk);
      yield* ready.splice(0);
    }
    file.push(new Uint8Array(), true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}
