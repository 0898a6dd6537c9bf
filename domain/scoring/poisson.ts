/** How probable at most `count` events are where so many are expected. */
export function poissonAtMost(count: number, expected: number): number {
  if (count < 0) return 0;
  // In logarithms, since e^-800 is no number.
  let logTerm = -expected;
  let sum = Math.exp(logTerm);
  for (let event = 1; event <= count; event++) {
    logTerm += Math.log(expected / event);
    sum += Math.exp(logTerm);
  }
  return Math.min(1, expected === 0 ? 1 : sum);
}

/** How probable at most `count` of `drawn` are, each with this probability. */
export function binomialAtMost(count: number, drawn: number, probability: number): number {
  if (count < 0) return 0;
  if (count >= drawn || probability === 0) return 1;
  if (probability === 1) return 0;
  let logTerm = drawn * Math.log1p(-probability);
  let sum = Math.exp(logTerm);
  for (let event = 1; event <= count; event++) {
    logTerm += Math.log(((drawn - event + 1) / event) * (probability / (1 - probability)));
    sum += Math.exp(logTerm);
  }
  return Math.min(1, sum);
}
