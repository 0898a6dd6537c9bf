import { failure, success, type Result } from '../../domain/result';
import type { GuardCode } from './guard-request';
import { readBytes } from './read-bytes';

export async function readJson(request: Request, maxBytes: number): Promise<Result<unknown, GuardCode>> {
  const bytes = await readBytes(request, maxBytes);
  if (bytes === null) return failure('too_large', { maxBytes });
  try {
    return success(JSON.parse(bytes.toString('utf8')) as unknown);
  } catch {
    return failure('invalid_input', { path: '' });
  }
}
