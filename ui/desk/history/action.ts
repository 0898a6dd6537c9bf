import type { ErrorMark } from '@/domain/annotation/error';
import type { Correction } from '@/domain/correction/correction';
import type { RivalChoice } from '@/domain/review/decision-request';
import type { Verdict } from '@/domain/correction/correction-life-cycle';
import type { CheckedSentence } from '@/domain/review/review';
import type { ScoreRecord } from '@/domain/review/segment-score';
import type { CheckDismissal } from '@/domain/triage/check-dismissal';
import type { AlignmentEdit } from '@/domain/alignment/edit-segments';

/** A score, and whether it was said to be meant so. */
export type GivenScore = Pick<ScoreRecord, 'score' | 'meantWith'>;

/** A change with all that is needed to take it back. */
export type DeskAction =
  | { readonly kind: 'error'; readonly before: ErrorMark | null; readonly after: ErrorMark }
  | { readonly kind: 'correction'; readonly before: Correction | null; readonly after: Correction }
  | {
      readonly kind: 'checked';
      readonly add: readonly CheckedSentence[];
      readonly remove: readonly CheckedSentence[];
    }
  | {
      readonly kind: 'score';
      /** The sentence that the segment begins with. */
      readonly place: CheckedSentence;
      readonly before: GivenScore;
      readonly after: GivenScore;
    }
  | { readonly kind: 'dismissal'; readonly dismissal: CheckDismissal; readonly isGiven: boolean }
  | {
      readonly kind: 'alignment';
      readonly edits: readonly AlignmentEdit[];
      readonly back: readonly AlignmentEdit[];
    }
  | {
      readonly kind: 'verdict';
      readonly correctionId: string;
      readonly decisionId: string;
      readonly verdict: Verdict;
      readonly override: boolean;
      readonly rivals: RivalChoice;
    }
  | {
      readonly kind: 'reopen';
      readonly correctionId: string;
      /** Of the decision that is undone. */
      readonly decisionId: string;
      readonly verdict: Verdict;
      readonly override: boolean;
      readonly rivals: RivalChoice;
    }
  | AskedAction;

/** Done by asking the server at once, and not through the outbox. Each tells what came of it; false: nothing was done. */
export interface AskedAction {
  readonly kind: 'asked';
  readonly run: () => Promise<boolean>;
  readonly back: () => Promise<boolean>;
}

/**
 * The action that leads back. Nothing is ever deleted: what was not there before becomes withdrawn, and taking that
 * back opens it again. A verdict taken back and given again is a new decision, with an id of its own.
 */
export function invertAction(action: DeskAction, newId: () => string): DeskAction {
  switch (action.kind) {
    case 'error':
      return {
        kind: 'error',
        before: action.after,
        after: action.before ?? { ...action.after, state: 'withdrawn' },
      };
    case 'correction':
      return {
        kind: 'correction',
        before: action.after,
        after: action.before ?? { ...action.after, state: 'withdrawn' },
      };
    case 'checked':
      return { kind: 'checked', add: action.remove, remove: action.add };
    case 'score':
      return { ...action, before: action.after, after: action.before };
    case 'dismissal':
      return { ...action, isGiven: !action.isGiven };
    case 'alignment':
      return { kind: 'alignment', edits: action.back, back: action.edits };
    case 'verdict':
      return { ...action, kind: 'reopen' };
    case 'reopen':
      return { ...action, kind: 'verdict', decisionId: newId() };
    case 'asked':
      return { ...action, run: action.back, back: action.run };
  }
}
