import { createReadStream } from 'node:fs';
import { CommandError } from '../command';
import { readFailure } from '../read-failure';

const MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * The text of a file bit by bit, without its byte order mark: UTF-8, or UTF-16 where a mark says so. Unlike an import it
 * refuses no characters, since to find the bad ones is what checks are for. `-` is the standard input.
 */
export async function* readChunks(path: string): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  try {
    const bytes: AsyncIterable<Buffer> = createReadStream(path === '-' ? '/dev/stdin' : path);
    for await (const chunk of bytes) {
      decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
      yield decoder.decode(chunk, { stream: true });
    }
    if (decoder !== null) yield decoder.decode();
  } catch (error) {
    if (error instanceof TypeError) throw new CommandError(`${path}: this is no text in UTF-8`);
    throw readFailure(path, error);
  }
}

const encodingOf = (bytes: Buffer): string =>
  MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0] ?? 'utf-8';

export async function readWhole(path: string): Promise<string> {
  const chunks: string[] = [];
  for await (const chunk of readChunks(path)) chunks.push(chunk);
  return chunks.join('');
}
