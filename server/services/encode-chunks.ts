import { setImmediate } from 'node:timers/promises';
import type { PartChunks } from '../../domain/exchange/pack/pack-part';

/** In UTF-16 code units: shorter ones are joined, for each has its price on the way. */
const CHUNK = 64 * 1024;

/** In milliseconds: others are let in so often. */
const SHARE = 20;

const NOTHING = (): Promise<void> => Promise.resolve();

/**
 * Texts as UTF-8, in chunks that are worth their while; whoever else asks the process something is answered in between, and `beat` is told
 * that the work goes on, also where nothing comes of it for a while.
 */
export async function* encodeChunks(
  parts: PartChunks,
  beat: () => Promise<void> = NOTHING,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let text = '';
  let since = performance.now();
  for await (const part of parts) {
    if (performance.now() - since > SHARE) {
      await setImmediate();
      await beat();
      since = performance.now();
    }
    if (typeof part === 'string') text += part;
    if (typeof part === 'string' && text.length < CHUNK) continue;
    if (text !== '') yield encoder.encode(text);
    text = '';
    if (typeof part !== 'string') yield part;
  }
  if (text !== '') yield encoder.encode(text);
}
