import { findSegmentAt, listStretches } from '../article/article-index';
import { isUncertain } from '@/domain/article/is-uncertain';
import { isOpenSegment } from '../article/open-segment';
import { findWordAfter, findWordBefore, type Step } from '../selection/word-moves';
import { extendSelection, selectSpan, spanOf } from '../selection/text-selection';
import type { DeskSession } from '../session/desk-session';
import { anchorOn, mainAnchor, type DeskMark } from '../store/desk-mark';
import { closeInspector } from './close-inspector';
import { closeSidePanel } from './occurrences';
import { goToMark, goToSegment, leaveSelection, select } from './go-to';
import { giveUpPlacing } from './place';
import { giveUpOtherSide } from './sides';

export function moveBySegment(desk: DeskSession, by: 1 | -1): void {
  goToSegment(desk, desk.store.cursor.segment + by);
}

/** The next segment, in order and then from the beginning, that is neither marked nor checked. */
export function goToNextOpen(desk: DeskSession): void {
  const found = findSegment(desk, (position) => isOpenSegment(desk.store, position));
  if (found === null) desk.refuse(desk.isEsa ? 'allScored' : 'nothingOpen');
  else goToSegment(desk, found);
}

export function goToNextUncertain(desk: DeskSession): void {
  const found = findSegment(desk, (position) => isUncertain(desk.store.index.segments[position]));
  if (found === null) desk.refuse('nothingUncertain');
  else goToSegment(desk, found);
}

function findSegment(desk: DeskSession, isWanted: (position: number) => boolean): number | null {
  const count = desk.store.index.segments.length;
  for (let step = 1; step <= count; step++) {
    const position = (desk.store.cursor.segment + step) % count;
    if (isWanted(position)) return position;
  }
  return null;
}

/** The next or previous mark in reading order. Marks on the whole article are in the list at its top. */
export function moveByMark(desk: DeskSession, by: 1 | -1): void {
  const { store } = desk;
  const start = store.index.passageOfSegment[store.cursor.segment] ?? 0;
  for (let position = start; position >= 0 && position < store.index.passages.length; position += by) {
    const notes = store.passage(position).notes;
    const inOrder = by > 0 ? notes : [...notes].reverse();
    const next = position === start ? inOrder.find((mark) => isBeyond(desk, mark, by)) : inOrder[0];
    if (next) {
      goToMark(desk, next);
      return;
    }
  }
  desk.refuse('noMoreMarks');
}

/** Whether the mark comes after the cursor (or before it, going back). */
function isBeyond(desk: DeskSession, mark: DeskMark, by: 1 | -1): boolean {
  const { cursor, index } = desk.store;
  const notes = desk.store.passage(index.passageOfSegment[cursor.segment] ?? 0).notes;
  const current = notes.findIndex((note) => note.id === cursor.markId);
  if (current >= 0) return (notes.indexOf(mark) - current) * by > 0;
  const segment = segmentOf(desk, mark);
  return by > 0 ? segment >= cursor.segment : segment <= cursor.segment;
}

function segmentOf(desk: DeskSession, mark: DeskMark): number {
  const anchor = mainAnchor(mark);
  return (anchor && findSegmentAt(desk.store.index, anchor.blockId, anchor.start)) ?? 0;
}

/** Selects the next or previous word of the side, across paragraphs. */
export function moveByWord(desk: DeskSession, isForward: boolean): void {
  const { index, cursor } = desk.store;
  const from = wordStart(desk, isForward);
  if (from === null) return;
  const { blocks } = index[cursor.side];
  const lang = desk.langOf(cursor.side);
  let position = blocks.findIndex((block) => block.id === from.blockId);
  let offset: number | null = from.offset;
  for (let block = blocks[position]; block !== undefined; block = blocks[position]) {
    const at: number = offset ?? (isForward ? 0 : block.text.length);
    const word = isForward ? findWordAfter(block.text, at, lang) : findWordBefore(block.text, at, lang);
    if (word !== null) {
      select(desk, selectSpan(block.id, word), true);
      return;
    }
    position += isForward ? 1 : -1;
    offset = null;
  }
}

/** Where the walk by words begins: at the end of what is chosen, or at the start of the segment. */
function wordStart(desk: DeskSession, isForward: boolean): { blockId: string; offset: number } | null {
  const { store } = desk;
  const { selection, markId, side, segment } = store.cursor;
  if (selection !== null) {
    const span = spanOf(selection);
    return { blockId: selection.blockId, offset: isForward ? span.end : span.start };
  }
  const mark = markId === null ? null : store.findMark(markId);
  const anchor = mark && anchorOn(mark, side);
  if (anchor) return { blockId: anchor.blockId, offset: isForward ? anchor.end : anchor.start };
  const range = store.index.segments[segment]?.[side];
  const stretches = range ? listStretches(store.index, side, range) : [];
  const stretch = isForward ? stretches[0] : stretches.at(-1);
  return stretch ? { blockId: stretch.blockId, offset: isForward ? stretch.start : stretch.end } : null;
}

export function extend(desk: DeskSession, step: Step, isForward: boolean): void {
  const { selection, side } = desk.store.cursor;
  const block = selection && desk.store.index.blocks.get(selection.blockId);
  if (!block) {
    moveByWord(desk, isForward);
    return;
  }
  select(desk, extendSelection(selection, block.text, step, isForward, desk.langOf(side)), true);
}

/** Source to target and back, staying in the segment. Selected words are kept, so that a mark can have both. */
export function goToOtherSide(desk: DeskSession): void {
  const { cursor, index } = desk.store;
  const segment = index.segments[cursor.segment];
  const side = cursor.side === 'source' ? 'target' : 'source';
  if (segment === undefined || segment[side].from === segment[side].to) {
    desk.refuse('noOtherSide');
    return;
  }
  desk.moveCursor({ side, selection: cursor.held, held: cursor.selection, markId: null });
  desk.reveal.set({ markId: null, segment: cursor.segment });
}

/** Escape: closes what is open, one thing at a time, the smallest first. */
export function leave(desk: DeskSession): void {
  const { cursor } = desk.store;
  if (desk.opened.get() !== '') desk.open('');
  else if (cursor.isEditing) desk.moveCursor({ isEditing: false });
  else if (desk.inspector.get() !== null) closeInspector(desk);
  else if (desk.sidePanel.get() !== null) closeSidePanel(desk);
  else if (desk.isBlockersOpen.get()) desk.isBlockersOpen.set(false);
  else if (cursor.completing !== null) giveUpOtherSide(desk);
  else if (cursor.placing !== null) giveUpPlacing(desk);
  else {
    // The token's own focus would show it as chosen still.
    if (cursor.whole === 'missing') desk.reveal.set({ markId: null, segment: cursor.segment });
    leaveSelection(desk);
  }
}
