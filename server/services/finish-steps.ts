import { driveSteps } from './drive-steps';

const NEVER = new AbortController().signal;

/** What work that is cut into steps comes to, the server doing other things between them. */
export async function finishSteps<Value>(
  steps: Generator<unknown, Value>,
  signal: AbortSignal = NEVER,
): Promise<Value> {
  const driven = driveSteps(steps, signal);
  for (;;) {
    const step = await driven.next();
    if (step.done) return step.value;
  }
}
