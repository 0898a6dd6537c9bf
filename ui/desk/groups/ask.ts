import { failure, type Result } from '@/domain/result';
import { ConnectionLost } from '../connection-lost';
import type { Outbox } from '../outbox/outbox';
import { SignedOut } from '../signed-out';

/** What the reviewer waits for is not kept and sent later: when no answer came, they are told. */
export async function answerOf<Value>(asked: () => Promise<Result<Value>>): Promise<Result<Value>> {
  try {
    return await asked();
  } catch (error) {
    if (error instanceof ConnectionLost) return failure('connection_lost');
    return failure(error instanceof SignedOut ? 'signed_out' : 'unexpected');
  }
}

/** Resolves once the server has all that was done before; rejected when it cannot be reached. */
export function untilSaved({ state }: Outbox): Promise<void> {
  return new Promise((resolve, reject) => {
    let stop: (() => void) | null = null;
    const look = (): boolean => {
      const { unsaved, kind } = state.get();
      if (unsaved === 0) resolve();
      else if (kind === 'saving' || kind === 'saved') return false;
      else reject(kind === 'signedOut' ? new SignedOut() : new ConnectionLost());
      stop?.();
      return true;
    };
    if (!look()) stop = state.subscribe(look);
  });
}
