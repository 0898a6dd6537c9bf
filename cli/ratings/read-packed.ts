import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { MAX_UNPACKED_BYTES } from '@/domain/exchange/zip/read-directory';
import { readWhole } from '../check/read-chunks';
import { CommandError } from '../command';

/** What every file of gzip begins with. */
const MAGIC = [0x1f, 0x8b];

/** The text of a file, unpacked where it is packed by gzip: rated data is often kept so. */
export async function readPacked(file: string): Promise<string> {
  return (await isPacked(file)) ? unpack(file) : readWhole(file);
}

/** By its bytes: names say anything. The standard input is read as it is. */
async function isPacked(file: string): Promise<boolean> {
  if (file === '-') return false;
  const handle = await open(file).catch(() => null);
  if (handle === null) return false;
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(MAGIC.length), 0, MAGIC.length, 0);
    return bytesRead === MAGIC.length && MAGIC.every((byte, at) => buffer[at] === byte);
  } finally {
    await handle.close();
  }
}

/** A small file can become a very large one: it is left as soon as it is too large. */
async function unpack(file: string): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const texts: string[] = [];
  let bytes = 0;
  const packed = createReadStream(file);
  const unpacked: AsyncIterable<Buffer> = packed.pipe(createGunzip());
  try {
    for await (const chunk of unpacked) {
      bytes += chunk.length;
      if (bytes > MAX_UNPACKED_BYTES) throw new CommandError(tooLarge(file));
      texts.push(decoder.decode(chunk, { stream: true }));
    }
    texts.push(decoder.decode());
    return texts.join('');
  } catch (error) {
    if (error instanceof CommandError) throw error;
    if (error instanceof TypeError)
      throw new CommandError(`${file}: what is packed in it is no text in UTF-8`);
    throw new CommandError(`${file}: it cannot be unpacked, it may be cut off`);
  } finally {
    packed.destroy();
  }
}

const tooLarge = (file: string): string =>
  `${file}: unpacked it has more than ${String(MAX_UNPACKED_BYTES / 1_000_000)} MB`;
