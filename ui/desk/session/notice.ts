import type { Side } from '@/domain/article/block';
import type { Forgetting, Remembering } from '@/domain/names/ledger/name-memory';
import type { EsaDisagreement } from '@/domain/scoring/esa-agreement';
import type { Failure } from '@/domain/result';
import type { Review } from '@/domain/review/review';
import type { GestureName } from '../history/history';

/** Something to tell the reviewer. */
export type Notice =
  | { readonly kind: 'done'; readonly gesture: GestureName; readonly count: number }
  | { readonly kind: 'undone' | 'redone'; readonly gesture: GestureName }
  | { readonly kind: 'cannot'; readonly reason: Hindrance }
  | { readonly kind: 'refused'; readonly failure: Failure }
  /** The score of a segment does not go with its marks. */
  | { readonly kind: 'disagreement'; readonly what: EsaDisagreement; readonly segment: number }
  | { readonly kind: 'overtaken' }
  | { readonly kind: 'answered' }
  | { readonly kind: 'completing'; readonly side: Side }
  | { readonly kind: 'placing' }
  | {
      readonly kind: 'groupProposed';
      readonly count: number;
      readonly articles: number;
      readonly undo: () => void;
    }
  | {
      readonly kind: 'namePreferred';
      readonly count: number;
      readonly remembering: Remembering;
      readonly undo: () => void;
    }
  | { readonly kind: 'namesRegrouped'; readonly how: 'merged' | 'split'; readonly undo: () => void }
  | {
      readonly kind: 'nameAdded';
      readonly remembering: Remembering;
      /** Null where the project knew it already. */
      readonly undo: (() => void) | null;
    }
  | {
      readonly kind: 'nameUndone';
      readonly count: number;
      readonly left: number;
      readonly forgetting: Forgetting;
    }
  | { readonly kind: 'groupWithdrawn'; readonly count: number; readonly left: number }
  | {
      readonly kind: 'findingsAccepted' | 'findingsDismissed';
      readonly count: number;
      readonly undo: () => void;
    }
  | { readonly kind: 'review'; readonly state: Review['state'] };

/** Why a command did nothing: always said, never silent. */
export const HINDRANCES = [
  'nothingToUndo',
  'nothingToRedo',
  'noMoreMarks',
  'nothingOpen',
  'nothingUncertain',
  'notYours',
  'needsRole',
  'needsSelection',
  'needsMark',
  'needsCorrection',
  'noOccurrences',
  'noneChosen',
  'noFindings',
  'findingsToCome',
  'modelOff',
  'needsFinding',
  'noMentions',
  'noTarget',
  'locked',
  'noOtherSide',
  'needsOtherSide',
  'notOrphan',
  'needsPlace',
  'placeTaken',
  'hasBothSides',
  'lastSide',
  'sideHasCorrection',
  'wholeMark',
  'needsCategory',
  'unknownCategory',
  'notInEsa',
  'needsScore',
  'prefilledFirst',
  'allScored',
  'severityUnused',
  'severityForced',
  'sideNotAllowed',
  'needsNote',
  'alignmentRefused',
  'nothingToRealign',
  'alreadyDecided',
  'fourEyes',
  'rivals',
  'finished',
  'markGone',
] as const;
export type Hindrance = (typeof HINDRANCES)[number];

/** Gestures whose result is seen where the eyes are; the others are said in a notice with an offer to undo. */
export const SEEN_IN_PLACE: ReadonlySet<GestureName> = new Set<GestureName>([
  'mark',
  'category',
  'severity',
  'comment',
  'ends',
  'correction',
  'accept',
  'check',
  'uncheck',
  'score',
  'unscore',
]);
