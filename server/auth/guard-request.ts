import { failure, type Failure } from '../../domain/result';
import { ownOrigins } from './own-origins';

export interface Expected {
  /** Where the application's pages are served, see `Env`. */
  readonly origin: string;
  /** As in the Content-Type header, without parameters. */
  readonly contentType: string;
  readonly maxBytes: number;
}

export type GuardCode = 'wrong_origin' | 'invalid_input' | 'too_large';

/**
 * Browsers say where a request that changes something comes from, and no page of another site can make them say
 * something else. Who says nothing is no browser page of ours.
 */
function isFromOwnPage(headers: Headers, origin: string): boolean {
  if (headers.get('sec-fetch-site') === 'same-origin') return true;
  const from = headers.get('origin');
  return from !== null && ownOrigins(origin).includes(from);
}

/** Why a request that is not a GET is turned away before its body is read, or null when it is not. */
export function guardRequest(request: Request, expected: Expected): Failure<GuardCode> | null {
  const { headers } = request;
  if (!isFromOwnPage(headers, expected.origin)) return failure('wrong_origin').error;
  const [contentType] = (headers.get('content-type') ?? '').split(';');
  // A form of another site cannot send JSON, nor can it be mistaken for it.
  if (contentType?.trim().toLowerCase() !== expected.contentType) {
    return failure('invalid_input', { path: 'Content-Type' }).error;
  }
  const length = Number(headers.get('content-length') ?? 0);
  return length > expected.maxBytes ? failure('too_large', { maxBytes: expected.maxBytes }).error : null;
}
