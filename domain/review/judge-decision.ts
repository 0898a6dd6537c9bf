import type { Correction } from '../correction/correction';
import {
  decideCorrection,
  findDecisionObstacle,
  isUndecided,
  reopenCorrection,
  supersedeCorrection,
  type DecisionFailure,
} from '../correction/correction-life-cycle';
import { checkReplacement } from '../correction/check-replacement';
import { areRivals } from '../correction/find-rivals';
import { rebaseCorrection, widenCorrection, type RebaseText } from '../correction/rebase-correction';
import { failure, success, type Result } from '../result';
import type { DecisionRequest } from './decision-request';
import { mayDecideOwn, type FourEyesPolicy } from './four-eyes';
import { isOffered, type Reason } from './reason';
import type { Actor } from './role';
import { mayRequestChanges } from './rounds';

export type DecisionRefusal =
  | DecisionFailure
  | 'four_eyes'
  | 'override_needed'
  | 'reason_unknown'
  /** Nobody could answer another request for changes: approve or reject. */
  | 'no_rounds_left'
  | 'rival_approved'
  /** It is not said what becomes of rivals that are not decided. */
  | 'rivals_unnamed'
  /** Merged with what is approved, the words of both would collide. */
  | 'rebase_conflict'
  /** A new edition of the article has not the words it is for. */
  | 'words_gone'
  /** All that it asks for is in the approved text. */
  | 'already_in_text';

/** What the project has to say about decisions. */
export interface DecisionPolicy {
  readonly fourEyes: FourEyesPolicy;
  readonly rounds: number;
  readonly reasons: readonly Reason[];
}

/** What a decision depends on beside itself. */
export interface Situation {
  readonly actor: Actor;
  readonly policy: DecisionPolicy;
  readonly correction: Correction;
  /** Live corrections among which its rivals are. */
  readonly others: readonly Correction[];
  /** Of the correction's block; null where nothing is to be merged. */
  readonly text: RebaseText | null;
  /** Whether its words stand in the article's text, and not in that of an earlier edition alone. */
  readonly hasWords: boolean;
}

export interface Judgement {
  /** As it is after the decision. */
  readonly correction: Correction;
  /** Whether the decision sets the four-eyes policy aside: to be logged. */
  readonly override: boolean;
  /** Approved ones that this one takes the place of, as proposals again: they are superseded next. */
  readonly takenBack: readonly Correction[];
  /** As they are after that: what was taken back, and undecided rivals that were to be closed. */
  readonly superseded: readonly Correction[];
  /** Ids of undecided rivals that stay open, and can no longer be approved beside this one. */
  readonly leftOpen: readonly string[];
}

/** Whether a decision may be taken, and what comes of it. */
export function judgeDecision(
  request: DecisionRequest,
  situation: Situation,
): Result<Judgement, DecisionRefusal> {
  const { actor, policy, correction } = situation;
  const merges = request.kind === 'approve' && request.rivals.approved === 'merge';
  // A text for a wider place is judged against that place.
  const obstacle = findDecisionObstacle(correction, merges ? { ...request, editedText: null } : request);
  if (obstacle !== null) return { ok: false, error: obstacle };
  if (request.reason !== null && !isOffered(policy.reasons, request.reason)) return failure('reason_unknown');
  if (request.kind === 'request_changes' && !mayRequestChanges(correction, policy.rounds)) {
    return failure('no_rounds_left', { rounds: policy.rounds });
  }
  const own = mayDecideOwn(policy.fourEyes, actor, correction.proposerId);
  if (own === 'refused') return failure('four_eyes');
  if (own === 'needs_override' && !request.override) return failure('override_needed');
  const override = own === 'needs_override';
  if (request.kind === 'approve' && !situation.hasWords) return failure('words_gone');
  if (request.kind === 'approve') return judgeApproval(request, situation, override);
  const decided = decideCorrection(correction, request);
  return success({ correction: decided, override, takenBack: [], superseded: [], leftOpen: [] });
}

function judgeApproval(
  request: DecisionRequest,
  situation: Situation,
  override: boolean,
): Result<Judgement, DecisionRefusal> {
  const { correction, others } = situation;
  const rivals = others.filter((other) => areRivals(correction, other));
  const approved = rivals.filter(({ state }) => state === 'approved');
  const [first] = approved;
  if (first !== undefined && request.rivals.approved === 'keep') {
    return failure('rival_approved', { rivalId: first.id });
  }
  const place = placeOfApproval(request, situation, approved);
  if (!place.ok) return place;
  const { anchor } = place.value.correction;
  const fault =
    place.value.editedText === null ? null : checkReplacement(anchor.quote, place.value.editedText);
  if (fault !== null) return { ok: false, error: fault };
  // A wider place can have more rivals than the proposal had.
  const undecided = others.filter(
    (other) =>
      isUndecided(other.state) && other.id !== correction.id && areRivals(place.value.correction, other),
  );
  if (undecided.length > 0 && request.rivals.undecided === null) {
    return failure('rivals_unnamed', { count: undecided.length });
  }
  const closed = request.rivals.undecided === 'supersede' ? undecided : [];
  const takenBack = approved.map(reopenCorrection);
  return success({
    correction: decideCorrection(place.value.correction, { ...request, editedText: place.value.editedText }),
    override,
    takenBack,
    superseded: [...takenBack, ...closed].map(supersedeCorrection),
    leftOpen: closed.length > 0 ? [] : undecided.map(({ id }) => id),
  });
}

interface Place {
  readonly correction: Correction;
  readonly editedText: string | null;
}

/** Where and with what text the approval stands: as proposed, or merged with what is approved in the same place. */
function placeOfApproval(
  { rivals, editedText }: DecisionRequest,
  { correction, text }: Situation,
  approved: readonly Correction[],
): Result<Place, DecisionRefusal> {
  if (rivals.approved !== 'merge' || approved.length === 0 || text === null) {
    return success({ correction, editedText });
  }
  const rebased = rebaseCorrection(correction, approved, text);
  if (rebased.kind === 'free') return success({ correction, editedText });
  // Who edits has seen the whole place as it reads now, and says how it shall read.
  if (editedText === null && rebased.kind === 'contained') return failure('already_in_text');
  if (editedText === null && rebased.kind === 'orphan') return failure('rebase_conflict');
  const merged = rebased.kind === 'merged' ? rebased.text : null;
  return success({
    correction: widenCorrection(correction, rebased.span, text.text),
    editedText: editedText ?? merged,
  });
}
