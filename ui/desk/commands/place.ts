import type { ErrorMark } from '@/domain/annotation/error';
import type { Anchor } from '@/domain/article/anchor';
import { checkReplacement } from '@/domain/correction/check-replacement';
import { isUndecided } from '@/domain/correction/correction-life-cycle';
import type { Correction } from '@/domain/correction/correction';
import { findOrphan, isFreePlace, type Orphan } from '@/domain/correction/place-again';
import { findSegmentAt } from '../article/article-index';
import type { DeskAction } from '../history/action';
import { anchorTo } from '../selection/anchor';
import { spanOf } from '../selection/text-selection';
import type { DeskSession } from '../session/desk-session';
import type { DeskStore } from '../store/desk-store';
import { correctionsOf, type DeskMark } from '../store/desk-mark';
import { goToMark } from './go-to';
import { chosenMark } from './mark';
import { checkUnlocked, mayChange, mayDecide, mayReview } from './may';

/** How the correction lost its words, to approved ones or to a new edition of the article; null where it did not. */
export function orphanOf(store: DeskStore, correction: Correction): Orphan | null {
  const block = store.index.blocks.get(correction.anchor.blockId);
  if (block === undefined) {
    return isUndecided(correction.state) ? { kind: 'orphan', span: correction.anchor, present: '' } : null;
  }
  const text = { text: block.text, lang: store.view.info.targetLang };
  return findOrphan(correction, store.listCorrectionsOfBlock(block.id), text);
}

/** The correction of the mark that has lost its words. */
export function orphanedCorrection(store: DeskStore, mark: DeskMark): Correction | null {
  return correctionsOf(mark).find((correction) => orphanOf(store, correction) !== null) ?? null;
}

/** The error itself, where a new edition has taken its words away, and nothing of what was asked for is in their place. */
export function orphanedError(store: DeskStore, mark: DeskMark): ErrorMark | null {
  if (mark.kind !== 'error' || mark.error.target === null || mark.error.scope !== 'span') return null;
  if (store.index.blocks.has(mark.error.target.blockId)) return null;
  return store.isTakenOver(mark.id) ? null : mark.error;
}

/** What of the mark has no words and may be given others by the person. */
type Placeable =
  | { readonly kind: 'correction'; readonly correction: Correction }
  | { readonly kind: 'error'; readonly error: ErrorMark };

function placeableOf(store: DeskStore, mark: DeskMark | null): Placeable | null {
  const correction = mark && orphanedCorrection(store, mark);
  if (correction) return { kind: 'correction', correction };
  const error = mark && orphanedError(store, mark);
  return error ? { kind: 'error', error } : null;
}

/** Its proposer, and an editor; what was sent back is answered first. */
export function mayPlace(desk: DeskSession, { proposerId, state }: Correction): boolean {
  if (state !== 'proposed') return false;
  return mayDecide(desk) || (proposerId === desk.store.view.actor.userId && mayReview(desk));
}

/** Lets the chosen mark's orphaned correction have other words: the same command places it on what was selected since. */
export function placeAgain(desk: DeskSession): void {
  if (desk.store.cursor.placing !== null) {
    placeHere(desk);
    return;
  }
  const mark = chosenMark(desk);
  const placeable = placeableOf(desk.store, mark);
  if (mark === null || placeable === null) {
    desk.refuse(mark === null ? 'needsMark' : 'notOrphan');
    return;
  }
  const isAllowed =
    placeable.kind === 'correction' ? mayPlace(desk, placeable.correction) : mayChange(desk, mark);
  if (!isAllowed) {
    desk.refuse('notYours');
    return;
  }
  const anchor = placeable.kind === 'correction' ? placeable.correction.anchor : placeable.error.target;
  const { blockId, start } = anchor ?? { blockId: '', start: 0 };
  const segment = findSegmentAt(desk.store.index, blockId, start) ?? desk.store.cursor.segment;
  desk.inspector.set(null);
  desk.moveCursor({ segment, side: 'target', selection: null, held: null, markId: null, placing: mark.id });
  desk.reveal.set({ markId: null, segment });
  desk.tell({ kind: 'placing' });
}

/** Places the waiting correction on the selected words. */
export function placeHere(desk: DeskSession): void {
  const { placing, selection } = desk.store.cursor;
  const mark = placing === null ? null : desk.store.findMark(placing);
  const placeable = placeableOf(desk.store, mark);
  if (placeable === null) {
    // Decided, or taken back, while words were looked for.
    giveUpPlacing(desk);
    desk.refuse('notOrphan');
    return;
  }
  const block = selection === null ? undefined : desk.store.index.blocks.get(selection.blockId);
  if (selection === null || block?.side !== 'target') {
    desk.refuse('needsPlace');
    return;
  }
  const anchor = anchorTo(block, spanOf(selection));
  if (placeable.kind === 'correction') place(desk, placeable.correction, anchor);
  else placeError(desk, placeable.error, anchor);
}

function placeError(desk: DeskSession, before: ErrorMark, target: Anchor): void {
  desk.perform('place', [{ kind: 'error', before, after: { ...before, target } }]);
  desk.inspector.set(null);
  const mark = desk.store.findMark(before.id);
  if (mark) goToMark(desk, mark);
}

/** Puts the correction on these words; its own error goes with it. */
export function place(desk: DeskSession, before: Correction, anchor: Anchor): void {
  if (!checkUnlocked(desk, anchor.blockId)) return;
  if (!isFreePlace(before, anchor, desk.store.listCorrectionsOfBlock(anchor.blockId))) {
    desk.refuse('placeTaken');
    return;
  }
  const fault = checkReplacement(anchor.quote, before.replacement);
  if (fault !== null) {
    desk.tell({ kind: 'refused', failure: fault });
    return;
  }
  const error = before.errorId === null ? null : desk.store.findError(before.errorId);
  const actions: DeskAction[] = [{ kind: 'correction', before, after: { ...before, anchor } }];
  const isOwnError = error?.reviewerId === desk.store.view.actor.userId && error.state !== 'withdrawn';
  if (isOwnError && error.target !== null && !isWithin(anchor, error.target)) {
    actions.push({ kind: 'error', before: error, after: { ...error, target: anchor } });
  }
  desk.perform('place', actions);
  const mark = desk.store.findMarkOf(before.id);
  desk.inspector.set(null);
  if (mark) goToMark(desk, mark);
}

function isWithin(inner: Anchor, outer: Anchor): boolean {
  return inner.blockId === outer.blockId && outer.start <= inner.start && inner.end <= outer.end;
}

/** Back to the mark, which stays where it was. */
export function giveUpPlacing(desk: DeskSession): void {
  const { placing } = desk.store.cursor;
  const mark = placing === null ? null : desk.store.findMark(placing);
  if (mark === null) desk.moveCursor({ placing: null, selection: null, held: null });
  else goToMark(desk, mark);
}
