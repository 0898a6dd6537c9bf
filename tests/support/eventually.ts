import { vi } from 'vitest';

/** Waits for what another process or connection brings about, looking again and again. */
export const eventually = <Value>(look: () => Value | Promise<Value>): Promise<Value> =>
  vi.waitFor(look, { timeout: 10_000, interval: 20 });
