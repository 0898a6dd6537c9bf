import type { CheckedSentence } from '@/domain/review/review';
import { invertAction, type AskedAction, type DeskAction } from './action';

/** What a person did in one go, undone in one go. */
export interface Gesture {
  /** The message that names it, in `desk.gesture`. */
  readonly name: GestureName;
  readonly actions: readonly DeskAction[];
  /** The sentence where it was done, so that undo shows what it changes. Segments may have been renumbered since. */
  readonly place: CheckedSentence | null;
}

export type GestureName =
  | 'mark'
  | 'category'
  | 'severity'
  | 'comment'
  | 'ends'
  | 'addSide'
  | 'removeSide'
  | 'withdraw'
  | 'correction'
  | 'edit'
  | 'place'
  | 'accept'
  | 'dismiss'
  | 'group'
  | 'name'
  | 'names'
  | 'check'
  | 'uncheck'
  | 'score'
  | 'unscore'
  | 'alignment'
  | 'approve'
  | 'reject'
  | 'requestChanges'
  | 'reopen';

/** What can be undone, and what can be done again; the last of each list comes first. */
export interface History {
  readonly past: readonly Gesture[];
  readonly future: readonly Gesture[];
}

export const NO_HISTORY: History = { past: [], future: [] };

/** More than anyone steps back through; bounds the memory of a long day. */
const DEPTH = 500;

export function record(history: History, gesture: Gesture): History {
  return { past: [...history.past, gesture].slice(-DEPTH), future: [] };
}

/** The gesture that undoes the last one, and the history after it; null when there is nothing to undo. */
export function stepBack(history: History, newId: () => string): Step | null {
  const last = history.past.at(-1);
  if (last === undefined) return null;
  const inverse = invertGesture(last, newId);
  return {
    gesture: inverse,
    history: { past: history.past.slice(0, -1), future: [...history.future, inverse] },
  };
}

/** The gesture that does again what was undone last. */
export function stepForward(history: History, newId: () => string): Step | null {
  const last = history.future.at(-1);
  if (last === undefined) return null;
  const again = invertGesture(last, newId);
  return {
    gesture: again,
    history: { past: [...history.past, again], future: history.future.slice(0, -1) },
  };
}

export interface Step {
  readonly gesture: Gesture;
  readonly history: History;
}

/** What was asked of the server, when the gesture is that. */
export function askedOf({ actions }: Gesture): AskedAction | null {
  return actions.find((action) => action.kind === 'asked') ?? null;
}

/** Whether it changed nothing of a review, only what an editor decided. */
export function isDecision({ actions }: Gesture): boolean {
  return actions.every(({ kind }) => kind === 'verdict' || kind === 'reopen');
}

function invertGesture(gesture: Gesture, newId: () => string): Gesture {
  return { ...gesture, actions: gesture.actions.map((action) => invertAction(action, newId)).reverse() };
}
