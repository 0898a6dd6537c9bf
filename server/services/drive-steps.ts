import { setImmediate } from 'node:timers/promises';

/** How often the progress of long work is worth telling, in milliseconds. */
const REPORT_EVERY_MS = 100;

/**
 * Runs work that is cut into steps, and lets the server do other things between them. Yields a step now and then, for
 * progress; returns what the work came to. Throws the signal's reason once it is aborted.
 */
export async function* driveSteps<Step, Value>(
  steps: Generator<Step, Value>,
  signal: AbortSignal,
): AsyncGenerator<Step, Value> {
  let reportedMs = 0;
  for (;;) {
    signal.throwIfAborted();
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - reportedMs >= REPORT_EVERY_MS) {
      yield step.value;
      reportedMs = performance.now();
    }
    await setImmediate();
  }
}
