/** What work that is cut into steps comes to, where nobody else waits. */
export function runSteps<Value>(steps: Generator<unknown, Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
