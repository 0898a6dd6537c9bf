import type { AlignmentEdit } from '@/domain/alignment/edit-segments';
import type { ErrorMark, FindingProvenance } from '@/domain/annotation/error';
import type { Block } from '@/domain/article/block';
import type { Segment } from '@/domain/article/segment';
import type { Correction } from '@/domain/correction/correction';
import type { CorrectionAnswer } from '@/domain/correction/correction-life-cycle';
import type { Result } from '@/domain/result';
import type { ArticleWork } from '@/domain/review/article-row';
import type { DecisionRequest, DecisionResult } from '@/domain/review/decision-request';
import type { DeskView } from '@/domain/review/desk-view';
import type { CheckDismissal } from '@/domain/triage/check-dismissal';
import type { CheckFindingList } from '@/domain/triage/check-finding-list';
import type { CheckedSentence, Review } from '@/domain/review/review';
import type { ScoreRecord } from '@/domain/review/segment-score';
import type { SaveOutcome } from '@/domain/review/save-outcome';
import type { WorkPort } from '@/ui/articles/work-port';
import type { DeskNamesPort } from './names/names-port';
import type { DeskTermsPort } from './terms/terms-port';
import type { GroupsPort } from './groups/groups-port';
import type { DeskModelPort } from './model/model-port';
import type { DeskPreferences } from './desk-preferences';

export type SaveErrorInput = Pick<
  ErrorMark,
  'id' | 'articleId' | 'scope' | 'target' | 'source' | 'category' | 'severity' | 'comment'
> & {
  /** 0 for a new one. */
  readonly baseVersion: number;
  readonly state: 'open' | 'withdrawn';
  /** Of a finding that was accepted; without one it is a person's own mark, or stays what it was made from. */
  readonly provenance?: FindingProvenance;
};

export type SaveCorrectionInput = Pick<
  Correction,
  'id' | 'articleId' | 'errorId' | 'anchor' | 'replacement'
> & {
  readonly baseVersion: number;
  readonly state: 'proposed' | 'withdrawn';
};

export interface SetCheckedInput {
  readonly articleId: string;
  readonly add: readonly CheckedSentence[];
  readonly remove: readonly CheckedSentence[];
}

export interface SaveScoreInput extends CheckedSentence {
  readonly articleId: string;
  /** Null takes it back. */
  readonly score: number | null;
  /** See `ScoreRecord`. */
  readonly meantWith: string | null;
  readonly baseVersion: number;
}

export interface DismissFindingInput extends CheckDismissal {
  readonly articleId: string;
  /** False takes it back. */
  readonly dismissed: boolean;
}

export interface EditAlignmentInput {
  readonly articleId: string;
  readonly baseVersion: number;
  readonly edit: AlignmentEdit;
}

/** What an alignment edit changes: the segments, and the blocks whose sentences were split or joined. */
export interface AlignmentChange {
  readonly blocks: readonly Block[];
  readonly segments: readonly Segment[];
  readonly alignmentVersion: number;
}

export interface UndoDecisionInput {
  readonly id: string;
  readonly decisionId: string;
  readonly baseVersion: number;
}

export interface AnswerDecisionInput extends CorrectionAnswer {
  readonly id: string;
  readonly articleId: string;
  readonly correctionId: string;
  readonly baseVersion: number;
}

/** Somebody who has the article open, in however many pages; oneself is among them. */
export interface PresentPerson {
  readonly userId: string;
  readonly name: string;
  /** ISO 8601. */
  readonly since: string;
  /** Id of the segment that they read; null where that is not known. */
  readonly at: string | null;
}

/** What the desk is told while it is open. */
export type DeskNews =
  /**
   * From now on it will be told. Unless what was loaded has this stamp, something before may have been missed. Comes again
   * after each break.
   */
  | { readonly kind: 'connected'; readonly stamp: string | null }
  /** Somebody else saved something, or oneself in another page. */
  | { readonly kind: 'changed' }
  /** Somebody else said something about a mark, or settled what was said. */
  | { readonly kind: 'said' }
  /** The project looks for something else in its articles: terms, names, checks, what is dismissed everywhere. */
  | { readonly kind: 'agreed' }
  | { readonly kind: 'people'; readonly people: readonly PresentPerson[] };

/**
 * What the desk asks of the outside. An expected failure is a Result; when no answer came, the promise is rejected
 * with `ConnectionLost`, when the session has ended with `SignedOut`, and with any other error when the server fails:
 * then the desk keeps what it has and asks again. Every write may be repeated: ids are made by the desk, and versions tell a repetition.
 */
export interface DeskPort {
  readonly loadDesk: () => Promise<Result<DeskView>>;
  /** The same without blocks and segments while the alignment is still of this version. */
  readonly loadChanges: (knownAlignment: number) => Promise<Result<DeskView>>;
  /** Tells what happens until the answered function is called. Goes on by itself after a break. */
  readonly watch: (onNews: (news: DeskNews) => void) => () => void;
  /** Tells the others which segment one reads; no harm is done where it gets lost. */
  readonly sayPlace: (segmentId: string) => void;
  /** Adds to the time that the reviewer has worked at the article; no harm is done where it gets lost. */
  readonly recordEffort: (input: { readonly articleId: string; readonly seconds: number }) => void;
  readonly saveError: (input: SaveErrorInput) => Promise<Result<SaveOutcome<ErrorMark>>>;
  readonly saveCorrection: (input: SaveCorrectionInput) => Promise<Result<SaveOutcome<Correction>>>;
  readonly setChecked: (input: SetCheckedInput) => Promise<Result<{ readonly checked: number }>>;
  readonly saveScore: (input: SaveScoreInput) => Promise<Result<SaveOutcome<ScoreRecord>>>;
  readonly editAlignment: (input: EditAlignmentInput) => Promise<Result<SaveOutcome<AlignmentChange>>>;
  readonly decide: (input: {
    readonly decisions: readonly DecisionRequest[];
  }) => Promise<Result<{ readonly results: readonly DecisionResult[] }>>;
  readonly undoDecision: (
    input: UndoDecisionInput,
  ) => Promise<Result<{ readonly results: readonly DecisionResult[] }>>;
  readonly answerDecision: (
    input: AnswerDecisionInput,
  ) => Promise<Result<{ readonly results: readonly DecisionResult[] }>>;
  readonly setReviewState: (input: {
    readonly articleId: string;
    readonly state: Review['state'];
  }) => Promise<Result<Review>>;
  /** What checks find in the article as it reads now, and what was said of it. */
  readonly listCheckFindings: (input: { readonly articleId: string }) => Promise<Result<CheckFindingList>>;
  readonly dismissFinding: (input: DismissFindingInput) => Promise<Result<{ readonly dismissed: boolean }>>;
  readonly groups: GroupsPort;
  readonly terms: DeskTermsPort;
  readonly names: DeskNamesPort;
  readonly models: DeskModelPort;
  /** For whoever shares out the work: who was asked for the article or has begun, and giving it back to one of them. */
  readonly work: {
    readonly list: () => Promise<Result<readonly ArticleWork[]>>;
    readonly sendBack: WorkPort['sendBack'];
  };
  readonly savePreferences: (preferences: DeskPreferences) => Promise<Result<unknown>>;
}
