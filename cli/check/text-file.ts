import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import { readChunks, readWhole } from './read-chunks';

/** A file to be checked, of which only some is read beforehand. */
export interface TextFile {
  readonly path: string;
  /** Null for the standard input. */
  readonly name: string | null;
  /** About how much there is of it, in bytes or code units; 0 where that shows only when it is read. */
  readonly size: number;
  /** The beginning of the text. */
  readonly head: string;
  /** Whole lines from all over the file, in order. */
  readonly sample: readonly string[];
  readonly chunks: () => AsyncIterable<string> | Iterable<string>;
}

const PROBES = 16;
const PROBE_BYTES = 16_384;
const SMALL_CHARS = PROBES * PROBE_BYTES;

/** The standard input can be read only once, and is kept; of a file, a sample is enough to tell what it holds. */
export async function openTextFile(file: string): Promise<TextFile> {
  if (file === '-') {
    const text = await readWhole(file);
    return {
      path: file,
      name: null,
      size: text.length,
      head: text.slice(0, PROBE_BYTES),
      sample: linesOf(text.slice(0, SMALL_CHARS)),
      chunks: () => piecesOf(text),
    };
  }
  let head = '';
  for await (const chunk of readChunks(file)) {
    head += chunk;
    if (head.length >= PROBE_BYTES) break;
  }
  const isSmall = head.length < PROBE_BYTES;
  const { size } = await stat(file);
  return {
    path: file,
    name: path.basename(file),
    size,
    head: head.slice(0, PROBE_BYTES),
    sample: isSmall ? linesOf(head) : [...linesOf(head).slice(0, -1), ...(await probeLines(file, size))],
    chunks: () => readChunks(file),
  };
}

const PIECE = 1 << 16;

/** As a file comes: rows that are checked by themselves are shared out piece by piece. */
function* piecesOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += PIECE) yield text.slice(at, at + PIECE);
}

const linesOf = (text: string): readonly string[] => text.split(/\r?\n/).filter((line) => line.trim() !== '');

/** Of what is no regular file, and of UTF-16, the beginning has to do. */
async function probeLines(file: string, size: number): Promise<readonly string[]> {
  const handle = await open(file);
  try {
    const lines: string[] = [];
    const buffer = Buffer.alloc(PROBE_BYTES);
    for (let probe = 1; probe < PROBES; probe++) {
      const { bytesRead } = await handle.read(buffer, 0, PROBE_BYTES, Math.floor((size * probe) / PROBES));
      const text = buffer.toString('utf8', 0, bytesRead);
      if (text.includes('\0')) return [];
      lines.push(...text.split('\n').slice(1, -1));
    }
    return lines;
  } finally {
    await handle.close();
  }
}
