import { Deflate } from 'fflate';
import { runSteps } from '../../run-steps';
import { crc32 } from './crc32';
import type { ZipEntry } from './records';
import { CENTRAL, DEFLATED, END, FLAG_UTF8, LOCAL, viewOf } from './records';
import type { ZipFile } from './zip-file';

export type ZipParts = ReadonlyMap<string, Uint8Array>;

/** 1 January 1980, 0:00: the first moment there is in a ZIP file. The same content makes the same file. */
const NO_DATE = 0x0021;
const VERSION = 20;

/** A package of these parts, in their order. */
export const writeZip = (parts: ZipParts): Uint8Array => runSteps(writeZipInSteps(parts));

/** In steps, so that a server can do other work in between; a part can be made while it is packed, and is never whole in memory then. */
export function* writeZipInSteps(
  parts: ReadonlyMap<string, Uint8Array | Iterable<Uint8Array>>,
): Generator<void, Uint8Array> {
  const writing = new Writing();
  for (const [name, content] of parts) yield* writing.add(name, content);
  return writing.end();
}

/** The package with some parts replaced or, where it has none of that name, added. All others are as they were, byte for byte. */
export const replaceParts = (zip: ZipFile, parts: ZipParts): Uint8Array =>
  runSteps(replacePartsInSteps(zip, parts));

export function* replacePartsInSteps(zip: ZipFile, parts: ZipParts): Generator<void, Uint8Array> {
  if (parts.size === 0) return zip.bytes;
  const toCome = new Map([...parts].map(([name, content]) => [name.toLowerCase(), { name, content }]));
  const writing = new Writing();
  for (const entry of zip.entries) {
    const part = toCome.get(entry.name.toLowerCase());
    if (part === undefined) writing.keep(zip.bytes, entry);
    else yield* writing.add(entry.name, part.content);
    toCome.delete(entry.name.toLowerCase());
  }
  for (const { name, content } of toCome.values()) yield* writing.add(name, content);
  return writing.end();
}

/** In bytes: some milliseconds of packing. */
const STEP = 64 * 1024;

function* slicesOf(content: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < content.length; at += STEP) yield content.subarray(at, at + STEP);
}

interface Packed {
  readonly chunks: readonly Uint8Array[];
  readonly packedSize: number;
  readonly size: number;
  readonly crc: number;
}

function* pack(content: Iterable<Uint8Array>): Generator<void, Packed> {
  const chunks: Uint8Array[] = [];
  let [packedSize, size, crc] = [0, 0, 0];
  const deflate = new Deflate((chunk) => {
    chunks.push(chunk);
    packedSize += chunk.length;
  });
  for (const piece of content) {
    for (const slice of slicesOf(piece)) {
      crc = crc32(slice, crc);
      size += slice.length;
      deflate.push(slice);
      yield;
    }
  }
  deflate.push(new Uint8Array(), true);
  return { chunks, packedSize, size, crc };
}

class Writing {
  readonly #content: Uint8Array[] = [];
  readonly #directory: Uint8Array[] = [];
  #offset = 0;

  keep(bytes: Uint8Array, { start, end, directoryStart, directoryEnd }: ZipEntry): void {
    const record = bytes.slice(directoryStart, directoryEnd);
    viewOf(record).setUint32(42, this.#offset, true);
    this.#directory.push(record);
    this.#write(bytes.subarray(start, end));
  }

  *add(name: string, content: Uint8Array | Iterable<Uint8Array>): Generator<void> {
    const nameBytes = new TextEncoder().encode(name);
    const packed = yield* pack(ArrayBuffer.isView(content) ? [content] : content);
    const local = new Uint8Array(LOCAL.length + nameBytes.length);
    const central = new Uint8Array(CENTRAL.length + nameBytes.length);
    const localView = viewOf(local);
    const centralView = viewOf(central);
    localView.setUint32(0, LOCAL.signature, true);
    centralView.setUint32(0, CENTRAL.signature, true);
    centralView.setUint16(4, VERSION, true);
    // From here both records tell the same, one two bytes after the other.
    for (const [view, at] of [
      [localView, 4],
      [centralView, 6],
    ] as const) {
      view.setUint16(at, VERSION, true);
      view.setUint16(at + 2, FLAG_UTF8, true);
      view.setUint16(at + 4, DEFLATED, true);
      view.setUint16(at + 8, NO_DATE, true);
      view.setUint32(at + 10, packed.crc, true);
      view.setUint32(at + 14, packed.packedSize, true);
      view.setUint32(at + 18, packed.size, true);
      view.setUint16(at + 22, nameBytes.length, true);
    }
    centralView.setUint32(42, this.#offset, true);
    local.set(nameBytes, LOCAL.length);
    central.set(nameBytes, CENTRAL.length);
    this.#directory.push(central);
    this.#write(local);
    for (const chunk of packed.chunks) this.#write(chunk);
  }

  end(): Uint8Array {
    const directorySize = this.#directory.reduce((sum, { length }) => sum + length, 0);
    const end = new Uint8Array(END.length);
    const view = viewOf(end);
    view.setUint32(0, END.signature, true);
    view.setUint16(8, this.#directory.length, true);
    view.setUint16(10, this.#directory.length, true);
    view.setUint32(12, directorySize, true);
    view.setUint32(16, this.#offset, true);
    return concat([...this.#content, ...this.#directory, end]);
  }

  #write(bytes: Uint8Array): void {
    this.#content.push(bytes);
    this.#offset += bytes.length;
  }
}

function concat(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
