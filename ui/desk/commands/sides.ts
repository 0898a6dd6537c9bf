import type { ErrorMark } from '@/domain/annotation/error';
import type { Anchor } from '@/domain/article/anchor';
import type { Side } from '@/domain/article/block';
import { isLive } from '@/domain/correction/correction-life-cycle';
import { findSegmentAt } from '../article/article-index';
import { anchorTo } from '../selection/anchor';
import { selectSpan, spanOf } from '../selection/text-selection';
import type { DeskSession } from '../session/desk-session';
import type { Hindrance } from '../session/notice';
import { correctionsOf, missingSideOf, type DeskMark } from '../store/desk-mark';
import { categoryOfMark } from '../store/desk-typologies';
import { goToMark } from './go-to';
import { chosenMark, insertionAnchor, isOmission } from './mark';
import { checkChange } from './may';
import { checkSides } from './rules';

/**
 * Lets the chosen mark have words of the side it lacks: goes there, and the same command adds what was selected since.
 * An omission needs no words: its place in the translation is suggested at once, and moves like any end.
 */
export function addOtherSide(desk: DeskSession): void {
  if (desk.store.cursor.completing !== null) {
    addChosenWords(desk);
    return;
  }
  const found = markLackingSide(desk);
  if (typeof found === 'string') {
    desk.refuse(found);
    return;
  }
  const { mark, error, side } = found;
  if (!checkChange(desk, mark)) return;
  if (
    side === 'target' &&
    isOmission(categoryOfMark(desk.store.typologies.get(), error)) &&
    error.source !== null
  ) {
    const anchor = insertionAnchor(desk, selectSpan(error.source.blockId, error.source));
    if (anchor === null) {
      desk.refuse('noOtherSide');
      return;
    }
    setSide(desk, error, side, anchor);
    desk.inspector.set('correction');
    return;
  }
  const segment = nearestSegment(desk, error[side === 'source' ? 'target' : 'source'], side);
  if (segment === null) {
    desk.refuse('noOtherSide');
    return;
  }
  desk.inspector.set(null);
  desk.moveCursor({ segment, side, selection: null, held: null, markId: null, completing: mark.id });
  desk.reveal.set({ markId: null, segment });
  desk.tell({ kind: 'completing', side });
}

/** Adds the selected words to the mark that lacks them. */
export function addChosenWords(desk: DeskSession): void {
  const { completing, selection, held } = desk.store.cursor;
  const mark = completing === null ? null : desk.store.findMark(completing);
  const side = mark && missingSideOf(mark);
  if (mark?.kind !== 'error' || !side) {
    desk.moveCursor({ completing: null });
    desk.refuse('needsMark');
    return;
  }
  if (!checkChange(desk, mark)) return;
  for (const words of [selection, held]) {
    const block = words === null ? undefined : desk.store.index.blocks.get(words.blockId);
    if (words !== null && block?.side === side) {
      setSide(desk, mark.error, side, anchorTo(block, spanOf(words)));
      return;
    }
  }
  desk.refuse('needsOtherSide');
}

/** Back to the mark, which stays as it was. */
export function giveUpOtherSide(desk: DeskSession): void {
  const { completing } = desk.store.cursor;
  const mark = completing === null ? null : desk.store.findMark(completing);
  if (mark === null) desk.moveCursor({ completing: null, selection: null, held: null });
  else goToMark(desk, mark);
}

/** Takes the words of one side out of the chosen mark. */
export function removeSide(desk: DeskSession, side: Side): void {
  const mark = chosenMark(desk);
  const hindrance = removalHindrance(mark, side);
  if (hindrance !== null) {
    desk.refuse(hindrance);
    return;
  }
  if (mark?.kind === 'error' && checkChange(desk, mark)) setSide(desk, mark.error, side, null);
}

/** Why the words of this side cannot be taken out; null when they can. */
function removalHindrance(mark: DeskMark | null, side: Side): Hindrance | null {
  if (mark === null) return 'needsMark';
  if (mark.kind === 'correction') return 'lastSide';
  const { error } = mark;
  if (error.scope !== 'span') return 'wholeMark';
  if (error.source === null || error.target === null) return 'lastSide';
  // A correction is read beside the words it replaces: without them nobody would find it.
  const isCorrected = side === 'target' && correctionsOf(mark).some(({ state }) => isLive(state));
  return isCorrected ? 'sideHasCorrection' : null;
}

function setSide(desk: DeskSession, before: ErrorMark, side: Side, anchor: Anchor | null): void {
  const after = { ...before, [side]: anchor };
  if (!checkSides(desk, after)) return;
  desk.perform(anchor === null ? 'removeSide' : 'addSide', [{ kind: 'error', before, after }]);
  desk.inspector.set(null);
  const mark = desk.store.findMark(before.id);
  if (mark) goToMark(desk, mark);
}

interface LackingMark {
  readonly mark: DeskMark;
  readonly error: ErrorMark;
  readonly side: Side;
}

function markLackingSide(desk: DeskSession): LackingMark | Hindrance {
  const mark = chosenMark(desk);
  if (mark === null) return 'needsMark';
  if (mark.kind === 'correction') return 'needsCategory';
  if (mark.error.scope !== 'span') return 'wholeMark';
  const side = missingSideOf(mark);
  return side === null ? 'hasBothSides' : { mark, error: mark.error, side };
}

/** The segment of the words, or the one nearest to it that has text on the wanted side. */
function nearestSegment(desk: DeskSession, from: Anchor | null, side: Side): number | null {
  const { index } = desk.store;
  const start = (from && findSegmentAt(index, from.blockId, from.start)) ?? desk.store.cursor.segment;
  const hasText = (position: number) => {
    const range = index.segments[position]?.[side];
    return range !== undefined && range.from < range.to;
  };
  for (let away = 0; away < index.segments.length; away++) {
    for (const position of [start - away, start + away]) if (hasText(position)) return position;
  }
  return null;
}
