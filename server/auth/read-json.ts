import { failure, success, type Result } from '../../domain/result';
import type { GuardCode } from './guard-request';

/** Reads no further than `maxBytes`, whatever the header said. */
async function readBytes(request: Request, maxBytes: number): Promise<Buffer | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let read = await reader?.read(); read?.value !== undefined; read = await reader?.read()) {
    size += read.value.byteLength;
    if (size > maxBytes) {
      await reader?.cancel();
      return null;
    }
    chunks.push(read.value);
  }
  return Buffer.concat(chunks);
}

export async function readJson(request: Request, maxBytes: number): Promise<Result<unknown, GuardCode>> {
  const bytes = await readBytes(request, maxBytes);
  if (bytes === null) return failure('too_large', { maxBytes });
  try {
    return success(JSON.parse(bytes.toString('utf8')) as unknown);
  } catch {
    return failure('invalid_input', { path: '' });
  }
}
