import { toDomRange } from '../selection/dom-text';
import type { DeskSession } from '../session/desk-session';

/** Name of the highlight in `globals.css`. */
const PLACE = 'verso-place';

/** In frames: a far row is measured and placed within a few. */
const PATIENCE = 20;

/** Paints the place that is pointed out. Without highlights in the browser, the segment it is in is all that is shown. */
export function drawPlace(root: HTMLElement, desk: DeskSession): () => void {
  if (typeof Highlight === 'undefined') return () => undefined;
  const draw = (patience: number): void => {
    const place = desk.place.get();
    const range = place && toDomRange(root, place.blockId, place);
    if (range) CSS.highlights.set(PLACE, new Highlight(range));
    else CSS.highlights.delete(PLACE);
    if (place !== null && range === null && patience > 0) {
      requestAnimationFrame(() => {
        if (desk.place.get() === place) draw(patience - 1);
      });
    }
  };
  const stop = desk.place.subscribe(() => draw(PATIENCE));
  return () => {
    stop();
    CSS.highlights.delete(PLACE);
  };
}
