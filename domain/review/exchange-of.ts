import type { Decision } from '../correction/decision';

/**
 * What was said about a correction, oldest first: decisions and answers, without what was taken back. `history` holds
 * all its decisions in the order they were taken.
 */
export function exchangeOf(history: readonly Decision[]): readonly Decision[] {
  const undone = new Set(history.flatMap(({ undoesId }) => (undoesId === null ? [] : [undoesId])));
  return history.filter(({ id, kind }) => kind !== 'undo' && !undone.has(id));
}
