import { setTimeout as wait } from 'node:timers/promises';
import { ModelFailure } from './model-failure';

export interface RetryWishes {
  readonly signal: AbortSignal;
  /** Tries in all. */
  readonly tries: number;
  /** The longest wait before the second try; each later one may be twice as long. */
  readonly firstWaitMs: number;
}

const LONGEST_WAIT_MS = 30_000;
/** Who asks for more patience than that is not going to answer. */
const LONGEST_RETRY_AFTER_MS = 120_000;

/**
 * Tries again what may go better in a moment. How long it waits is drawn at random from nothing to a limit that doubles ("full
 * jitter"), so that calls which failed together do not come back together; or it is what the server asks for, and a little more.
 */
export async function withRetries<Value>(
  attempt: () => Promise<Value>,
  { signal, tries, firstWaitMs }: RetryWishes,
): Promise<Value> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await attempt();
    } catch (error) {
      const isLast = tried >= tries;
      if (isLast || !(error instanceof ModelFailure) || error.detail.isPassing !== true) throw error;
      const { retryAfterMs } = error.detail;
      if (retryAfterMs !== undefined && retryAfterMs > LONGEST_RETRY_AFTER_MS) throw error;
      const limit = Math.min(firstWaitMs * 2 ** (tried - 1), LONGEST_WAIT_MS);
      await wait((retryAfterMs ?? 0) + Math.random() * limit, undefined, { signal });
    }
  }
}

/** The header Retry-After: seconds, or a date. */
export function readRetryAfter(value: string | undefined, now: Date): number | undefined {
  if (value === undefined) return undefined;
  const seconds = Number(value);
  if (value.trim() !== '' && Number.isFinite(seconds) && seconds >= 0) return seconds * 1000;
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now.getTime());
}
