import { createHash } from 'node:crypto';

export interface ChunkHash {
  /** In lower-case hexadecimal; asked once, when all has gone through. */
  readonly sha256: () => string;
  readonly bytes: () => number;
}

/** Hands chunks on, and knows their hash and length when they are through. */
export function hashChunks(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): ChunkHash & {
  readonly chunks: AsyncGenerator<Uint8Array>;
} {
  const hash = createHash('sha256');
  let length = 0;
  async function* through(): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      hash.update(chunk);
      length += chunk.byteLength;
      yield chunk;
    }
  }
  return { chunks: through(), sha256: () => hash.digest('hex'), bytes: () => length };
}
