import type { Correction } from '../correction/correction';

/**
 * A round is one answer of the proposer to a refusal or a request for changes. A project says how many there may be;
 * after the last one the editor approves or rejects, and that is the end of it.
 */
export const MAX_ROUNDS = 5;

/** Whether an editor may still ask for changes: false once nobody could answer, and the correction has to be settled. */
export function mayRequestChanges(correction: Pick<Correction, 'round'>, rounds: number): boolean {
  return hasRoundLeft(correction, rounds);
}

/** Whether its proposer may still answer what was decided. */
export function mayAnswer(correction: Pick<Correction, 'state' | 'round'>, rounds: number): boolean {
  const { state } = correction;
  return (state === 'rejected' || state === 'changes_requested') && hasRoundLeft(correction, rounds);
}

export function hasRoundLeft({ round }: Pick<Correction, 'round'>, rounds: number): boolean {
  return round < rounds;
}
