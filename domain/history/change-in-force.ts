import type { AppliedChange } from '../correction/decision';
import { changeSetOf, type ChangeSet } from '../text/change-set';

/** What an approval put into the text, for as long as nobody takes it out again. */
export interface ChangeInForce extends AppliedChange {
  readonly correctionId: string;
  /** The approval. */
  readonly decisionId: string;
}

/** A change, and where its text stands once all changes of its block are made. */
export interface PlacedChangeInForce extends ChangeInForce {
  readonly newStart: number;
  readonly newEnd: number;
}

/** Changes of one block as a change set of its imported text. */
export function toChangeSet(changes: readonly ChangeInForce[]): ChangeSet {
  return changeSetOf(inTextOrder(changes).map(({ start, end, text }) => ({ start, end, insert: text })));
}

/** Changes of one block in text order, each with its place in the changed text. */
export function placeChanges(changes: readonly ChangeInForce[]): readonly PlacedChangeInForce[] {
  let shift = 0;
  return inTextOrder(changes).map((change) => {
    const newStart = change.start + shift;
    shift += change.text.length - (change.end - change.start);
    return { ...change, newStart, newEnd: newStart + change.text.length };
  });
}

/** An insertion before what is replaced after it. */
function inTextOrder(changes: readonly ChangeInForce[]): readonly ChangeInForce[] {
  return [...changes].sort((a, b) => a.start - b.start || a.end - b.end);
}
