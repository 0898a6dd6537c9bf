import { Inflate } from 'fflate';
import { crc32 } from './crc32';
import { refuse } from './read-directory';
import type { ZipEntry } from './records';
import { STORED } from './records';

/** What is handed to the library at once: it can grow a thousandfold before we see it. */
const STEP_BYTES = 4_096;

/** The content of an entry. It is counted while it grows, because what a directory says of sizes need not be true. */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const packed = bytes.subarray(entry.contentStart, entry.contentStart + entry.packedSize);
  const content = entry.method === STORED ? packed : inflate(packed, entry.size);
  if (content.length !== entry.size || crc32(content) !== entry.crc) refuse('zip_damaged');
  return content;
}

function inflate(packed: Uint8Array, size: number): Uint8Array {
  const content = new Uint8Array(size);
  let length = 0;
  const inflater = new Inflate((chunk) => {
    if (length + chunk.length > size) refuse('zip_damaged');
    content.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at === 0 || at < packed.length; at += STEP_BYTES) {
    pushStep(inflater, packed.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= packed.length);
  }
  return content.subarray(0, length);
}

/** The library throws errors of its own where the packed data are none. */
function pushStep(inflater: Inflate, step: Uint8Array, isLast: boolean): void {
  try {
    inflater.push(step, isLast);
  } catch {
    refuse('zip_damaged');
  }
}
