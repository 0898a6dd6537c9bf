import type { DeskStore } from '../store/desk-store';
import type { TextSelection } from '../store/cursor';
import { toDomPoint, toDomRange } from './dom-text';
import { spanOf } from './text-selection';

/** Names of the highlights in `globals.css`. */
const CHOSEN = 'verso-chosen';
const HELD = 'verso-held';

/**
 * Keeps the page's own selection, which copying and screen readers go by, at what is selected at the desk, and paints it:
 * the browser stops painting its selection once the inspector has the focus.
 */
export function drawSelection(root: HTMLElement, store: DeskStore): () => void {
  let drawn: TextSelection | null = null;
  const draw = () => {
    const { selection, held } = store.cursor;
    paint(root, CHOSEN, selection);
    paint(root, HELD, held);
    if (selection === drawn) return;
    drawn = selection;
    select(root, selection);
  };
  const stop = store.subscribe('cursor', draw);
  return () => {
    stop();
    for (const name of [CHOSEN, HELD]) highlights()?.delete(name);
  };
}

function select(root: HTMLElement, selection: TextSelection | null): void {
  const page = getSelection();
  if (page === null) return;
  if (selection === null) {
    if (page.anchorNode !== null && root.contains(page.anchorNode)) page.removeAllRanges();
    return;
  }
  const anchor = toDomPoint(root, { blockId: selection.blockId, offset: selection.anchor });
  const focus = toDomPoint(root, { blockId: selection.blockId, offset: selection.focus });
  if (anchor && focus) page.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset);
}

function paint(root: HTMLElement, name: string, selection: TextSelection | null): void {
  const range = selection && toDomRange(root, selection.blockId, spanOf(selection));
  if (range) highlights()?.set(name, new Highlight(range));
  else highlights()?.delete(name);
}

/** Where the browser has no highlights, its own selection is all that is painted. */
function highlights(): HighlightRegistry | undefined {
  return typeof Highlight === 'undefined' ? undefined : CSS.highlights;
}
