import { graphemeBoundaryAt, snapToGraphemes } from '@/domain/text/graphemes';
import { snapToWords, wordAt } from '@/domain/text/words';
import { findSegmentAt } from '../article/article-index';
import { goToMark, select } from '../commands/go-to';
import { goToFinding } from '../commands/triage';
import type { DeskSession } from '../session/desk-session';
import { waitingMarkIdOf } from '../store/cursor';
import { toTextPlace, type TextPlace } from './dom-text';
import { selectSpan, spanOf } from './text-selection';

/**
 * Takes over what the pointer did in the text. A drag selects, by whole words unless Alt is held; with Ctrl held
 * the other side's selection stays. A click on a mark or a finding chooses it. A click elsewhere makes its sentence the
 * current one; a tap selects the word, and a second tap carries the selection to that word. While a mark is to get its
 * other side, a click selects the word too, also under another mark.
 */
export function followPointer(root: HTMLElement, desk: DeskSession): () => void {
  let released: { readonly event: PointerEvent; readonly pressed: EventTarget | null } | null = null;
  const takeReleased = () => {
    if (released === null) return;
    const { event, pressed } = released;
    released = null;
    take(desk, root, event, pressed);
  };
  const onPointerDown = (down: PointerEvent) => {
    if (down.button !== 0 || !isText(down.target)) return;
    const giveFocusBack = takeFocusFrom(down.target);
    document.addEventListener('pointercancel', giveFocusBack, { once: true });
    const onPointerUp = (event: PointerEvent) => {
      document.removeEventListener('pointercancel', giveFocusBack);
      giveFocusBack();
      released = { event, pressed: down.target };
      // The browser settles its selection only after the event.
      setTimeout(takeReleased);
    };
    document.addEventListener('pointerup', onPointerUp, { once: true });
  };
  root.addEventListener('pointerdown', onPointerDown);
  // Where there is much to do the next key comes before the timer, and is meant for what was just chosen.
  document.addEventListener('keydown', takeReleased, { capture: true });
  return () => {
    root.removeEventListener('pointerdown', onPointerDown);
    document.removeEventListener('keydown', takeReleased, { capture: true });
  };
}

/**
 * Chromium selects nothing where the press that begins to select gives an element the focus. So a mark cannot have it until the
 * pointer is up; what is chosen then is focused by whoever brings it into view.
 */
function takeFocusFrom(target: EventTarget | null): () => void {
  const mark = target instanceof Element ? target.closest('[data-block] [tabindex]') : null;
  mark?.removeAttribute('tabindex');
  return () => mark?.setAttribute('tabindex', '-1');
}

function isText(target: EventTarget | null): boolean {
  if (!(target instanceof Element) || target.closest('[data-missing]') !== null) return false;
  return target.closest('[data-block]') !== null;
}

function take(desk: DeskSession, root: HTMLElement, event: PointerEvent, pressed: EventTarget | null): void {
  const page = getSelection();
  const from = page?.anchorNode ?? null;
  const to = page?.focusNode ?? null;
  if (page === null || from === null || to === null || !root.contains(from)) return;
  const anchor = toTextPlace(from, page.anchorOffset);
  const focus = toTextPlace(to, page.focusOffset);
  if (anchor === null) return;
  if (page.isCollapsed) click(desk, anchor, event, pressed);
  else drag(desk, anchor, focus, event);
}

function drag(desk: DeskSession, anchor: TextPlace, focus: TextPlace | null, event: PointerEvent): void {
  const block = desk.store.index.blocks.get(anchor.blockId);
  if (block === undefined) return;
  // A mark keeps to one paragraph: a drag that leaves it ends at its border.
  const end = focus?.blockId === anchor.blockId ? focus.offset : borderToward(desk, anchor, focus);
  const dragged = spanOf({ blockId: block.id, anchor: anchor.offset, focus: end });
  const span = event.altKey
    ? snapToGraphemes(block.text, dragged)
    : snapToWords(block.text, dragged, desk.langOf(block.side));
  if (span.start < span.end) select(desk, selectSpan(block.id, span), event.ctrlKey || event.metaKey);
}

function borderToward(desk: DeskSession, anchor: TextPlace, focus: TextPlace | null): number {
  const { blocks } = desk.store.index;
  const from = blocks.get(anchor.blockId);
  const to = focus && blocks.get(focus.blockId);
  if (from === undefined || (to && to.index < from.index)) return 0;
  return from.text.length;
}

function click(desk: DeskSession, place: TextPlace, event: PointerEvent, pressed: EventTarget | null): void {
  const block = desk.store.index.blocks.get(place.blockId);
  if (block === undefined) return;
  const { selection } = desk.store.cursor;
  const isTouch = event.pointerType === 'touch' || event.pointerType === 'pen';
  const isChoosing = waitingMarkIdOf(desk.store.cursor) !== null;
  const marked = pressed instanceof Element ? pressed.closest<HTMLElement>('[data-mark]') : null;
  const mark = marked && desk.store.findMark(marked.dataset.mark ?? '');
  if (mark && !isChoosing && !(isTouch && selection !== null)) {
    goToMark(desk, mark);
    return;
  }
  const found = pressed instanceof Element ? pressed.closest<HTMLElement>('[data-finding]') : null;
  const finding = found && desk.store.findFinding(found.dataset.finding ?? '');
  if (finding && !isChoosing && !(isTouch && selection !== null)) {
    goToFinding(desk, finding);
    return;
  }
  const offset = graphemeBoundaryAt(block.text, place.offset);
  const word = isTouch || isChoosing ? wordAt(block.text, offset, desk.langOf(block.side)) : null;
  if (word !== null) {
    const from = selection?.blockId === block.id ? spanOf(selection) : word;
    const span = { start: Math.min(from.start, word.start), end: Math.max(from.end, word.end) };
    select(desk, selectSpan(block.id, span));
    return;
  }
  desk.moveCursor({
    segment: findSegmentAt(desk.store.index, block.id, offset) ?? desk.store.cursor.segment,
    side: block.side,
    selection: null,
    held: null,
    markId: null,
    isEditing: false,
  });
}
