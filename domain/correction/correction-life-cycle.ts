import { failure, type Failure } from '../result';
import { checkReplacement, type ReplacementFailure } from './check-replacement';
import type { Correction, CorrectionState } from './correction';
import type { AppliedChange, DecisionKind, NewDecision, ReasonCode } from './decision';

/**
 * The life of a correction:
 *
 *     proposed ⇄ withdrawn                 by its proposer
 *     proposed → approved | rejected | changes_requested      by an editor
 *     proposed | changes_requested → superseded               by the approval of a rival
 *     proposed | changes_requested | approved → taken_over    by a new edition of the article that has what it asks for
 *     approved | rejected | changes_requested | superseded | taken_over → proposed      by undoing the decision
 *     rejected | changes_requested → proposed                 by its proposer, who answers: one round more
 *     changes_requested → withdrawn                           by its proposer; proposing it again is an answer too
 *
 * Only a proposal can be decided, so that undoing a decision always leads back to a proposal. How many rounds there are is
 * a matter of the project (see domain/review/rounds.ts): after the last one the editor approves or rejects, and nothing
 * goes round for ever.
 */
const OPEN_TO_PROPOSER: readonly CorrectionState[] = ['proposed', 'changes_requested', 'withdrawn'];

/** Whether its proposer may still change, withdraw or renew it. */
export function isOpenToProposer(state: CorrectionState): boolean {
  return OPEN_TO_PROPOSER.includes(state);
}

/** Whether it counts in the corrected text, now or once it is approved. */
export function isLive(state: CorrectionState): boolean {
  return state === 'proposed' || state === 'changes_requested' || state === 'approved';
}

/** Whether an editor or the proposer still has to do something about it. */
export function isUndecided(state: CorrectionState): boolean {
  return state === 'proposed' || state === 'changes_requested';
}

export const VERDICT_KINDS = ['approve', 'reject', 'request_changes'] as const satisfies DecisionKind[];
export type VerdictKind = (typeof VERDICT_KINDS)[number];

/** What an editor says about one correction. */
export interface Verdict {
  readonly kind: VerdictKind;
  readonly reason: ReasonCode | null;
  readonly note: string;
  /** Approve this text instead of the proposal; null approves the proposal. */
  readonly editedText: string | null;
}

export type DecisionFailure =
  'not_proposed' | 'reason_missing' | 'edit_without_approval' | ReplacementFailure;

const STATE_AFTER: Readonly<Record<Exclude<DecisionKind, 'undo'>, CorrectionState>> = {
  approve: 'approved',
  reject: 'rejected',
  request_changes: 'changes_requested',
  answer: 'proposed',
  supersede: 'superseded',
  take_over: 'taken_over',
};

/** What stands in the way of a verdict, or null. Rivals and the four-eyes policy are asked elsewhere. */
export function findDecisionObstacle(
  correction: Correction,
  verdict: Verdict,
): Failure<DecisionFailure> | null {
  if (correction.state !== 'proposed') return failure('not_proposed', { state: correction.state }).error;
  if (verdict.kind !== 'approve') {
    if (verdict.reason === null) return failure('reason_missing').error;
    return verdict.editedText === null ? null : failure('edit_without_approval').error;
  }
  return verdict.editedText === null ? null : checkReplacement(correction.anchor.quote, verdict.editedText);
}

/** The correction after a verdict that met no obstacle. */
export function decideCorrection(correction: Correction, verdict: Verdict): Correction {
  return {
    ...correction,
    state: STATE_AFTER[verdict.kind],
    approvedText: verdict.editedText === correction.replacement ? null : verdict.editedText,
    version: correction.version + 1,
  };
}

/** The correction after a rival was approved in its place. */
export function supersedeCorrection(correction: Correction): Correction {
  return { ...correction, state: 'superseded', approvedText: null, version: correction.version + 1 };
}

/** The correction after a new edition of the article brought what it asks for. */
export function takeOverCorrection(correction: Correction): Correction {
  return { ...correction, state: 'taken_over', version: correction.version + 1 };
}

/** What an approved correction does to the text; null for any other. */
export function appliedChange({
  state,
  anchor,
  approvedText,
  replacement,
}: Correction): AppliedChange | null {
  if (state !== 'approved') return null;
  const { blockId, start, end } = anchor;
  return { blockId, start, end, text: approvedText ?? replacement };
}

/** What a proposer says to a refusal or a request for changes. */
export interface CorrectionAnswer {
  readonly note: string;
  /** Another wording; null keeps the one proposed. */
  readonly replacement: string | null;
}

export type AnswerFailure = 'not_answerable' | 'answer_empty' | ReplacementFailure;

/** What stands in the way of an answer, or null. Whether a round is left is asked elsewhere. */
export function findAnswerObstacle(
  { state, anchor, replacement }: Correction,
  answer: CorrectionAnswer,
): Failure<AnswerFailure> | null {
  if (state !== 'rejected' && state !== 'changes_requested')
    return failure('not_answerable', { state }).error;
  const isReworded = answer.replacement !== null && answer.replacement !== replacement;
  if (!isReworded && answer.note.trim() === '') return failure('answer_empty').error;
  return answer.replacement === null ? null : checkReplacement(anchor.quote, answer.replacement);
}

/** The correction after an answer that met no obstacle: a proposal again, one round on. */
export function answerCorrection(
  correction: Correction,
  { replacement }: Pick<CorrectionAnswer, 'replacement'>,
): Correction {
  return {
    ...correction,
    replacement: replacement ?? correction.replacement,
    state: 'proposed',
    approvedText: null,
    round: correction.round + 1,
    version: correction.version + 1,
  };
}

/** The correction after its standing decision was undone: a proposal again. */
export function reopenCorrection(correction: Correction): Correction {
  return { ...correction, state: 'proposed', approvedText: null, version: correction.version + 1 };
}

/**
 * The decision that a correction's state rests on: null while it is a proposal or withdrawn.
 * `history` holds its decisions in the order they were taken.
 */
export function findStandingDecision<Kind extends NewDecision>(
  state: CorrectionState,
  history: readonly Kind[],
): Kind | null {
  const last = history.at(-1);
  if (last === undefined || last.kind === 'undo' || last.kind === 'answer') return null;
  return STATE_AFTER[last.kind] === state ? last : null;
}

/**
 * The request for changes that proposing the correction again would answer: also one that it was withdrawn after, so that
 * nobody gains a round by withdrawing. Null when there is none.
 */
export function findOpenRequest<Kind extends NewDecision>(
  state: CorrectionState,
  history: readonly Kind[],
): Kind | null {
  if (state !== 'changes_requested' && state !== 'withdrawn') return null;
  const last = history.at(-1);
  return last?.kind === 'request_changes' ? last : null;
}
