import { isDeepStrictEqual } from 'node:util';
import type { SaveOutcome } from '../../domain/review/save-outcome';

interface Versioned {
  readonly version: number;
}

/**
 * The outcome of a write that need not or must not happen: `next` is stored already, because the write is repeated after
 * a lost answer, or it was based on another version than the stored one. Null when it can go on. `next.version` is
 * the one after the version it was based on.
 */
export function settleWrite<Value extends Versioned>(stored: Value, next: Value): SaveOutcome<Value> | null {
  if (isDeepStrictEqual({ ...next, version: stored.version }, stored)) {
    return { outcome: 'saved', current: stored };
  }
  return stored.version === next.version - 1 ? null : { outcome: 'stale', current: stored };
}
