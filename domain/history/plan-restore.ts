import type { Correction } from '../correction/correction';
import type { Decision } from '../correction/decision';
import { mayDecideOwn, type FourEyesPolicy } from '../review/four-eyes';
import type { Actor } from '../review/role';
import type { ChangeInForce } from './change-in-force';

/** Why a change of the wanted version cannot come back. */
export type RestoreObstacleCode = 'withdrawn' | 'error_withdrawn' | 'moved' | 'rewritten' | 'four_eyes';

export interface RestoreObstacle {
  readonly correctionId: string;
  readonly code: RestoreObstacleCode;
  readonly change: ChangeInForce;
}

/** A decision to take back. */
export interface UndoStep {
  readonly correctionId: string;
  readonly decisionId: string;
  /** What goes out of the text by it; null where the decision undone is no approval. */
  readonly change: ChangeInForce | null;
}

/** A correction to approve again, with the text that it had then. */
export interface ApproveStep {
  readonly correctionId: string;
  readonly text: string;
  readonly change: ChangeInForce;
  /** Only by setting the four-eyes policy aside, which is logged. */
  readonly needsOverride: boolean;
}

/** What has to be decided so that the text is that of a version: first all to undo, then all to approve. */
export interface RestorePlan {
  readonly undo: readonly UndoStep[];
  readonly approve: readonly ApproveStep[];
  readonly obstacles: readonly RestoreObstacle[];
}

/** What the plan depends on beside the changes. */
export interface RestoreSituation {
  readonly actor: Actor;
  readonly fourEyes: FourEyesPolicy;
  /** As they stand now: those of all changes given. */
  readonly corrections: ReadonlyMap<string, Correction>;
  /** The decision that each of them rests on now; none for a proposal. Also those set aside for a rival approved. */
  readonly standing: readonly Decision[];
  /** Ids of the blocks that the article has now: a new edition of it may have taken others away. */
  readonly blocks: ReadonlySet<string>;
  /** Ids of the errors that were withdrawn. */
  readonly withdrawnErrors: ReadonlySet<string>;
}

/**
 * From the changes in force to those of the version wanted. A refusal, or a rival's precedence, that stands in the way
 * of an approval of then is undone first; what was set aside for an approval that is undone is a proposal again. No
 * rival is ever in the way: the changes of one version are no rivals, and all others are taken out.
 */
export function planRestore(
  current: readonly ChangeInForce[],
  wanted: readonly ChangeInForce[],
  situation: RestoreSituation,
): RestorePlan {
  const leaving = only(current, wanted);
  const coming = only(wanted, current).map((change) => judge(change, situation));
  const approve = coming.filter((one) => 'text' in one);
  const leavingIds = new Set(leaving.map(({ decisionId }) => decisionId));
  const reopened = new Set(approve.map(({ correctionId }) => correctionId));
  const freed = situation.standing.filter(
    ({ id, correctionId, causeId }) =>
      !leavingIds.has(id) && (reopened.has(correctionId) || leavingIds.has(causeId ?? '')),
  );
  return {
    undo: [
      ...leaving.map((change) => ({
        correctionId: change.correctionId,
        decisionId: change.decisionId,
        change,
      })),
      ...freed.map(({ id, correctionId }) => ({ correctionId, decisionId: id, change: null })),
    ],
    approve,
    obstacles: coming.filter((one) => 'code' in one),
  };
}

/** Compared by correction, place and text: approved, undone and approved again in the same way is no difference. */
function only(changes: readonly ChangeInForce[], others: readonly ChangeInForce[]): readonly ChangeInForce[] {
  const key = ({ correctionId, start, end, text }: ChangeInForce) =>
    `${correctionId} ${start} ${end} ${text}`;
  const known = new Set(others.map(key));
  return changes.filter((change) => !known.has(key(change)));
}

function judge(change: ChangeInForce, situation: RestoreSituation): ApproveStep | RestoreObstacle {
  const { correctionId, text } = change;
  const correction = situation.corrections.get(correctionId);
  if (correction === undefined) throw new Error(`A version rests on an unknown correction: ${correctionId}`);
  const obstacle = (code: RestoreObstacleCode): RestoreObstacle => ({ correctionId, code, change });
  if (correction.state === 'withdrawn') return obstacle('withdrawn');
  if (situation.withdrawnErrors.has(correction.errorId ?? '')) return obstacle('error_withdrawn');
  if (!situation.blocks.has(change.blockId)) return obstacle('rewritten');
  const { anchor } = correction;
  const isInPlace =
    anchor.blockId === change.blockId && anchor.start === change.start && anchor.end === change.end;
  // Its proposer has put it elsewhere since then: to approve it now would change other words.
  if (!isInPlace) return obstacle('moved');
  const own = mayDecideOwn(situation.fourEyes, situation.actor, correction.proposerId);
  if (own === 'refused') return obstacle('four_eyes');
  return { correctionId, text, change, needsOverride: own === 'needs_override' };
}
