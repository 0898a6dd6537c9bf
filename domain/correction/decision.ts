import type { Span } from '../text/span';

/**
 * What can be said of a correction. `approve`, `reject` and `request_changes` are an editor's verdicts; `answer` is the
 * proposer's, after a refusal or a request; `supersede` follows from the approval of a rival; `take_over` says that a new
 * edition of the article has what it asked for; `undo` takes one of them back.
 */
export const DECISION_KINDS = [
  'approve',
  'reject',
  'request_changes',
  'answer',
  'supersede',
  'take_over',
  'undo',
] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** The reasons that every project begins with; their words are in the messages. */
export const BUILT_IN_REASONS = [
  'wrong_meaning',
  'wrong_language',
  'not_an_error',
  'preference',
  'against_guide',
  'duplicate',
  'unclear',
  'other',
] as const;
export type BuiltInReason = (typeof BUILT_IN_REASONS)[number];

/** A built-in reason, or one that a project made for itself. */
export type ReasonCode = BuiltInReason | `own-${string}`;

export function isReasonCode(code: string): code is ReasonCode {
  return code.startsWith('own-') || BUILT_IN_REASONS.some((known) => known === code);
}

/** A change of one block's imported text, as an approval put it in force. */
export interface AppliedChange extends Span {
  readonly blockId: string;
  readonly text: string;
}

/** Append-only: who decided what, when and why. Undo is a decision too, and names the one it takes back. */
export interface Decision {
  readonly id: string;
  readonly correctionId: string;
  /** Counts the decisions of the article from 1: the number of the version of its text that this one made. */
  readonly sequence: number;
  readonly kind: DecisionKind;
  readonly byId: string;
  /** ISO 8601 with zone. */
  readonly at: string;
  readonly reason: ReasonCode | null;
  readonly note: string;
  /** Of an approval: the text approved, when it differs from the proposal. Of an answer: the new wording, if there is one. */
  readonly editedText: string | null;
  readonly undoesId: string | null;
  /** Of a `supersede`: the approval that it follows from. Of an approval that a new edition brought back: the one that it had ended. */
  readonly causeId: string | null;
  /** What it was taken together with, and can be taken back with. */
  readonly batchId: string | null;
  /** Of an approval: the correction itself may read otherwise after an undo. */
  readonly applied: AppliedChange | null;
  /** Four-eyes policy set aside by someone who may: logged. */
  readonly override: boolean;
}

/** A decision before it is written: its place in the article's history comes with the writing. */
export type NewDecision = Omit<Decision, 'sequence'>;
