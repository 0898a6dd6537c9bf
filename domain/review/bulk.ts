import type { Verdict } from '../correction/correction-life-cycle';
import type { Failure } from '../result';
import type { BoardOutcome, DecisionBoard } from './decision-board';
import type { RivalChoice } from './decision-request';

/** The same verdict on many corrections. */
export interface BulkWish extends Pick<Verdict, 'kind' | 'reason' | 'note'> {
  readonly rivals: RivalChoice;
  /** Decide on one's own proposals although the project asks for four eyes. */
  readonly override: boolean;
}

export interface BulkTarget {
  readonly correctionId: string;
  /** The version of the correction that was looked at. */
  readonly baseVersion: number;
}

/**
 * What becomes, or came, of one correction. `change`: decided. `conflict`: another correction or another person stands in
 * the way. `refused`: the project's rules do.
 */
export interface BulkItem {
  readonly correctionId: string;
  readonly outcome: 'change' | 'conflict' | 'refused';
  readonly error: Failure | null;
}

/** In one go; more is a matter for a filter and another go. */
export const MAX_BULK = 2_000;

const CONFLICTS: readonly string[] = [
  'stale',
  'not_proposed',
  'nothing_to_undo',
  'rival_approved',
  'rivals_unnamed',
  'rivals_selected',
  'rebase_conflict',
  'already_in_text',
];

export function bulkItem(correctionId: string, error: Failure | null): BulkItem {
  const outcome = error === null ? 'change' : CONFLICTS.includes(error.code) ? 'conflict' : 'refused';
  return { correctionId, outcome, error };
}

/**
 * Decides many on a board. Of two rivals that are both to be approved neither is: nothing says which of them is meant, and
 * the other would be gone unread.
 */
export function decideMany(
  board: DecisionBoard,
  targets: readonly BulkTarget[],
  wish: BulkWish,
  newId: () => string,
): readonly BulkItem[] {
  const selected = new Set(targets.map(({ correctionId }) => correctionId));
  const fought = new Set(
    wish.kind === 'approve' ? [...selected].filter((id) => hasRivalAmong(board, id, selected)) : [],
  );
  return targets.map(({ correctionId, baseVersion }) => {
    if (fought.has(correctionId)) return bulkItem(correctionId, { code: 'rivals_selected' });
    const request = { ...wish, id: newId(), correctionId, baseVersion, editedText: null };
    return bulkItem(correctionId, obstacleOf(board.decide(request)));
  });
}

export function obstacleOf(outcome: BoardOutcome): Failure | null {
  if (outcome.outcome === 'saved') return null;
  return outcome.outcome === 'stale' ? { code: 'stale' } : outcome.error;
}

function hasRivalAmong(board: DecisionBoard, id: string, selected: ReadonlySet<string>): boolean {
  const correction = board.find(id);
  if (correction?.state !== 'proposed') return false;
  return board.rivalsOf(correction).some((rival) => rival.state === 'proposed' && selected.has(rival.id));
}
